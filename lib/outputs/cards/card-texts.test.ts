import { expect, test } from 'vitest';
import { contentOf, STAGES, STAGES_NOW } from '@/test-content';
import { entryHead } from '../metadata';
import { entryCard, sharedPicture } from './card-texts';

test.each([
  ['/actualites/a/featured.jpg', true],
  ['/actualites/a/featured.PNG', true],
  ['/actualites/a/featured.webp', true],
  ['/actualites/a/featured.svg', false],
  ['/actualites/a/featured.avif', false],
])('social networks are shown %s: %s', (src, isShown) => {
  const image = { src, width: 1200, height: 630, sources: [], alt: '', previewOnly: false };
  expect(sharedPicture({ image })).toBe(isShown ? src : undefined);
});

test('an entry without a picture has a card', () => {
  expect(sharedPicture({})).toBeUndefined();
});

test.each([
  ['Ouvert', 'Ouvert'],
  ['Annulé', 'ANNULÉ : Annulé'],
  ['Reporté', 'REPORTÉ : Reporté'],
  ['Déplacé', 'Déplacé'],
])('a shared event says if it is cancelled or postponed: %s', (title, shared) => {
  const { events, settings } = contentOf(STAGES, STAGES_NOW);
  const event = events.find((known) => known.title === title);
  if (!event) throw new Error('no event');
  expect(entryCard(event, settings).title).toBe(shared);
  expect(entryHead(settings, event).title).toBe(shared);
});
