import { expect, test } from 'vitest';
import { fitsGlob } from './glob';

test.each([
  ['a.qmd', 'a.qmd', true],
  ['a.qmd', 'b/a.qmd', false],
  ['posts', 'posts/2024/a.qmd', true],
  ['posts/', 'posts/a.qmd', true],
  ['posts', 'posts-2/a.qmd', false],
  ['*.qmd', 'a.qmd', true],
  ['*.qmd', 'b/a.qmd', false],
  ['posts/*.qmd', 'posts/2024/a.qmd', false],
  ['posts/*/a.qmd', 'posts/2024/a.qmd', true],
  ['**/*.qmd', 'a.qmd', true],
  ['**/*.qmd', 'posts/2024/a.qmd', true],
  ['posts/**', 'posts/2024/a.qmd', true],
  ['posts/**/a.qmd', 'posts/a.qmd', true],
  ['posts/**/b/*.qmd', 'posts/b/c/b/a.qmd', true],
  ['?.qmd', 'a.qmd', true],
  ['?.qmd', 'ab.qmd', false],
  ['a(b).q+d', 'a(b).q+d', true],
  ['a.qmd', 'abqmd', false],
  ['*a*b*.qmd', 'xaxabxb.qmd', true],
  ['*a*b', 'xaxax', false],
])('%s and %s: %s', (glob, file, expected) => {
  expect(fitsGlob(glob, file)).toBe(expected);
});

test.each([
  ['folders', `${'**/'.repeat(30)}b.qmd`, `${'a/'.repeat(60)}a.qmd`],
  ['folders with names between', `${'**/a/'.repeat(30)}b.qmd`, `${'a/'.repeat(200)}a.qmd`],
  ['letters', `${'*a'.repeat(30)}b`, 'a'.repeat(200)],
])('thirty stars of %s take no time', (_, glob, file) => {
  const start = performance.now();
  expect(fitsGlob(glob, file)).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});
