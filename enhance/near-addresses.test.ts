import { describe, expect, test } from 'vitest';
import { nearestAddresses } from './near-addresses';

const KNOWN = [
  '/',
  '/actualites/',
  '/actualites/bilan-saison1/',
  '/contact/',
  '/evenements/',
  '/evenements/calendrier/',
  '/evenements/atelier-ideation/',
  '/evenements/cloture-saison1/',
  '/evenements/formation-mlops/',
  '/evenements/formation-onyxia/',
  '/evenements/webinaire-saison2/',
  '/projets/cartiflette/',
  '/mentions-legales/',
  '/rejoindre/',
];

describe('the page at a near address comes first', () => {
  test.each([
    ['a typing error', '/evenements/webinare-saison2/', '/evenements/webinaire-saison2/'],
    ['letters swapped', '/cotnact/', '/contact/'],
    ['in another folder', '/event/webinaire-saison2/', '/evenements/webinaire-saison2/'],
    ['in no folder', '/cartiflette', '/projets/cartiflette/'],
    ['with the date of its file', '/evenements/2023-01-31-webinaire-saison2/', '/evenements/webinaire-saison2/'],
    ['with an extension', '/evenements/webinaire-saison2/index.html', '/evenements/webinaire-saison2/'],
    ['a plural', '/rejoindres', '/rejoindre/'],
    ['accents and capitals', '/Événements/Atelier-Idéation', '/evenements/atelier-ideation/'],
    ['words apart', '/evenements/webinaire-saison-2/', '/evenements/webinaire-saison2/'],
    ['words together', '/mentionslegales/', '/mentions-legales/'],
    ['words in another order', '/evenements/onyxia-formation/', '/evenements/formation-onyxia/'],
    ['a word missing', '/evenements/onyxia/', '/evenements/formation-onyxia/'],
    ['a section', '/evenement/', '/evenements/'],
    ['under a sub-path', '/programme/evenements/calendier/', '/evenements/calendrier/'],
  ])('%s', (_, asked, nearest) => {
    expect(nearestAddresses(asked, KNOWN)[0]).toBe(nearest);
  });
});

test('at most three are proposed', () => {
  expect(nearestAddresses('/evenements/formation-o/', [...KNOWN, '/a/formation-p/', '/b/formation-q/', '/c/formation-r/'])).toHaveLength(3);
});

test.each(['/zygomatique/', '/wp-admin/', '/xyz/2023/', '/', '/%/'])('nothing is near %s', (asked) => {
  expect(nearestAddresses(asked, KNOWN)).toEqual([]);
});
