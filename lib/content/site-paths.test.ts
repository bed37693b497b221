import path from 'node:path';
import { expect, test } from 'vitest';
import { rootDir } from '../site/environment';
import { collect } from './collections';
import { loadContent } from './load';
import { filePaths, pagePaths, SitePaths } from './site-paths';

const now = new Date('2023-01-20T09:00:00Z');

test.each(['content', 'e2e/everything', 'e2e/awkward', 'e2e/season', 'e2e/empty'])(
  'the addresses of %s are those of its lists',
  (folder) => {
    const entries = loadContent(path.join(rootDir, folder)).entries.map(({ entry }) => entry);
    const content = collect(entries, now);
    const all = new Set([...pagePaths(content), ...filePaths(content)]);
    const paths = new SitePaths(entries, now, []);
    expect(new Set(paths)).toEqual(all);
    const asked = [...all].flatMap((known) => [
      known,
      known.slice(0, -1),
      `${known}/`,
      known.replace(/[^/]+(\/?)$/, 'autre$1'),
      `/autre${known}`,
    ]);
    expect(asked.filter((one) => paths.has(one) !== all.has(one))).toEqual([]);
  },
);

test('the form of an address alone, as a text about patterns may write it, is none', () => {
  expect(new SitePaths([], now, []).has('/actualites/<slug>/')).toBe(false);
});

test('further pages count', () => {
  const paths = new SitePaths([], now, ['/actualites/en-erreur/']);
  expect([...paths]).toContain('/actualites/en-erreur/');
  expect(paths.has('/actualites/en-erreur/')).toBe(true);
});
