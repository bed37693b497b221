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
    expect(check('[a](a.md) [b](../actualites/a.md#x) [c](/actualites/a) [d]({{< ref "/post/a" >}})')).toEqual([]);
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
