import { expect, test } from 'vitest';
import { ORDINAL, typeset } from './typography';

test.each([
  ['Tout sur la saison !', 'Tout sur la saison\u202f!'],
  ['entre eux; enfin', 'entre eux\u202f; enfin'],
  ['Quoi ?! Vraiment', 'Quoi\u202f?! Vraiment'],
  ['Atelier : la suite', 'Atelier\u202f: la suite'],
  ['à 14:30 précises', 'à 14:30 précises'],
  ['voir http://exemple.fr/a?b=c', 'voir http://exemple.fr/a?b=c'],
  ['« bonjour »', '«\u202fbonjour\u202f»'],
  ['10% et 100 €', '10\u202f% et 100\u202f€'],
  ["l'été d'un an", 'l’été d’un an'],
  ['et ainsi de suite...', 'et ainsi de suite…'],
  ['à 16 h 30', 'à 16\u00a0h\u00a030'],
  ['le n° 3', 'le n°\u00a03'],
])('%s', (written, set) => {
  expect(typeset(written)).toBe(set);
});

test('setting twice changes nothing more', () => {
  const once = typeset('« Programme 10% » : tout savoir !');
  expect(typeset(once)).toBe(once);
});

test('ordinals are found, and words that look like them are not', () => {
  expect('le 1er mars, la 2e fois, le XXIe siècle, Le Ce Me vers'.match(ORDINAL)).toEqual(['1er', '2e', 'XXIe']);
});
