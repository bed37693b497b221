import { expect, test } from 'vitest';
import { contentOf, entry } from '../../test-content';
import { pagePaths } from '../content/site-paths';
import { generatedFiles } from './files';
import { pageValue } from './pages';
import { metadataOf } from './values/page';

const NOW = '2023-06-01T00:00Z';
const FILES = {
  'evenements/atelier.md': entry(
    'title: Atelier\ndate: 2023-06-20T14:00\nkind: atelier\nmode: hybride\nevent: Mardis\nseason: 2\ntags: [Python]',
  ),
  'evenements/rencontre.md': entry('title: Rencontre\ndate: 2023-07-04T10:00\nkind: rencontre\nlocation: INSEE, Montrouge'),
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
  ['/evenements/lieu/montrouge/', '/evenements/lieu/montrouge/evenements.ics', ['Rencontre']],
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
  const metadata = value && metadataOf(value);
  expect(metadata?.alternates.types['application/rss+xml']?.[0]).toEqual({
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

const at = (fields: string, day: number) => entry(`title: Titre\ndate: 2023-06-${day}T14:00\n${fields}`);

test('it leads to the places that have at least two events, six at most: those of most events', () => {
  const names = ['Arras', 'Brest', 'Caen', 'Dijon', 'Évreux', 'Foix', 'Gap'];
  const files = names.flatMap((name, rank) =>
    // Arras has two events, and each other place more; a place of one event is not there.
    Array.from({ length: 2 + rank }, (_, day) => [`evenements/${rank}-${day}.md`, at(`location: Mairie, ${name}`, 10 + day)] as const),
  );
  const value = pageValue('events', {}, contentOf({ ...Object.fromEntries(files), 'evenements/x.md': at('location: Paris', 9) }, NOW));
  expect(value?.parts.filter(({ path }) => path.startsWith('/evenements/lieu/'))).toEqual([
    { path: '/evenements/lieu/brest/', title: 'Brest' },
    { path: '/evenements/lieu/caen/', title: 'Caen' },
    { path: '/evenements/lieu/dijon/', title: 'Dijon' },
    { path: '/evenements/lieu/evreux/', title: 'Évreux' },
    { path: '/evenements/lieu/foix/', title: 'Foix' },
    { path: '/evenements/lieu/gap/', title: 'Gap' },
  ]);
});

test('the page of a place has the coming events first, and its pages after twenty', () => {
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, day) => [`evenements/${day}.md`, at('location: Lyon', 10 + (day % 20))]));
  const content = contentOf({ ...many, 'evenements/passe.md': entry('title: Passé\ndate: 2023-05-02T10:00\nlocation: Lyon') }, NOW);
  const [first, second] = ['1', '2'].map((number) => pageValue('laterAtPlace', { place: 'lyon', number }, content));
  expect(first).toMatchObject({ name: 'Lyon', pageCount: 2, calendar: '/evenements/lieu/lyon/evenements.ics' });
  expect(second?.upcoming.map(({ title }) => title)).toEqual(['Titre']);
  expect(second?.past.map(({ year, events }) => [year, ...events.map(({ title }) => title)])).toEqual([[2023, 'Passé']]);
  expect(second?.head.description).toBe('Programme & Cie\u00a0: les événements par lieu, Lyon, page 2.');
  expect(second).not.toHaveProperty('calendar');
  expect(pagePaths(content)).toContain('/evenements/lieu/lyon/page/2/');
  expect(pageValue('eventsAtPlace', { place: 'paris' }, content)).toBeUndefined();
});
