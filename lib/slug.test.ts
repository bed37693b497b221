import { expect, test } from 'vitest';
import { slugify } from './slug';

test.each([
  ['10%', '10-pour-cent'],
  ['Données de santé', 'donnees-de-sante'],
  ['Cœur & Âme', 'coeur-et-ame'],
  ['C++', 'c-plus-plus'],
  ['  L’été, déjà ! ', 'l-ete-deja'],
  ['../..', ''],
])('%s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});
