import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, type Page } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { isLong } from '../test-counts';
import { test } from './at-its-date';
import { siteUrl, TEST_SITES } from './sites';

/** One page of each kind, on the test site where it has the most content. */
const PAGES = [
  ...['/', '/actualites/', '/evenements/', '/evenements/webinaire-saison2/', '/rejoindre/'].map((address) => siteUrl('webinar') + address),
  ...[
    '/',
    '/actualites/saison2/',
    '/actualites/formations/',
    '/evenements/',
    '/evenements/cloture-saison1/',
    '/projets/',
    '/projets/cartiflette/',
    '/formations/',
    '/saisons/1/',
    '/etiquettes/',
    '/etiquettes/formation/',
    '/accessibilite/',
    '/recherche/?q=formation',
    '/plan-du-site/',
    '/projets/saison/1/',
    '/infolettres/',
    '/ressources/',
  ].map((address) => siteUrl('now') + address),
  ...['/', '/actualites/', '/membres/'].map((address) => siteUrl('empty') + address),
  ...['/', '/evenements/webinaire-saison2/'].map((address) => siteUrl('subpath') + address),
  ...['/', '/evenements/', '/evenements/releve-de-mai/', '/projets/'].map((address) => siteUrl('second') + address),
  ...[
    '/actualites/tout-md/',
    '/actualites/tout-mdx/',
    '/actualites/adresse-choisie/',
    '/evenements/complet/',
    '/evenements/lot/',
    '/evenements/deux-dates/',
    '/evenements/annule/',
    '/evenements/calendrier/2023-06/',
    '/series/atelier-du-mardi/',
    '/evenements/cafe/',
    '/evenements/nature/rencontre/',
    '/evenements/en-ligne/',
    '/evenements/lieu/salle-du-cafe/',
    '/replays/',
    '/donnees-ouvertes/',
    '/integrer/',
    '/membres/camille-exemple/',
    '/evenements/retire/',
    '/404.html',
  ].map((address) => siteUrl('everything') + address),
];

/** WCAG 2.2 A and AA, and axe's best practices. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The faults of a page: messages on the console, missing files, requests to other hosts. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  const origins = TEST_SITES.map(({ port }) => `http://localhost:${port}`);
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => origins.some((origin) => request.url().startsWith(origin)) || faults.push(`elsewhere: ${request.url()}`));
  return faults;
}

/** The rules of axe whose result depends on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function expectAccessible(page: Page, theme: 'light' | 'dark'): Promise<void> {
  // No page has frames: without frames, axe's legacy mode finds the same in half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (theme === 'dark' && !isLong ? axe.withRules(COLOUR_RULES) : axe.withTags(AXE_TAGS)).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    `${theme} theme`,
  ).toEqual([]);
}

for (const address of PAGES)
  test(`${address} fits every width, asks nothing elsewhere, weighs little, and axe finds nothing in either theme`, async ({ page }) => {
    test.slow();
    const faults = watch(page);
    await page.goto(address);
    for (const width of [1280, 768, 375, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        `overflow at ${width} px`,
      ).toBeLessThanOrEqual(0);
      if (width === 768 || width === 320) continue;
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await expectAccessible(page, theme);
      }
    }
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
    await expectLight(page);
  });

/** At most 60 KB compressed without fonts, of which 6 KB of script. */
async function expectLight(page: Page): Promise<void> {
  const address = page.url().replace(/\?.*/, '');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  // The search page loads its index only for a search.
  const counted = loaded.filter((name) => !/\.woff2$|\/pagefind\//.test(name));
  const sizes = { all: 0, script: 0 };
  for (const url of [address, ...counted]) {
    const size = await weightOf(page, url);
    sizes.all += size;
    if (url.endsWith('.js')) sizes.script += size;
  }
  expect(counted.length).toBeGreaterThan(1);
  expect(sizes.all).toBeLessThanOrEqual(60 * 1024);
  expect(sizes.script).toBeLessThanOrEqual(6 * 1024);
}

/** The most elements of a page of grade A by EcoIndex, with the five or six requests of a first visit (bench/ecoindex.ts). */
const MOST_ELEMENTS = 396;

test('every page of a season is within 14 KiB of HTML and styles, and has few elements', () => {
  const outDir = outDirOf('season');
  const pages = filesOf(outDir, 'index.html').flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const [, sheet] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
    // Frames for others and redirections have none.
    if (sheet === undefined) return [];
    const bytes = [html, readFileSync(path.join(outDir, sheet))].reduce((sum, text) => sum + gzipSync(text).length, 0);
    return { file, bytes, elements: countElements(parse(html)) };
  });
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.filter(({ bytes, elements }) => bytes > 14 * 1024 || elements > MOST_ELEMENTS)).toEqual([]);
});

