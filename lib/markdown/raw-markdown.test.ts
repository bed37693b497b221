import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { compileText } from './test-words';
import { textOf } from './text-of';

const html = (source: string) => toHtml(compileText(source).tree).replaceAll('\n', '');
const messages = (source: string) =>
  compileText(source).findings.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);

describe('Markdown that is shown as it is written is named', () => {
  test.each([
    ['a ![b](plan (1).png)', '1:3 adresse-avec-espace « plan (1).png » contient une espace : l’image n’est pas affichée.'],
    [
      'a\n[b](https://exemple.fr/un fichier.pdf)',
      '2:1 adresse-avec-espace « https://exemple.fr/un fichier.pdf » contient une espace : le lien n’en est pas un.',
    ],
    ['a[^x]', '1:2 note « [^x] » est montré tel quel : cette note n’existe pas.'],
    ['voir [a][b]', '1:6 lien « [a][b] » est montré tel quel : l’adresse de ce lien n’est donnée nulle part.'],
    ['Les **« données »**ouvertes', '1:5 gras Des `**` sont montrés tels quels : Markdown n’y voit pas de gras.'],
    ['**a **b** c**', '1:1 gras Du gras est dans du gras : un `**` a été pris pour un autre.'],
    ['a\n\n##Titre', '3:1 titres Cette ligne commence par `#`, et n’est pas un titre.'],
    ['#Titre', '1:1 titres Cette ligne commence par `#`, et n’est pas un titre.'],
    ['• un\n• deux', '1:1 liste Ces puces viennent d’un traitement de texte : Markdown n’y voit pas de liste.'],
    ['– un\n– deux', '1:1 liste Ces puces viennent d’un traitement de texte : Markdown n’y voit pas de liste.'],
    ['a\n    - b\n    - c', '2:5 liste Une ligne qui commence comme une liste est lue comme la suite du texte.'],
    ['| A | B |\n|-|-|\n\n| 1 | 2 |', '4:1 tableau Cette ligne de tableau est seule : elle est montrée telle quelle.'],
    ['+---+---+\n| A | B |\n+===+===+', '1:1 tableau Ce tableau est dessiné : Markdown n’y voit pas de tableau.'],
    ['!!! tip "Un titre"\n    Deux', '1:1 encadre « !!! tip "Un titre" » est montré tel quel : c’est un encadré d’un autre outil.'],
    ['::: {.column}\nUn\n:::', '1:1 encadre « ::: {.column} » est montré tel quel : ce n’est pas un encadré du site.'],
    ['Nom\tVille\nA\tB', '1:1 tableau Ces lignes viennent d’un tableur : Markdown n’y voit pas de tableau.'],
    ['*un\n*deux', '1:1 liste Une espace manque après « * » : Markdown n’y voit pas de liste.'],
    ['➢ un', '1:1 liste Ces puces viennent d’un traitement de texte : Markdown n’y voit pas de liste.'],
    ['o un\no deux', '1:1 liste Ces puces viennent d’un traitement de texte : Markdown n’y voit pas de liste.'],
    ['a) un\nb) deux', '1:1 liste Markdown ne connaît pas de liste en lettres : ces lignes se suivent dans un même paragraphe.'],
    ['´´´ js', '1:1 code « ´´´ js » est montré tel quel : ce ne sont pas les signes qui entourent du code.'],
    ['a <o:p>', '1:3 html « <o:p> » est montré tel quel : c’est un reste d’un traitement de texte.'],
    ['## a {.b}', '1:1 titres Dans ce titre, `{.b}` n’a pas d’effet : ce passage est retiré.'],
    [':::', '1:1 encadre « ::: » est montré tel quel : il ne ferme aucun encadré.'],
    ['a\n\n##', '3:1 titres Ce titre n’a pas de mots.'],
    ['a {{< ref "b" >}} c', '1:1 reference `{{< ref "b" >}}` est montré tel quel : ce n’est pas l’adresse d’un lien.'],
  ])('%s', (source, message) => {
    expect(messages(source)).toEqual([message]);
  });
});

describe('what is meant as such is not', () => {
  test.each([
    '[a](b c)',
    '\\[a](b c.pdf)',
    'a\\[^x]',
    'tableau[i][j]',
    '\\*\\*',
    '\\#Titre',
    '#ia #données',
    '`[a](b c) [^x] **`',
    '– Bonjour.',
    'o un',
    '→ un',
    'a) un\n\nb) deux',
    'Titre\n---',
    'Un *mot*, *é*tude, _a_',
    '|a|\n|-|\nb',
    '<pre>\n**a**\n- b\n</pre>',
    '<b>a</b> **b**',
    '<details>\n\n**a** b\n\n</details>',
    '|a|',
    '||a||',
    'a !!! note',
    'a\n\n    - b',
    '[1]https://exemple.fr',
    '| A | B |\n| --- | --- |\n| – | — |',
    '- un\n- deux',
    '**a** et **b**',
    '[a](<plan (1).png>)',
    'a ~10 € et ~20 €, 25~30',
  ])('%s', (source) => {
    expect(messages(source)).toEqual([]);
  });
});

describe('what Markdown reads otherwise than its author is named', () => {
  test.each([
    ['Une phrase.\n---', '1:1 titres Les tirets qui touchent ce texte en font un titre.'],
    ['Une phrase\nsur deux lignes\n---', '1:1 titres Les tirets qui touchent ce texte en font un titre.'],
    ['a 5*3*2', '1:4 italique Deux `*` au milieu d’un mot le mettent en italique, et ne sont pas montrés.'],
    ['|a|b|\n|-|-|\n|c|d|\ne', '4:1 tableau Cette ligne touche le tableau : elle en est la dernière rangée.'],
    ['<p>a</p>\n**b**', '2:1 html Ce passage touche une balise : il est montré tel quel, et non comme du Markdown.'],
    ['<ul><li>a</li></ul>\n- b', '2:1 html Ce passage touche une balise : il est montré tel quel, et non comme du Markdown.'],
    ['<!-- a\n- b', '1:1 html Un commentaire `<!--` n’est pas fermé : il cacherait tout ce qui suit.'],
  ])('%j', (source, message) => {
    expect(messages(source)).toEqual([message]);
  });
});

