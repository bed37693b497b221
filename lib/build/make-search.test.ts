import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { searchHtml } from '../outputs/search/search-page';
import { filesOfSearch, SearchMaker, type SearchRecord } from './make-search';

const articles = Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`page-${index}/index.html`, `${index}`]));
const page = (title: string) => searchHtml({ title, group: 'Pages', text: '' });

/** Makes the index of these articles in a folder of its own, from the last one. */
async function make(now: Record<string, string>, last?: SearchRecord) {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  const read: string[] = [];
  const search = new SearchMaker(
    folder,
    (file) => {
      read.push(file);
      return page(`Page ${now[file]}`);
    },
    last,
  );
  for (const [file, article] of Object.entries(now)) search.add(file, article);
  const record = await search.end();
  await search.close();
  const list = path.join(folder, 'pagefind/parts.json');
  return { folder, record, read, list: existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : undefined };
}

let whole: Awaited<ReturnType<typeof make>>;

beforeAll(async () => {
  whole = await make(articles);
});

test('the first index has all pages', () => {
  expect(whole.read).toHaveLength(450);
  expect(whole.list).toEqual({ parts: [''], replaced: [] });
  expect(filesOfSearch(whole.record)).toContain(`pagefind/fragment/${whole.record.base.pages['/page-7/']}.pf_fragment`);
});

test('nothing is made for the same articles', async () => {
  const { record, folder } = await make({ ...articles }, whole.record);
  expect(record).toBe(whole.record);
  expect(readdirSync(folder)).toEqual([]);
});

test('a changed, a new and a removed page: a supplement has the first two, and the old versions no longer count', async () => {
  const { 'page-1/index.html': _, ...others } = articles;
  const { record, read, list, folder } = await make({ ...others, 'page-0/index.html': 'a', 'autre/index.html': 'b' }, whole.record);
  expect(read).toEqual(['page-0/index.html', 'autre/index.html']);
  expect(list).toEqual({ parts: ['', 'suite/'], replaced: [whole.record.base.pages['/page-0/'], whole.record.base.pages['/page-1/']] });
  expect(readdirSync(path.join(folder, 'pagefind/suite/fragment'))).toHaveLength(2);
  expect(readdirSync(path.join(folder, 'pagefind/suite')).filter((name) => name.endsWith('.js'))).toEqual([]);
  expect(record.supplement).toContain('pagefind/suite/pagefind-entry.json');

  const back = await make(articles, record);
  expect(back.list).toEqual({ parts: [''], replaced: [] });
  expect(filesOfSearch(back.record).sort()).toEqual(filesOfSearch(whole.record).sort());
});

test('many changed pages make a new base', async () => {
  const changed = Object.fromEntries(Object.keys(articles).map((file, index) => [file, index < 301 ? 'x' : (articles[file] ?? '')]));
  const { read, list } = await make(changed, whole.record);
  expect(read).toHaveLength(450);
  expect(list).toEqual({ parts: [''], replaced: [] });
});

test('a site of few pages has one part', async () => {
  const few = { 'a/index.html': '1', 'b/index.html': '2' };
  const first = await make(few);
  const { list } = await make({ ...few, 'a/index.html': '3' }, first.record);
  expect(list).toEqual({ parts: [''], replaced: [] });
});
