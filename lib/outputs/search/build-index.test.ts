import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { replaceFile } from '../../replace-file.mjs';
import { SearchIndexer } from './build-index';
import { searchHtml } from './search-page';

const page = (title: string, text: string) => searchHtml({ title, group: 'Pages', text });

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
  const indexer = new SearchIndexer((name, content) => replaceFile(path.join(outDir, 'pagefind', name), content), '', 2);
  try {
    await indexer.add('a/index.html', page('Éléphant & « cie », l’ami', '<p>L’ami vit à Paris.</p><p>L’ami rit.</p>'));
    await indexer.add('c/index.html', page('Tableau', '<table><tr><th>Un</th><td>Deux</td></tr></table>'));
    await indexer.add('d/index.html', page('Suite', '<p>Rien 42.</p>'));
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

  test('holds what is to be found of each page', () => {
    expect(pagesIn('').map(({ url, content, meta }) => [url, content.replace(/\s+/g, ' '), meta])).toEqual([
      ['/a/', "L'ami vit à Paris. L'ami rit.", { title: "Éléphant & « cie », l'ami", group: 'Pages' }],
      ['/c/', 'Un. Deux.', { title: 'Tableau', group: 'Pages' }],
    ]);
  });

  test('lists the words of each part, those of most pages first', () => {
    const words = (folder: string) => readFileSync(path.join(outDir, 'pagefind', folder, 'mots.txt'), 'utf8').split('\n');
    expect(words('')).toEqual(['ami', 'cie', 'deux', 'éléphant', 'paris', 'rit', 'tableau', 'un', 'vit']);
    expect(words('2')).toEqual(['rien', 'suite']);
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
