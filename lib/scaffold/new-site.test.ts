import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check/check';
import { loadContent, sourceOf } from '../content/load';
import { siteFrom } from '../content/site-source';
import { COLLECTIONS } from '../site/kinds';
import { nameOfFolder, newSite, SITE_NAME } from './new-site';

const NOW = new Date('2026-11-21T09:00:00Z');

function write(name: string): string {
  const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'site-')), 'content');
  for (const { file, text } of newSite({ name, email: 'equipe@exemple.fr' }, NOW)) {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  }
  return contentDir;
}

test('a new site has settings, a home page, four pages and an example of each kind', () => {
  expect(newSite({ name: 'Cercle', email: 'a@exemple.fr' }, NOW).map(({ file }) => file)).toEqual([
    'accueil.mdx',
    'actualites/bienvenue.md',
    'evenements/premiere-rencontre.md',
    'membres/equipe.md',
    'pages/accessibilite.md',
    'pages/contact.md',
    'pages/donnees-personnelles.md',
    'pages/mentions-legales.md',
    'projets/carnet-d-adresses.md',
    'site.yaml',
  ]);
});

test.each(['Cercle des cartes', 'L’Île-aux-Données, 10 % & Cie', '2023', 'no', "L'École n° 1."])('« %s » has no problem', (name) => {
  expect(name).toMatch(SITE_NAME);
  const contentDir = write(name);
  const { problems, entryCount } = checkContent(contentDir, loadContent(contentDir), undefined, NOW);
  expect(problems).toEqual([]);
  expect(entryCount).toBe(8);
});

test('its pages say its own name and address, its first event is to come, and nothing is left to fill in by the command', () => {
  const contentDir = write('Cercle des cartes');
  const content = siteFrom(sourceOf(loadContent(contentDir), contentDir), NOW);
  expect([content.settings.name, content.settings.email]).toEqual(['Cercle des cartes', 'equipe@exemple.fr']);
  expect(content.upcomingEvents.map(({ title, startsAt }) => [title, startsAt])).toEqual([
    ['Première rencontre', new Date('2026-11-26T13:00:00Z')],
  ]);
  expect(COLLECTIONS.filter((name) => !content.entries.some(({ collection }) => collection === name))).toEqual([]);
  const texts = newSite({ name: 'Cercle', email: 'a@exemple.fr' }, NOW).map(({ text }) => text);
  expect(texts.join('\n')).not.toMatch(/%[A-Z]+%|programme|dinum|insee/i);
});

describe('a name that a file would read otherwise is refused', () => {
  test.each(['', ' ', '<b>', 'a: b', '"a"', '{a}', '_a_', 'a\nb', '#a', '\\a'])('%j', (name) => {
    expect(name).not.toMatch(SITE_NAME);
  });
});

test('the name of a folder becomes that of its site', () => {
  expect(nameOfFolder('/sites/cercle-des-cartes')).toBe('Cercle des cartes');
});
