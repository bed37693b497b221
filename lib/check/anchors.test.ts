import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check';

/** Links to a part of another page. */

const FILES = {
  'actualites/cible.md':
    '---\ntitle: Cible\ndate: 2023-01-24\naliases: [/avant/]\n---\n\n## Déroulé prévu\n\n<b id="ici">a</b> [^1]\n\n[^1]: Note\n',
  'actualites/vide.md': '---\ntitle: Vide\ndate: 2023-01-24\n---\n\nTexte.\n',
  'evenements/atelier.md':
    '---\ntitle: Atelier\ndate: 2023-06-20T14:00\nlocation: Paris\nabstract: |\n  ## Pour qui\n---\n\n## Programme\n\nTexte.\n',
};

/** The findings of the check in a text with this link. */
function found(link: string, frontMatter = ''): string[] {
  const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'ancres-')), 'content');
  const entry = `---\ntitle: Titre\ndate: 2023-01-24\n${frontMatter}---\n\n[Lien](${link})\n`;
  for (const [file, text] of Object.entries({ ...FILES, 'actualites/a.md': entry })) {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  }
  const { problems } = checkContent(contentDir);
  return problems
    .filter(({ file }) => file.endsWith('actualites/a.md'))
    .map(({ line, severity = 'error', rule, message, remedy }) => `${line} ${severity} ${rule}: ${message} → ${remedy}`);
}

test.each([
  '/actualites/cible/#déroulé-prévu',
  '/actualites/cible/#d%C3%A9roul%C3%A9-pr%C3%A9vu',
  '/actualites/cible#déroulé-prévu',
  '/actualites/cible/#ici',
  '/actualites/cible/#fn-1',
  '/actualites/cible/#contenu',
  '/actualites/cible/#:~:text=Texte',
  '/actualites/cible/#',
  '/evenements/atelier/#programme',
  '/evenements/atelier/#resume-pour-qui',
  '/evenements/#mois-2023-06',
  '/avant/#nulle-part',
  'https://exemple.fr/#nulle-part',
])('%s leads somewhere', (link) => {
  expect(found(link)).toEqual([]);
});

test.each([
  [
    '/actualites/cible/#deroule-prevu',
    '6 warning ancre: Le lien `/actualites/cible/#deroule-prevu` ne mène à aucun titre de cette page : elle s’ouvrira en haut. → Écrivez `/actualites/cible/#déroulé-prévu`, si c’est bien ce titre.',
  ],
  [
    '/actualites/cible#bilan',
    '6 warning ancre: Le lien `/actualites/cible#bilan` ne mène à aucun titre de cette page : elle s’ouvrira en haut. → Écrivez l’adresse d’un de ses titres, comme `/actualites/cible/#déroulé-prévu`, `/actualites/cible/#ici`, ou `/actualites/cible/`.',
  ],
  [
    '/actualites/vide/#bilan',
    '6 warning ancre: Le lien `/actualites/vide/#bilan` ne mène à aucun titre de cette page : elle s’ouvrira en haut. → Écrivez `/actualites/vide/` : cette page n’a pas de titre.',
  ],
  [
    '{{< ref "cible.md#bilans" >}}',
    '6 warning ancre: Le lien `/actualites/cible/#bilans` ne mène à aucun titre de cette page : elle s’ouvrira en haut. → Écrivez l’adresse d’un de ses titres, comme `/actualites/cible/#déroulé-prévu`, `/actualites/cible/#ici`, ou `/actualites/cible/`.',
  ],
])('%s leads to the top of the page alone', (link, problem) => {
  expect(found(link)).toEqual([problem]);
});

test('a field of the front matter counts too', () => {
  expect(found('/actualites/cible/', 'url_project: /actualites/cible/#bilan\n')).toEqual([
    expect.stringContaining('4 warning ancre: Le lien `/actualites/cible/#bilan` ne mène'),
  ]);
});
