import { expect, test } from 'vitest';
import { initials } from './Disc';

test.each([
  ['Camille Modèle', 'CM'],
  ['Jean-Noël de l’Exemple (INSEE)', 'JE'],
  ['Zoé', 'Z'],
  ['élodie 2', 'É'],
  ['42', ''],
])('%s: %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
