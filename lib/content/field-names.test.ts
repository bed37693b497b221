import { expect, test } from 'vitest';
import { COLLECTIONS } from '../site/kinds';
import { FieldNames, sharedNames } from './field-names';
import { schemas } from './schema';

/** Two fields of Hugo that are one, and two that give the same link. */
const ALIKE = ['_build: build, _build', ...['diaporama', 'support', 'supports'].map((name) => `${name}: url_slides, slides`)];

test.each(COLLECTIONS)('in %s, no name means two fields', (collection) => {
  const shared = sharedNames(Object.keys(schemas[collection].shape));
  expect(shared.filter((pair) => !ALIKE.includes(pair))).toEqual([]);
});

test('the colours of a site have French names', () => {
  const settings = new FieldNames(['colours', 'menu']);
  expect(['couleurs', 'Couleur', 'palette'].map((name) => settings.meaning(name))).toEqual(['colours', 'colours', 'colours']);
});
