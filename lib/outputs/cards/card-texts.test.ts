import { expect, test } from 'vitest';
import { sharedPicture } from './card-texts';

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
