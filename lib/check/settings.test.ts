import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { rootDir } from '../site/environment';
import { checkContent } from './check';

/** The settings of a site: site.yaml. */

const SETTINGS = readFileSync(path.join(rootDir, 'content/site.yaml'), 'utf8');

let contentDir: string;

beforeEach(() => {
  contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'reglages-')), 'content');
  mkdirSync(path.join(contentDir, 'pages'), { recursive: true });
});

function check(settings: string): string[] {
  writeFileSync(path.join(contentDir, 'site.yaml'), settings);
  return checkContent(contentDir).problems.map(
    ({ file, line, severity, rule, message, remedy }) =>
      `${path.relative(contentDir, file)}:${line} ${severity} ${rule}: ${message} → ${remedy}`,
  );
}

test.each([
  ['a menu', 'url: /actualites/'],
  ['a button', 'join_url: /rejoindre/'],
  ['a redirect', 'to: /membres/'],
])('a link of %s that leads nowhere', (_, link) => {
  const wrong = link.replace(/\w+\/$/, 'nulle-part/');
  const line = SETTINGS.split('\n').findIndex((text) => text.includes(link)) + 1;
  expect(check(SETTINGS.replace(link, wrong))).toEqual([
    `site.yaml:${line} error lien-interne: Le lien « /nulle-part/ » ne mène à aucune page du site. → Corrigez l’adresse : elle commence et finit par \`/\`, comme \`/actualites/saison2/\`.`,
  ]);
});

test('a link to a page to come, to a part of a page, to a file', () => {
  writeFileSync(path.join(contentDir, 'pages/charte.md'), '---\ntitle: Charte\ndraft: true\n---\n\nTexte.\n');
  for (const url of ['/charte/', '/contact/#qui', '/evenements.ics', '/img/photo_atelier_ideation.jpg'])
    expect(check(SETTINGS.replace('url: /contact/', `url: ${url}`))).toEqual([]);
});

test('a folder with its own settings and home page is a whole site: nothing shipped is in it', () => {
  writeFileSync(path.join(contentDir, 'accueil.mdx'), '<Hero title="Bonjour">a</Hero>\n');
  const lost = check(SETTINGS).flatMap((problem) => /« (\S+) » ne mène/.exec(problem)?.[1] ?? problem);
  expect(lost).toEqual([
    '/rejoindre/',
    '/rejoindre/',
    '/contact/',
    '/mentions-legales/',
    '/donnees-personnelles/',
    '/accessibilite/',
    '/ressources/',
  ]);
});
