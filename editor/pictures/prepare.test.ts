import { expect, test } from 'vitest';
import { fitted, pictureName } from './prepare';

test.each([
  ['IMG_2041.HEIC', 'image/jpeg', [], 'img-2041.jpg'],
  ['Été à Paris (1).png', 'image/webp', [], 'ete-a-paris-1.webp'],
  ['photo.jpg', 'image/jpeg', ['photo.jpg'], 'photo-2.jpg'],
  ['photo.jpg', 'image/jpeg', ['photo.jpg', 'photo-2.jpg'], 'photo-3.jpg'],
  ['.jpg', 'image/png', [], 'image.png'],
])('%s is named after what it was', (file, type, taken, name) => {
  expect(pictureName(file, type, taken)).toBe(name);
});

test('a picture keeps its shape', () => {
  expect(fitted({ width: 4000, height: 3000 }, 2000)).toEqual({ width: 2000, height: 1500 });
  expect(fitted({ width: 640, height: 480 }, 2000)).toEqual({ width: 640, height: 480 });
  expect(fitted({ width: 9000, height: 1 }, 2000)).toEqual({ width: 2000, height: 1 });
});
