import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { loadSharp } from './load-sharp';

test('the library of pictures is its CommonJS module, which makes Node.js 20 warn of nothing', async () => {
  expect(await loadSharp()).toBe(createRequire(import.meta.url)('sharp'));
});