/** Those inside a drawing do not count. */
function countElements(node: DefaultTreeAdapterTypes.Node): number {
  const isElement = 'tagName' in node;
  if (isElement && node.tagName === 'svg') return 1;
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.reduce((sum, child) => sum + countElements(child), isElement ? 1 : 0);
}

/** Cache of the bytes that a server sends for each address: pages share their styles and scripts. */
const weights = new Map<string, number>();

async function weightOf(page: Page, url: string): Promise<number> {
  const known = weights.get(url);
  if (known !== undefined) return known;
  const body = await (await page.request.get(url)).body();
  const weight = /\.(jpe?g|png|webp|avif)$/.test(url) ? body.length : brotliCompressSync(body).length;
  weights.set(url, weight);
  return weight;
}

test('text at twice its size and with wide spacing stays whole (WCAG 1.4.4, 1.4.12)', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(`${siteUrl('webinar')}/evenements/webinaire-saison2/`);
  await enlargeText(
    page,
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}',
  );
  expect(await cutOff(page)).toEqual([]);
});

test('text at twice its size stays whole on a phone', async ({ page }) => {
  test.slow();
  const season = outDirOf('season');
  const pages = [
    ...PAGES.filter((address) => address.startsWith(siteUrl('everything'))),
    ...filesOf(season, 'index.html')
      .filter((file) => readFileSync(file, 'utf8').includes('rel="stylesheet"') && !file.includes('etiquettes'))
      .map((file) => `${siteUrl('season')}/${path.relative(season, file).replace('index.html', '')}`),
    `${siteUrl('season')}/recherche/?q=git`,
  ];
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of pages) {
    await page.goto(address);
    await enlargeText(page);
    if (address.includes('?q=')) await page.getByRole('main').getByRole('listitem').first().waitFor();
    expect.soft(await cutOff(page), address).toEqual([]);
  }
  const header = page.getByRole('banner');
  const parts = [header.getByRole('link').first(), header.getByRole('button'), header.getByRole('link', { name: 'Rechercher' })];
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const overlap = (a: (typeof boxes)[number], b: typeof a) =>
    !!a && !!b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  expect(boxes.flatMap((box, rank) => boxes.slice(rank + 1).map((other) => overlap(box, other)))).toEqual([false, false, false]);
});

test('text at twice its size leaves the search beside the menu, and words of titles whole', async ({ page }) => {
  await page.goto(`${siteUrl('season')}/accessibilite/`);
  await enlargeText(page);
  const search = await page.getByRole('banner').getByRole('link', { name: 'Rechercher' }).boundingBox();
  const menu = await page.getByRole('navigation', { name: 'Menu principal' }).boundingBox();
  expect(search && menu && search.y < menu.y + menu.height).toBe(true);
  await page.setViewportSize({ width: 375, height: 800 });
  const broken = await page.locator('h1, h2').evaluateAll((titles) =>
    titles.flatMap(({ firstChild: text }) =>
      [...(text?.textContent ?? '').matchAll(/\p{L}{1,13}(?!\p{L})/gu)].filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text as Text, index);
        range.setEnd(text as Text, index + word.length);
        return range.getClientRects().length > 1;
      }),
    ),
  );
  expect(broken.map(([word]) => word)).toEqual([]);
});

