import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { MANY } from './sites';

/** The lists of a site of many entries, followed page by page like a visitor. */

const site = `http://localhost:${MANY.PORT}`;

interface Item {
  url: string;
  tags: string[];
  dates?: { start: string; place?: string }[];
  published?: string;
}

const itemsOf = (file: string): Item[] =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '..', MANY.OUT_DIR, file), 'utf8')).items;
const [news, events] = [itemsOf('actualites.json'), itemsOf('evenements.json')];
const pathsOf = (items: readonly Item[]) => items.map(({ url }) => new URL(url).pathname).sort();

/** The entries on each page of a list, by the address of the page. */
async function turn(page: Page, start: string): Promise<Map<string, string[]>> {
  const shown = new Map<string, string[]>();
  await page.goto(site + start);
  for (;;) {
    const links = page.locator('main :is(article, li:has(> div > :is(h3, h4))):visible :is(h2, h3, h4) a');
    shown.set(new URL(page.url()).pathname, await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname)));
    const next = page.getByRole('navigation', { name: 'Pages de la liste' }).getByRole('link', { name: 'Plus anciennes' });
    if ((await next.count()) === 0) return shown;
    const address = await next.getAttribute('href');
    await next.click();
    await page.waitForURL(`**${address}`);
  }
}

function expectTwentyAPage(shown: ReadonlyMap<string, string[]>): void {
  const sizes = [...shown.values()].map((links) => links.length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.slice(0, -1)).toEqual(sizes.slice(0, -1).map(() => 20));
  expect(sizes.at(-1)).toBeGreaterThan(0);
}

test('news', async ({ page }) => {
  const shown = await turn(page, '/actualites/');
  expectTwentyAPage(shown);
  expect([...shown.values()].flat().sort()).toEqual(pathsOf(news));
  expect([...shown.keys()].slice(0, 2)).toEqual(['/actualites/', '/actualites/page/2/']);
});

test('events: those to come on the first page, then those that are over', async ({ page }) => {
  const shown = await turn(page, '/evenements/');
  expect([...shown.values()].flat().sort()).toEqual(pathsOf(events));
  expectTwentyAPage(new Map([...shown].slice(1)));
});

test('a series: those to come first', async ({ page }) => {
  const shown = await turn(page, '/series/programme-10-pour-cent/');
  expectTwentyAPage(shown);
  const all = [...shown.values()].flat();
  expect([...all].sort()).toEqual(pathsOf(events));
  const coming = events.filter(({ dates }) => (dates?.[0]?.start ?? '') > MANY.SITE_CLOCK);
  expect(all.slice(0, coming.length).sort()).toEqual(pathsOf(coming));
  await page.getByRole('link', { name: 'Plus récentes' }).click();
  await expect(page).toHaveURL(`${site}/series/programme-10-pour-cent/page/${shown.size - 1}/`);
});

test('a place', async ({ page }) => {
  const shown = await turn(page, '/evenements/lieu/lyon/');
  expectTwentyAPage(shown);
  expect([...shown.values()].flat().sort()).toEqual(
    pathsOf(events.filter(({ dates = [] }) => dates.some(({ place }) => place?.includes('Lyon')))),
  );
});

test('a tag', async ({ page }) => {
  const shown = await turn(page, '/etiquettes/ethique/');
  expectTwentyAPage(shown);
  expect([...shown.values()].flat().sort()).toEqual(pathsOf([...news, ...events].filter(({ tags }) => tags.includes('Éthique'))));
});
