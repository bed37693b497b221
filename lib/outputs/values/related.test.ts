import { expect, test } from 'vitest';
import { contentOf, entry } from '../../../test-content';
import { relatedEntries } from './related';

const post = (date: string, ...lines: string[]) => entry([`title: Article du ${date}`, `date: ${date}`, ...lines].join('\n'));

test('the same project first, then most tags, rare tags first, then the latest; three at most, never itself', () => {
  const content = contentOf(
    {
      'projets/outil.md': entry('title: Outil'),
      'projets/autre.md': entry('title: Autre'),
      'actualites/moi.md': post('2023-01-10', 'tags: [Python, Cartes]', 'projects: [outil, autre]'),
      'actualites/projets.md': post('2023-01-01', 'projects: [autre, outil]'),
      'actualites/projet.md': post('2023-01-02', 'projects: [outil]'),
      'actualites/rare.md': post('2023-01-03', 'tags: [Cartes]'),
      'actualites/ancien.md': post('2023-01-04', 'tags: [Python]'),
      'evenements/recent.md': entry('title: Atelier\ndate: 2023-01-05\nkind: atelier\ntags: [Python]'),
      'actualites/sans.md': post('2023-01-06', 'tags: [R]'),
    },
    '2023-06-01T00:00Z',
  );
  const pathsFor = (slug: string) => {
    const one = content.entries.find((candidate) => candidate.slug === slug);
    return one ? relatedEntries(one, content).map(({ path }) => path) : [];
  };
  expect(pathsFor('moi')).toEqual(['/actualites/projet/', '/actualites/projets/', '/actualites/rare/']);
  expect(pathsFor('ancien')).toEqual(['/actualites/moi/', '/evenements/recent/']);
  expect(pathsFor('sans')).toEqual([]);
  const [event] = content.events;
  expect(event && relatedEntries(event, content)).toContainEqual({
    path: '/actualites/ancien/',
    title: 'Article du 2023-01-04',
    collection: 'actualites',
    date: Date.parse('2023-01-03T23:00:00Z'),
  });
});

test('equally close entries: the latest, whichever tag they share; one that shares two tags is there once, and first', () => {
  const content = contentOf(
    {
      'actualites/moi.md': post('2023-01-20', 'tags: [Python, Cartes]'),
      'actualites/python-1.md': post('2023-01-01', 'tags: [Python]'),
      'actualites/python-2.md': post('2023-01-02', 'tags: [Python]'),
      'actualites/python-3.md': post('2023-01-03', 'tags: [Python]'),
      'actualites/cartes-1.md': post('2023-01-11', 'tags: [Cartes]'),
      'actualites/cartes-2.md': post('2023-01-12', 'tags: [Cartes]'),
      'actualites/cartes-3.md': post('2023-01-13', 'tags: [Cartes]'),
      'actualites/deux.md': post('2022-01-01', 'tags: [Cartes, Python]'),
    },
    '2023-06-01T00:00Z',
  );
  const [me] = content.news;
  const expected = ['/actualites/deux/', '/actualites/cartes-3/', '/actualites/cartes-2/'];
  expect(me && relatedEntries(me, content).map(({ path }) => path)).toEqual(expected);
  // The sums of one entry are gone when the next one is asked for.
  expect(me && relatedEntries(me, content).map(({ path }) => path)).toEqual(expected);
});

test('events to come stand first, the soonest first, with their next date; then what is over or cancelled', () => {
  const event = (title: string, ...lines: string[]) => entry([`title: ${title}`, 'tags: [Python]', ...lines].join('\n'));
  const content = contentOf(
    {
      'actualites/moi.md': post('2023-01-10', 'tags: [Python, Cartes]'),
      'evenements/annule.md': event('Annulé', 'date: 2023-06-20', 'status: cancelled', 'kind: atelier'),
      'evenements/loin.md': event('Loin', 'date: 2023-06-30'),
      'evenements/serie.md': event('Série', 'date: 2023-05-02', 'occurrences: [2023-06-08]', 'kind: formation'),
    },
    '2023-06-01T00:00Z',
  );
  const [news] = content.news;
  expect(news && relatedEntries(news, content)).toEqual([
    {
      path: '/evenements/serie/',
      title: 'Série',
      collection: 'evenements',
      kind: 'formation',
      date: Date.parse('2023-06-07T22:00Z'),
    },
    { path: '/evenements/loin/', title: 'Loin', collection: 'evenements', date: Date.parse('2023-06-29T22:00Z') },
    {
      path: '/evenements/annule/',
      title: 'Annulé',
      collection: 'evenements',
      kind: 'atelier',
      date: Date.parse('2023-06-19T22:00Z'),
      state: 'cancelled',
    },
  ]);
});