/** Doubles the size of texts, without that of the page. Not as a style element, which the page's policy refuses. */
async function enlargeText(page: Page, more = ''): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html{font-size:200%} ${rules}`);
    document.adoptedStyleSheets = [sheet];
  }, more);
}

/** The elements that are wider than the window, or than a box that hides the rest of them. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('html, main :not(input)')].filter((box) => {
      const { overflowX, clipPath } = getComputedStyle(box);
      const isCutting = box.localName === 'html' || overflowX === 'hidden' || overflowX === 'clip';
      return isCutting && clipPath === 'none' && box.scrollWidth > box.clientWidth + 1;
    });
    return boxes.map(({ localName, className, textContent }) => `${localName}.${className} ${textContent.slice(0, 60)}`);
  });
}

test('a wide table scrolls on its own, hidden words of its links included', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(`${siteUrl('everything')}/actualites/tout-md/`);
  const cell = page.locator('.scroll td').last();
  await cell.evaluate((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.scroll table{inline-size:900px} .scroll td:last-child{text-align:end}');
    document.adoptedStyleSheets = [sheet];
    const hidden = Object.assign(document.createElement('span'), { className: 'visually-hidden', textContent: ' (site externe)' });
    element.append(hidden);
  });
  expect(
    await page
      .locator('.scroll')
      .first()
      .evaluate((box) => box.scrollWidth - box.clientWidth),
  ).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

function outDirOf(name: string): string {
  const site = TEST_SITES.find((candidate) => candidate.name === name);
  return path.resolve(import.meta.dirname, '..', site?.env.OUT_DIR ?? '');
}

function filesOf(folder: string, extension: string): string[] {
  return listFiles(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => path.join(folder, file));
}

for (const { name, basePath } of TEST_SITES) {
  test(`every page of the site « ${name} » is valid HTML`, async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:document'], rules: RULES }),
    );
    // Mail programs know the attributes that pages must not have.
    const ofMails = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:standard', 'html-validate:document'],
        rules: { ...RULES, 'no-inline-style': 'off', 'no-deprecated-attr': 'off' },
      }),
    );
    const faults: string[] = [];
    for (const file of filesOf(outDirOf(name), '.html')) {
      const report = await (file.endsWith('courriel.html') ? ofMails : validator).validateString(readFileSync(file, 'utf8'), file);
      for (const { messages } of report.results)
        faults.push(...messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`));
    }
    expect(faults).toEqual([]);
  });

  test(`every link and file of the site « ${name} » is there`, () => {
    const outDir = outDirOf(name);
    const missing: string[] = [];
    for (const file of filesOf(outDir, '.html')) {
      for (const [, address = ''] of readFileSync(file, 'utf8').matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)) {
        const inside = address.startsWith(`${basePath}/`) ? decodeURIComponent(address.slice(basePath.length)) : undefined;
        if (inside === undefined || !existsSync(path.join(outDir, inside.endsWith('/') ? `${inside}index.html` : inside)))
          missing.push(`${file}: ${address}`);
      }
    }
    expect(missing).toEqual([]);
  });

  test(`every page of the site « ${name} » keeps only its own scripts`, async () => {
    const own = ['<script>', '<script type="module" src>', '<script type="speculationrules">'];
    const faults = filesOf(outDirOf(name), '.html').filter((file) => {
      const html = readFileSync(file, 'utf8');
      if (html.includes('http-equiv="refresh"')) return false;
      const scripts = [...html.matchAll(/<script[^>]*>/g)]
        .map(([tag]) => tag.replace(/src="[^"]*"/, 'src').replace(/ data-then="[^"]*"/, ''))
        .filter((tag) => !tag.includes('application/ld+json'));
      if (file.endsWith('/courriel.html')) return scripts.length > 0;
      if (file.includes('/integrer/evenements/')) return scripts.join() !== '<script type="module">';
      const expected = /(?:recherche\/index|rediger\/index|404)\.html$/.test(file) ? [...own, '<script type="module" src>'] : own;
      return scripts.join() !== expected.join() || html.includes('<!--') || html.includes('__next_f');
    });
    expect(faults).toEqual([]);
    const names = (extension: string) =>
      filesOf(outDirOf(name), extension)
        .map((file) => path.relative(outDirOf(name), file))
        .sort();
    // Those of `/rediger/` are in parts (e2e/editor.spec.ts).
    expect(names('.js').filter((file) => !file.startsWith('_next/static/rediger/'))).toEqual([
      expect.stringMatching(/^_next\/static\/404\.[0-9a-f]{12}\.js$/),
      expect.stringMatching(/^_next\/static\/enhance\.[0-9a-f]{12}\.js$/),
      expect.stringMatching(/^_next\/static\/near-words\.[0-9a-f]{12}\.js$/),
      expect.stringMatching(/^_next\/static\/search\.[0-9a-f]{12}\.js$/),
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.js',
    ]);
    const others = names('.txt').filter((file) => !/^actualites\/[^/]+\/courriel\.txt$/.test(file));
    expect(others).toEqual(['.well-known/security.txt', 'pagefind/mots.txt', 'robots.txt']);
  });
}

/** Changes to the default rules of html-validate, mostly to accept the output of the finishing step's serializer. */
const RULES: ConfigData['rules'] = {
  'attribute-boolean-style': 'off',
  'doctype-style': 'off',
  'no-inline-style': 'error',
  'long-title': 'off',
  'no-trailing-whitespace': 'off',
  'require-sri': ['error', { target: 'crossorigin' }],
};
