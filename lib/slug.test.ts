import { expect, test } from 'vitest';
import { slugify } from './slug';

test.each([
  ['10%', '10-pour-cent'],
  ['Données de santé', 'donnees-de-sante'],
  ['Cœur & Âme', 'coeur-et-ame'],
  ['C++', 'c-plus-plus'],
  ['C# et F#', 'c-sharp-et-f-sharp'],
  ['n°#3', 'n-3'],
  ['  L’été, déjà ! ', 'l-ete-deja'],
  ['../..', ''],
])('%s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});
