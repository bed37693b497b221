import { expect, test } from 'vitest';
import type { Entry } from '../content/types';
import { titlesIn } from './titles-in';

const entries = ['Webinaire de rentrée', '« Python » pour tous', 'Atelier Git', 'Court'].map((title, index) => ({
  title,
  path: `/${index}/`,
}));
const find = titlesIn(entries as Entry[]);

test.each([
  ['le webinaire de rentrée, en 2023', '/9/', 'Webinaire de rentrée'],
  ['le webinaire de rentrée', '/0/', undefined],
  ['photo : « python » pour tous', '/9/', '« Python » pour tous'],
  ['webinaire de printemps', '/9/', undefined],
  ['un court texte', '/9/', undefined],
])('%s, at %s', (text, path, title) => {
  expect(find(text, path)).toBe(title);
});
