import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from './check';

/** Texts and addresses that readers would not see, or not as their author meant them. */

let contentDir: string;

beforeEach(() => {
  contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'textes-')), 'content');
  mkdirSync(path.join(contentDir, 'actualites'), { recursive: true });
  mkdirSync(path.join(contentDir, 'pages'));
});

/** Each problem as `line:column rule message`. */
function check(body: string, frontMatter = 'draft: false'): string[] {
  writeFileSync(path.join(contentDir, 'actualites/a.md'), `---\ntitle: Titre\ndate: 2023-01-24\n${frontMatter}\n---\n${body}\n`);
  return checkContent(contentDir).problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
}

describe('links', () => {
  test.each([
    ['[a](www.exemple.fr)', '6:1 lien-interne Le lien « www.exemple.fr » ne dit pas d’où il part.'],
    ['[a](nom@exemple.fr)', '6:1 lien-interne Le lien « nom@exemple.fr » ne dit pas d’où il part.'],
    ['[a]()', '6:1 lien-interne Ce lien n’a pas d’adresse.'],
    ['[a](/\\exemple.fr)', '6:1 adresse L’adresse « /\\exemple.fr » n’est pas acceptée : elle contient une barre oblique inverse.'],
    [
      '<a href="/\t/exemple.fr">a</a>',
      '6:1 adresse L’adresse « /\\t/exemple.fr » n’est pas acceptée : elle contient une tabulation ou un retour à la ligne.',
    ],
    ['[a](inconnu.md)', '6:1 reference Le lien « inconnu.md » nomme un fichier qui n’existe pas, ou que plusieurs entrées portent.'],
    ['un \u202Egpj.exe', '6:4 caractere-invisible Un caractère invisible inverse l’ordre des lettres qui le suivent.'],
    ['un &#x202E;gpj.exe', '6:4 caractere-invisible Un caractère invisible inverse l’ordre des lettres qui le suivent.'],
  ])('%s', (body, problem) => {
    expect(check(body)).toEqual([problem]);
  });

  test('to the file of an entry, to a page without its last slash and to an entry by a section of Hugo', () => {
    expect(check('## x\n\n[a](a.md) [b](../actualites/a.md#x) [c](/actualites/a) [d]({{< ref "/post/a" >}})')).toEqual([]);
  });
});

describe('front matter', () => {
  test.each([
    ['subtitle: "a \\u202Eb"', '4:11 caractere-invisible Un caractère invisible inverse l’ordre des lettres qui le suivent.'],
    [
      'url_code: https://gouv.fr@exemple.fr/',
      '4:11 adresse L’adresse « https://…@exemple.fr/ » n’est pas acceptée : elle mène à « exemple.fr », et non à ce qui précède « @ ».',
    ],
  ])('%s', (frontMatter, problem) => {
    expect(check('a', frontMatter)).toEqual([problem]);
  });
});

describe('accents lost on their way are named', () => {
  test.each([
    ['Un Ã©tÃ© et lâ€™hiver', 'subtitle: Été', '6:4 encodage « Ã© » est ce qui reste d’une lettre lue dans un autre encodage.'],
    ['Un été', 'subtitle: Lâ€™hiver', '4:11 encodage « â€™ » est ce qui reste d’une lettre lue dans un autre encodage.'],
  ])('%s', (body, frontMatter, problem) => {
    expect(check(body, frontMatter)).toEqual([problem]);
  });

  test('but not letters of their own, nor an example in code', () => {
    expect(check('SÃO PAULO, Â, À LA CAMPAGNE, lâ, « PÂTE », 5 €, `Ã©`\n\n```\nÃ©\n```')).toEqual([]);
  });
});

test('a link to the registration of an event without one shows nothing', () => {
  mkdirSync(path.join(contentDir, 'evenements'));
  const event = (name: string, fields: string) =>
    writeFileSync(path.join(contentDir, `evenements/${name}.md`), `---\ntitle: Atelier\ndate: 2023-06-20T14:00\n${fields}---\n\nTexte.\n`);
  event('libre', '');
  event('inscrit', 'registration: { url: "https://exemple.fr/inscription" }\n');
  const news = (slug: string) => {
    writeFileSync(
      path.join(contentDir, 'actualites/b.mdx'),
      `---\ntitle: Titre\ndate: 2023-01-24\n---\n\n<RegistrationLink slug="${slug}" />\n`,
    );
    return checkContent(contentDir).problems.map(({ severity, line, message, remedy }) => `${line} ${severity} ${message} → ${remedy}`);
  };
  expect(news('inscrit')).toEqual([]);
  expect(news('libre')).toEqual([
    '6 warning L’événement « libre » n’a pas d’inscription : `<RegistrationLink>` ne montrera rien. → Ajoutez `registration` à cet événement, ou montrez-le avec `<EventCard slug="libre" />`.',
  ]);
});