describe('what Markdown leaves out is on the page, or named', () => {
  test.each([
    [
      '|a|b|\n|-|-|\n|c|d|e|',
      '<td>d | e</td>',
      '3:1 tableau Cette ligne a 3 cellules, et la première du tableau 2 : les dernières sont réunies.',
    ],
    ['a\n\n[^b]: Deux mots', '<p>a</p>', '3:1 note Rien n’appelle `[^b]` : « Deux mots » n’est pas sur la page.'],
    ['```js\nun', 'un', '1:1 code Le code qui commence par « ```js » n’est pas fermé : il prend tout ce qui suit.'],
    ['```js deux\nun\n```', 'un', '1:1 code Après `````, « deux » n’est pas montré.'],
    ['a\n\n[^b]: Deux[^b] mots', '<p>a</p>', '3:1 note Rien n’appelle `[^b]` : « Deux[^b] mots » n’est pas sur la page.'],
    ['a\n\n[Note]: important', '<p>a</p>', '3:1 lien Rien n’appelle `[Note]` : « important » n’est pas sur la page.'],
    ['a[^b]\n\n[^b]: un\n\n[^b]: deux', 'un', '5:1 note `[^b]` est déjà défini plus haut : « deux » n’est pas sur la page.'],
  ])('%s', (source, expected, message) => {
    expect(html(source)).toContain(expected);
    expect(messages(source)).toEqual([message]);
  });

  test('but for a comment', () => {
    expect(messages('a\n\n[//]: # (un commentaire)')).toEqual([]);
  });
});

describe('what Hugo reads by default', () => {
  test.each([
    [
      'DINUM\n: Direction\n: **Autre**\n\nINSEE\n: Institut',
      '<dl><dt>DINUM</dt><dd>Direction</dd><dd><strong>Autre</strong></dd><dt>INSEE</dt><dd>Institut</dd></dl>',
    ],
    ['Terme\n\n: Définition\nsuite', '<dl><dt>Terme</dt><dd>Définitionsuite</dd></dl>'],
    ['À Paris\n:30', '<p>À Paris:30</p>'],
    [':tada: Bravo :inconnu_ici: :wink:', '<p>🎉 Bravo :inconnu_ici: 😉</p>'],
    ['9:30:00, a:b:c, 3:100:2', '<p>9:30:00, a:b:c, 3:100:2</p>'],
    ['`:tada:`', '<p><code>:tada:</code></p>'],
    ['`[a]({{< ref "b" >}})` [a]({{< ref "b" >}})', '<p><code>[a]({{&#x3C; ref "b" >}})</code> <a href="ref:b">a</a></p>'],
    ['```\n{{< relref "b" >}} {{< ref c >}}\n```', '<pre tabindex="0"><code>{{&#x3C; relref "b" >}} {{&#x3C; ref c >}}</code></pre>'],
  ])('%s', (source, expected) => {
    expect(html(source)).toBe(expected);
  });
});

test('formulas in the marks of LaTeX are named in a text that has formulas', () => {
  const said = (source: string) => compileText(source, 'md', true).findings.map(({ message, remedy }) => `${message} → ${remedy}`);
  expect(said('\\[ x \\]')).toEqual([
    'La formule qui commence par `\\[` est montrée comme du texte. → Écrivez `$$`, seul sur sa ligne, à la place de `\\[` et de `\\]`.',
  ]);
  expect(said('\\begin{align}\na &= b\n\\end{align}')).toEqual([
    'La formule qui commence par `\\begin{align}` est montrée comme du texte. → Écrivez `$$`, seul sur sa ligne, avant la formule et après elle.',
  ]);
  expect(said('Soit \\(x_1\\).')).toEqual([
    'La formule qui commence par `\\(` est montrée comme du texte. → Écrivez `$` à la place de `\\(` et de `\\)`, collé à la formule.',
  ]);
  expect(said('$$\n\\begin{align}\na &= b\n\\end{align}\n$$\n\nSoit $x_1$, \\[a\\], \\(b\\) et `\\[ x \\]`.')).toEqual([]);
});

test('a formula beside amounts of money is one', () => {
  const { tree } = compileText('5 $, soit 4 €. La formule $E=mc^2$ coûte 3 $, et \\$5 à 6 $.', 'md', true);
  expect(textOf(tree)).toMatch(/^5 \$, soit 4\u202f€\. La formule .*E=mc\^2 coûte 3 \$, et \$5 à 6 \$\.$/);
});

test('an address in quotes is given without them', () => {
  expect(compileText('[a](« https://exemple.fr »)').findings[0]?.remedy).toBe(
    'Écrivez l’adresse sans guillemets : `[…](https://exemple.fr)`.',
  );
});

test('in MDX, the words of a summary are its own line', () => {
  expect(toHtml(compileText('<details>\n<summary>a</summary>\n**b**\n</details>', 'mdx').tree)).toBe(
    '<details><summary>a</summary><p>\n<strong>b</strong></p></details>',
  );
});

test('in MDX, the quotes of a word processor beside another slip are straightened too', () => {
  const { findings } = compileText('<Callout kind=“note”>\n\na<br>\n\n</Callout>', 'mdx');
  expect(findings.map(({ severity, rule }) => `${severity} ${rule}`).sort()).toEqual(['notice forme', 'warning html']);
});
