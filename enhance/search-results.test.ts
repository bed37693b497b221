import { describe, expect, test } from 'vitest';
import { byKind, count, isAbout } from './search-results';

const result = (content: string, meta: Record<string, string> = {}) => ({ url: '/a/', content, excerpt: '', meta });

describe('a result is about', () => {
  const page = result('L’Éducation nationale ouvre ses données.', { title: 'Bilan 2023' });

  test.each([
    ['education', true],
    ['DONNÉE', true],
    ['éduquer données', true],
    ['bilan', true],
    ['2023', true],
    ['transport', false],
    ['éducation transport', false],
    ['eau', false],
    ['« données »', true],
  ])('« %s »: %s', (query, isTrue) => {
    expect(isAbout(page, query)).toBe(isTrue);
  });
});

test.each([
  [0, 'Aucun résultat pour «\u202fdonnées\u202f»'],
  [1, '1 résultat pour «\u202fdonnées\u202f»'],
  [20, '20 résultats pour «\u202fdonnées\u202f»'],
  [21, '21 résultats pour «\u202fdonnées\u202f», dont voici les 20 premiers'],
])('%i results', (total, words) => {
  expect(count(total, 'données')).toBe(words);
});

test('results stand by kind, the kind of the best one first', () => {
  const found = [
    result('a', { kind: 'Événements' }),
    result('b'),
    result('c', { kind: 'Actualités' }),
    result('d', { kind: 'Événements' }),
  ];
  expect([...byKind(found)].map(([kind, items]) => [kind, ...items.map(({ content }) => content)])).toEqual([
    ['Événements', 'a', 'd'],
    ['Pages', 'b'],
    ['Actualités', 'c'],
  ]);
});
