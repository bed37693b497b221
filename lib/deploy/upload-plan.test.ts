import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rootDir } from '../site/environment';
import { leftovers, mediaType, uploadPlan } from './upload-plan';

test('files come before the pages that name them, entries before lists, the record of the build last', () => {
  const files = [
    'construction.json',
    'index.html',
    'evenements/index.html',
    'evenements/atelier/index.html',
    'evenements/atelier/evenement.ics',
    'pagefind/pagefind-entry.json',
    'pagefind/fragment/fr_1.pf_fragment',
    '_next/static/a.css',
    '404.html',
    'rss.xml',
  ];
  expect(uploadPlan(files).map((group) => group.map(({ key }) => key))).toEqual([
    ['pagefind/fragment/fr_1.pf_fragment', '_next/static/a.css'],
    ['evenements/atelier/evenement.ics', 'rss.xml'],
    ['pagefind/pagefind-entry.json'],
    ['evenements/atelier/index.html'],
    ['evenements/index.html'],
    ['index.html', '404.html'],
    ['construction.json'],
  ]);
});

test('what is for other hosts stays here', () => {
  expect(uploadPlan(['index.html.br', 'index.html.gz', '_headers', '_redirects', 'redirections.map', '.nojekyll'])).toEqual([]);
});

test('a name that changes with the content is kept for a year, all else is asked for again', () => {
  expect(uploadPlan(['_next/static/a.css', 'index.html']).flat()).toEqual([
    { key: '_next/static/a.css', type: 'text/css; charset=utf-8', cacheControl: 'public, max-age=31536000, immutable' },
    { key: 'index.html', type: 'text/html; charset=utf-8', cacheControl: 'no-cache' },
  ]);
});

test('what is left of the version before goes, but the files that its open pages may still ask for', () => {
  const stored = ['index.html', 'ancienne/index.html', '_next/static/ancien.css'];
  expect(leftovers(stored, ['index.html'], { immutableToo: false })).toEqual(['ancienne/index.html']);
  expect(leftovers(stored, ['index.html'], { immutableToo: true })).toEqual(['ancienne/index.html', '_next/static/ancien.css']);
});

test('types are those that deploy/nginx.conf gives', () => {
  const [, block = ''] = /\n {2}types \{([^}]+)\}/.exec(readFileSync(path.join(rootDir, 'deploy/nginx.conf'), 'utf8')) ?? [];
  const types = block.trim().split(/;\s*/).filter(Boolean);
  expect(types.length).toBeGreaterThan(25);
  for (const [type, ...extensions] of types.map((line) => line.split(' ')))
    for (const extension of extensions) expect(mediaType(`fichier.${extension}`).split(';')[0], extension).toBe(type);
});
