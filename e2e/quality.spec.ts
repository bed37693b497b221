import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, type Page } from 'playwright/test';
import { test } from './at-its-date';
import { siteUrl, TEST_SITES } from './sites';

/** One page of each kind, on the site where it shows most. */
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
    '/donnees-ouvertes/',
    '/membres/camille-exemple/',
  ].map((address) => siteUrl('everything') + address),
];

/** WCAG 2.2 A and AA, and axe's best practices. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page must never do: speak on the console, miss a file, ask another host. */
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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const address of PAGES) {
      test(`${address} fits every width, asks nothing elsewhere, and axe finds nothing`, async ({ page }) => {
        const faults = watch(page);
        await page.goto(address, { waitUntil: 'networkidle' });
        for (const width of [1280, 768, 375, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
            `overflow at ${width} px`,
          ).toBeLessThanOrEqual(0);
          if (width === 768 || width === 320) continue;
          const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        }
        expect(faults).toEqual([]);
      });
    }
  });
}

test('text at twice its size and with wide spacing stays whole (WCAG 1.4.4, 1.4.12)', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(`${siteUrl('webinar')}/evenements/webinaire-saison2/`);
  // Not as an element, which the page's policy refuses.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html{font-size:200%} *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

function outDirOf(name: string): string {
  const site = TEST_SITES.find((candidate) => candidate.name === name);
  return path.resolve(import.meta.dirname, '..', site?.env.OUT_DIR ?? '');
}

function filesOf(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => path.join(folder, file));
}

for (const { name, basePath } of TEST_SITES) {
  test(`every page of the site « ${name} » is valid HTML`, async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:document'], rules: RULES }),
    );
    const faults: string[] = [];
    for (const file of filesOf(outDirOf(name), '.html')) {
      const report = await validator.validateString(readFileSync(file, 'utf8'), file);
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
    for (const file of filesOf(outDirOf(name), '.html')) {
      const html = readFileSync(file, 'utf8');
      if (html.includes('http-equiv="refresh"')) continue;
      expect(
        [...html.matchAll(/<script[^>]*>/g)]
          .map(([tag]) => tag.replace(/src="[^"]*"/, 'src'))
          .filter((tag) => !tag.includes('application/ld+json')),
        file,
      ).toEqual([
        '<script>',
        '<script type="module" src>',
        '<script type="speculationrules">',
        ...(path.dirname(file).endsWith('recherche') ? ['<script type="module" src>'] : []),
      ]);
      expect(html, file).not.toContain('<!--');
      expect(html, file).not.toContain('__next_f');
    }
    const names = (extension: string) =>
      filesOf(outDirOf(name), extension)
        .map((file) => path.relative(outDirOf(name), file))
        .sort();
    expect(names('.js')).toEqual([
      expect.stringMatching(/^_next\/static\/enhance\.[0-9a-f]{12}\.js$/),
      expect.stringMatching(/^_next\/static\/search\.[0-9a-f]{12}\.js$/),
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.js',
    ]);
    expect(names('.txt')).toEqual(['robots.txt']);
  });
}

/** What the serializer of the finishing step writes, and what HTML has had since 1999 and 2023. */
const RULES: ConfigData['rules'] = {
  'attribute-boolean-style': 'off',
  'doctype-style': 'off',
  'no-inline-style': 'error',
  'long-title': 'off',
  'no-trailing-whitespace': 'off',
  'require-sri': ['error', { target: 'crossorigin' }],
};

test('a content page weighs at most 60 KB compressed without fonts, of which 6 KB of script', async ({ page, request }) => {
  test.setTimeout(180_000);
  // The search loads its index when it is used.
  for (const address of PAGES.map((page) => page.replace(/\?q=.*/, ''))) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const sizes = { all: 0, script: 0 };
    for (const url of [address, ...loaded.filter((name) => !name.endsWith('.woff2'))]) {
      const body = await (await request.get(url)).body();
      const size = /\.(jpe?g|png|webp|avif)$/.test(url) ? body.length : brotliCompressSync(body).length;
      sizes.all += size;
      if (url.endsWith('.js')) sizes.script += size;
    }
    expect(sizes.all, address).toBeLessThanOrEqual(60 * 1024);
    expect(sizes.script, address).toBeLessThanOrEqual(6 * 1024);
  }
});
