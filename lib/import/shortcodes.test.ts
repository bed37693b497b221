import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** The text of a page with this one, and the notes on its shortcodes. */
async function pageOf(text: string): Promise<{ body: string; notes: string[] }> {
  const site = new TestImport({
    'hugo.toml': 'baseURL = "https://exemple.fr/"\n',
    'content/post/a.md': `---\ntitle: A\ndate: 2024-01-01\n---\n${text}\n`,
  });
  const notes = linesOf(await site.run()).filter((line) => line.includes('raccourci'));
  expect(site.errors()).toEqual([]);
  return { body: site.read('actualites/a.md').split('---\n\n')[1] ?? '', notes };
}

test.each([
  ['within a line', '1. Un {{< highlight bash >}}ls -l{{< /highlight >}} point\n2. Deux', '1. Un `ls -l` point\n2. Deux\n'],
  ['with a backtick in it', 'Un {{< code >}}a`b{{< /code >}} mot', 'Un `` a`b `` mot\n'],
  [
    'that begins within a line',
    'Avant {{< highlight go "linenos=table" >}}\na\nb\n{{< /highlight >}} après',
    'Avant \n\n```go\na\nb\n```\n\n après\n',
  ],
  ['alone on its lines', '{{< highlight go >}}\na\n{{< /highlight >}}\n\nAprès', '```go\na\n```\n\n\nAprès\n'],
  ['and a quote', 'Avant {{< quote author="Une" >}}Des mots{{< /quote >}}\n\nAprès', 'Avant \n\n> Des mots\n>\n> — Une\n\n\n\nAprès\n'],
])('code %s leaves the rest of the page as it is', async (_, text, expected) => {
  expect((await pageOf(text)).body).toBe(expected);
});

test('an unknown shortcode keeps mail, telephone, date, hour and acronyms', async () => {
  const { body, notes } = await pageOf(
    '{{< fiche email="service@exemple.fr" tel="01 02 03 04 05" site="https://fiche.exemple.fr" start="2024-06-01" heure="14h30" org="DINUM" lieu="Lyon" width="3" >}}',
  );
  expect(body).toBe('[Lyon](https://fiche.exemple.fr)\n\nservice@exemple.fr\n\n01 02 03 04 05\n\n2024-06-01\n\n14h30\n\nDINUM\n');
  expect(notes).toEqual(['content/post/a.md:5 changed Le raccourci `fiche` n’existe pas ici : il devient ce qu’il montre.']);
});

test('an argument of an unknown shortcode that is not kept is told as lost', async () => {
  const { notes } = await pageOf('{{< carte nom="Salle B" lat="48.85" >}}\n\n{{< grille cols="2" >}}Des mots{{< /grille >}}');
  expect(notes).toEqual([
    'content/post/a.md:5 to-do Le raccourci `carte` n’existe pas ici : il devient ce qu’il montre, sans `lat="48.85"`. Ajoutez-le à la main s’il compte.',
    'content/post/a.md:7 dropped Le raccourci `grille` n’existe pas ici : il devient ce qu’il montre, sans `cols="2"`.',
  ]);
});

test('a reference alone that leads nowhere is told, and one shown as code stays', async () => {
  const site = new TestImport({
    'hugo.toml': '',
    'content/post/a.md':
      '---\ntitle: A\ndate: 2024-01-01\n---\nVoir {{< ref "rien.md" >}} et {{< ref "b.md" >}}.\n\n`{{</* ref "b.md" */>}}`\n\n```\n{{</* relref "b.md" */>}}\n```\n',
    'content/post/b.md': '---\ntitle: B\ndate: 2024-01-02\n---\nTexte.\n',
  });
  const lines = linesOf(await site.run());
  const text = site.read('actualites/a.md');
  expect(text).toContain('Voir rien.md et [B](/actualites/b/).\n');
  expect(text).toMatch(/`\{\{<(?:\/\*)? ref "b\.md" (?:\*\/)?>\}\}`\n\n```\n\{\{<(?:\/\*)? relref "b\.md" (?:\*\/)?>\}\}\n```/);
  expect(lines.filter((line) => line.includes('rien.md'))).toEqual([
    'content/post/a.md:5 to-do Le lien « rien.md » ne mène à aucune page du nouveau site : ses mots sont gardés, sans lui.',
  ]);
});

test('parts on one line, each of several paragraphs, stand apart', async () => {
  const { body } = await pageOf('{{< tabs >}}{{< tab "un" >}}Texte un{{< /tab >}}{{< tab "deux" >}}Texte deux{{< /tab >}}{{< /tabs >}}');
  expect(body.trim().split(/\n{2,}/)).toEqual(['**un**', 'Texte un', '**deux**', 'Texte deux']);
});
