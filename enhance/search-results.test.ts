import { describe, expect, test } from 'vitest';
import { lifeCycle } from '../lib/events/life-cycle';
import { byKind, detailOf as detailWith, excerptOf, isAbout, type Result, ranked, typeset } from './search-results';

/** With the words as they are seen: the space before a dot breaks no line. */
const detailOf = (found: Result, now: number) => detailWith(found, now, lifeCycle).replaceAll('\u00a0', ' ');
const result = (content: string, meta: Record<string, string> = {}, filters = {}): Result => ({
  url: '/a/',
  content,
  excerpt: '',
  meta,
  filters,
});

describe('a result is about', () => {
  const page = result("L'Éducation nationale ouvre ses données et sa cartographie par MatchSIRET.", { title: 'Bilan 2023' });

  test.each([
    ['education', true],
    ['donnée', true],
    ['éduquer', false],
    ['carto', true],
    ['cartographies', true],
    ['cartographique', true],
    ['cartes', false],
    ['bilan', true],
    ['2023', true],
    ['siret', true],
    ['matchsiret', true],
    ['dataviz', false],
    ['transport', false],
    ['education transport', false],
    ['bilan données', true],
  ])('« %s »: %s', (query, isTrue) => {
    expect(isAbout(page, query.split(' '))).toBe(isTrue);
  });
});

describe('before the others stands', () => {
  const order = (query: string, ...titles: string[]) =>
    ranked(
      titles.map((title) => result('', { title })),
      query.split(' '),
    ).map(({ meta }) => meta.title);

  test.each([
    ['the page of that name', 'formation', ['Formation Onyxia', 'Formations'], 'Formations'],
    ['with an elision', 'atelier', ['Atelier de mai', "L'atelier"], "L'atelier"],
    ['the page with most of the words', 'mentions légales', ['Légales', 'Mentions, et légales'], 'Mentions, et légales'],
    ['the page with the whole word', 'r', ['Rédiger, replays', 'Python et R'], 'Python et R'],
    ['the page that has them in a row', '14 décembre', ['Le 14 mars et le 2 décembre', 'Lundi 14 décembre'], 'Lundi 14 décembre'],
    ['else the one that was', 'onyxia', ['Une formation Onyxia', 'Onyxia en production'], 'Une formation Onyxia'],
  ])('%s', (_, query, titles, first) => {
    expect(order(query, ...titles)[0]).toBe(first);
  });
});

test('results stand by kind, the kind of the best one first', () => {
  const found = [
    result('a', { group: 'Événements' }),
    result('b'),
    result('c', { group: 'Actualités' }),
    result('d', { group: 'Événements' }),
  ];
  expect([...byKind(found)].map(([kind, items]) => [kind, ...items.map(({ content }) => content)])).toEqual([
    ['Événements', 'a', 'd'],
    ['Pages', 'b'],
    ['Actualités', 'c'],
  ]);
});

describe('a result says', () => {
  const now = Date.UTC(2023, 5, 1);
  const life = (facts: object) => ({ life: [JSON.stringify({ dates: [[Date.UTC(2023, 5, 10), Date.UTC(2023, 5, 11)]], ...facts })] });
  const event = { kind: 'Atelier', date: 'samedi 10 juin 2023', state: 'Annoncé' };

  test('its kind, its date, and its state as of now', () => {
    const open = result('', event, life({ status: 'confirmed', registration: {} }));
    expect(detailOf(open, now)).toBe('Atelier · samedi 10 juin 2023 · Inscriptions ouvertes');
    expect(detailOf(open, Date.UTC(2023, 5, 10, 12))).toBe('Atelier · samedi 10 juin 2023 · En cours');
    expect(detailOf(open, Date.UTC(2023, 6, 1))).toBe('Atelier · samedi 10 juin 2023 · Terminé');
  });

  test('the state of the build, where it cannot change', () => {
    expect(detailOf(result('', { ...event, state: 'Terminé' }), now)).toBe('Atelier · samedi 10 juin 2023 · Terminé');
  });

  test('nothing where there is nothing to say', () => {
    expect(detailOf(result(''), now)).toBe('');
  });
});

test.each([
  ["l'atelier d'Aïcha", 'l’atelier d’Aïcha'],
  ["<mark>l'atelier</mark>", '<mark>l’atelier</mark>'],
  ["x = 'a'", "x = 'a'"],
])('%s: %s', (text, set) => {
  expect(typeset(text)).toBe(set);
});

test('an excerpt begins with a word', () => {
  expect(excerptOf({ ...result(''), excerpt: "\u00a0: Lieu d'accueil, <mark>Paris.</mark>" })).toBe('Lieu d’accueil, <mark>Paris.</mark>');
  expect(excerptOf({ ...result(''), excerpt: '«\u202fParis\u202f» (est)' })).toBe('«\u202fParis\u202f» (est)');
});
