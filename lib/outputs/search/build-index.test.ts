import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentOf, entry } from '../../../test-content';
import type { Entry } from '../../content/types';
import { entryPage } from '../values/entry';
import { SearchIndexer } from './build-index';

const page = (body: string, isFound = true) =>
  `<!DOCTYPE html><html lang="fr"><head><title>Site</title></head><body><header>Menu commun</header><main><article ${isFound ? 'data-pagefind-body="" data-pagefind-meta="kind:Pages"' : ''}>${body}</article></main><footer>Pied commun</footer></body></html>`;

let outDir: string;
let parts: readonly string[];
let names: Record<string, string>;

/** The content of each page in the index of a folder. */
function pagesIn(folder: string): { url: string; content: string; meta: Record<string, string> }[] {
  const fragments = path.join(outDir, 'pagefind', folder, 'fragment');
  return readdirSync(fragments)
    .map((file) => gunzipSync(readFileSync(path.join(fragments, file))).toString())
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

beforeAll(async () => {
  outDir = mkdtempSync(path.join(tmpdir(), 'search-'));
  const indexer = new SearchIndexer(path.join(outDir, 'pagefind'), '', 2);
  try {
    await indexer.add(
      'a/index.html',
      page('<h1>Éléphant &amp; cie</h1><p hidden>Caché</p><dl><dt>Lieu</dt><dd>Paris</dd><dt>Mode</dt><dd>Visio</dd></dl>'),
    );
    await indexer.add('b/index.html', page('<h1>Sans recherche</h1>', false));
    await indexer.add('c/index.html', page('<h1>Tableau</h1><table><tr><th>Un</th><td>Deux</td></tr></table>'));
    await indexer.add('d/index.html', page('<h1>Suite</h1>'));
    await indexer.write();
    parts = indexer.parts;
    names = indexer.pages;
  } finally {
    await indexer.close();
  }
});

describe('the index', () => {
  test('is one folder of the site', () => {
    expect(readdirSync(outDir)).toEqual(['pagefind']);
  });

  test('holds the articles that are to be found: their words, without those of the site around them', () => {
    expect(pagesIn('').map(({ url, content, meta }) => [url, content.replace(/\s+/g, ' '), meta])).toEqual([
      ['/a/', 'Éléphant & cie. Lieu : Paris. Mode : Visio.', { title: 'Éléphant & cie', kind: 'Pages' }],
      ['/c/', 'Tableau. Un. Deux.', { title: 'Tableau', kind: 'Pages' }],
    ]);
  });

  test('goes on in another part, with which no program comes', () => {
    expect(parts).toEqual(['', '2/']);
    expect(pagesIn('2').map(({ url }) => url)).toEqual(['/d/']);
    const names = (folder: string) => readdirSync(path.join(outDir, 'pagefind', folder));
    expect(names('')).toContain('pagefind.js');
    expect(names('').filter((name) => /-ui|highlight/.test(name))).toEqual([]);
    expect(names('2').filter((name) => /\.js$|^wasm/.test(name))).toEqual([]);
  });
});

test('each page is known by its name in the index', () => {
  expect(Object.keys(names).sort()).toEqual(['/a/', '/c/', '/d/']);
  expect(existsSync(path.join(outDir, 'pagefind/fragment', `${names['/a/']}.pf_fragment`))).toBe(true);
});

test('an entry is found by its kind, unless its author does not want it', () => {
  const files = {
    'evenements/e.md': entry('title: Titre\ndate: 2023-01-24'),
    'actualites/n.md': entry('title: Titre\ndate: 2023-01-24\nsearchable: false'),
  };
  const content = contentOf(files, '2023-06-01T00:00Z');
  const attributesOf = (entries: readonly Entry[]) => entries.map((item) => entryPage(item, content).search);
  expect(attributesOf(content.events)).toEqual([{ 'data-pagefind-body': '', 'data-pagefind-meta': 'kind:Événements' }]);
  expect(attributesOf(content.news)).toEqual([{}]);
});
