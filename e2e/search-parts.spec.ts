import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect } from 'playwright/test';
import { searchedPages } from '../lib/build/page-outputs';
import { loadContent, sourceOf } from '../lib/content/load';
import { siteFrom } from '../lib/content/site-source';
import { createSiteServer } from '../lib/deploy/site-server';
import { SearchIndexer } from '../lib/outputs/search/build-index';
import { searchHtml } from '../lib/outputs/search/search-page';
import { replaceFile } from '../lib/replace-file.mjs';
import { test } from './at-its-date';
import { outDirOf } from './exported';
import { siteUrl } from './sites';

/** A site of many pages has a search index in several parts: here the index of a small site is cut the same way. */

test.describe.configure({ mode: 'serial' });

const outDir = path.resolve(import.meta.dirname, '../.cache/e2e/search-parts');
const contentDir = path.resolve(import.meta.dirname, '../content');
const now = new Date('2026-11-21T08:00:00Z');
const pages = [...searchedPages(siteFrom(sourceOf(loadContent(contentDir), contentDir), now))].flatMap(([file, html]) => {
  const text = html();
  return text === '' ? [] : [[file, text] as const];
});
const writeFile = (name: string, content: string | Uint8Array) => replaceFile(path.join(outDir, 'pagefind', name), content);
const server = createSiteServer(outDir, '', '127.0.0.1');
let origin: string;

test.beforeAll(async () => {
  rmSync(outDir, { recursive: true, force: true });
  cpSync(outDirOf('now'), outDir, { recursive: true });
  rmSync(path.join(outDir, 'pagefind'), { recursive: true });
  const search = new SearchIndexer(writeFile, '', 20);
  for (const [file, html] of pages) await search.add(file, html);
  await search.write();
  await search.close();
  writeFileSync(path.join(outDir, 'pagefind/parts.json'), JSON.stringify({ parts: search.parts, replaced: [] }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

test('the parts are several, and each page is in one', () => {
  const { parts }: { parts: string[] } = JSON.parse(readFileSync(path.join(outDir, 'pagefind/parts.json'), 'utf8'));
  expect(parts.length).toBeGreaterThan(2);
  const countOf = (folder: string): number => {
    const { languages } = JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8'));
    return languages.fr.page_count;
  };
  const counts = parts.map((part) => countOf(path.join(outDir, 'pagefind', part)));
  expect(Math.max(...counts)).toBe(20);
  expect(counts.reduce((sum, count) => sum + count)).toBe(countOf(path.join(outDirOf('now'), 'pagefind')));
});

test('the same pages are found as in one part', async ({ page }) => {
  const found = async (site: string, query: string) => {
    await page.goto(`${site}/recherche/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toContainText('résultat');
    const links = page.locator('[data-search-results] a');
    return (await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))).sort();
  };
  for (const query of ['onyxia', 'cartiflette', 'bootcamp', 'mention légale', 'catographie', 'l’atelier']) {
    const pages = await found(origin, query);
    expect(pages).not.toEqual([]);
    expect(pages).toEqual(await found(siteUrl('now'), query));
  }
});

test('of a page that a supplement has in another version, only that one is found', async ({ page }) => {
  const whole = new SearchIndexer(writeFile);
  for (const [file, html] of pages) await whole.add(file, html);
  await whole.write();
  const changed = 'actualites/saison2/index.html';
  const supplement = new SearchIndexer(writeFile, 'suite');
  await supplement.add(changed, searchHtml({ title: 'Ornithorynque et données', group: 'Actualités', text: '<p>Une saison.</p>' }));
  await supplement.write();
  await supplement.close();
  const replaced = [whole.pages['/actualites/saison2/']];
  writeFileSync(path.join(outDir, 'pagefind/parts.json'), JSON.stringify({ parts: [...whole.parts, ...supplement.parts], replaced }));

  await page.goto(`${origin}/recherche/?q=ornithorynque`);
  await expect(page.locator('[data-search-results] a')).toHaveText(['Ornithorynque et données']);
  await page.goto(`${origin}/recherche/?q=saison`);
  const found = page.locator('[data-search-results] a[href$="/actualites/saison2/"]');
  await expect(page.getByRole('status')).toContainText('résultat');
  expect(await found.count()).toBeLessThan(2);
});
