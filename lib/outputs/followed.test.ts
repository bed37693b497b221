import { expect, test } from 'vitest';
import { contentOf, entry } from '../../test-content';
import { pagePaths } from '../content/site-paths';
import { generatedFiles } from './files';
import { pageValue } from './pages';

const NOW = '2023-06-01T00:00Z';
const FILES = {
  'evenements/atelier.md': entry(
    'title: Atelier\ndate: 2023-06-20T14:00\nkind: atelier\nmode: hybride\nevent: Mardis\nseason: 2\ntags: [Python]',
  ),
  'evenements/rencontre.md': entry('title: Rencontre\ndate: 2023-07-04T10:00\nkind: rencontre\nlocation: Salle A'),
};
const content = contentOf(FILES, NOW);
const files = generatedFiles(content);

/** The titles of events in a calendar or a feed, by its path. */
async function titlesIn(path: string): Promise<string[]> {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`no file ${path}`);
  const text = String(await file.prepare().make());
  return ['Atelier', 'Rencontre'].filter((title) => text.includes(`SUMMARY:${title}\r\n`) || text.includes(`<title>${title}</title>`));
}

test.each([
  ['/evenements/nature/atelier/', '/evenements/nature/atelier.ics', ['Atelier']],
  ['/evenements/nature/rencontre/', '/evenements/nature/rencontre.ics', ['Rencontre']],
  ['/evenements/en-ligne/', '/evenements/en-ligne/evenements.ics', ['Atelier']],
  ['/etiquettes/python/', '/etiquettes/python/evenements.ics', ['Atelier']],
  ['/saisons/2/', '/saisons/2/evenements.ics', ['Atelier']],
  ['/series/mardis/', '/series/mardis/evenements.ics', ['Atelier']],
])('%s has a page, a calendar and a feed', async (page, calendar, titles) => {
  expect(pagePaths(content)).toContain(page);
  expect(await titlesIn(calendar)).toEqual(titles);
  expect(await titlesIn(`${page}rss.xml`)).toEqual(titles);
});

test('a kind without events has no page, and a calendar for those who wait', async () => {
  expect(pagePaths(content)).not.toContain('/evenements/nature/webinaire/');
  expect(pageValue('eventsOfKind', { kind: 'webinaire' }, content)).toBeUndefined();
  expect(await titlesIn('/evenements/nature/webinaire.ics')).toEqual([]);
});

test('a page names its feeds for readers, and its calendar', () => {
  const value = pageValue('eventsOfKind', { kind: 'atelier' }, content);
  expect(value?.calendar).toBe('/evenements/nature/atelier.ics');
  expect(value?.head.alternates.types['application/rss+xml']?.[0]).toEqual({
    url: 'http://localhost:3000/evenements/nature/atelier/rss.xml',
    title: 'Programme & Cie : Ateliers (RSS)',
  });
});

test('the list of events leads to each part that has some', () => {
  expect(pageValue('events', {}, content)?.parts).toEqual([
    { path: '/evenements/nature/atelier/', title: 'Ateliers', kind: 'atelier' },
    { path: '/evenements/nature/rencontre/', title: 'Rencontres', kind: 'rencontre' },
    { path: '/evenements/en-ligne/', title: 'Événements en ligne' },
    { path: '/saisons/2/', title: 'Saison\u00a02' },
    { path: '/etiquettes/', title: 'Étiquettes' },
  ]);
});
