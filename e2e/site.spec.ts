import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'playwright/test';
import sharp from 'sharp';
import { listFiles } from '../lib/list-files';
import { test } from './at-its-date';
import { exportedPage, outDirOf } from './exported';
import { siteUrl, TEST_SITES, type TestSite } from './sites';

const site = siteUrl('now');
const read = (name: TestSite['name'], file: string) => readFileSync(path.join(outDirOf(name), file), 'utf8');

test('the sitemap lists every entry with the day it changed, and nothing that is not there', () => {
  const text = read('everything', 'sitemap.xml');
  const places = [...text.matchAll(/<loc>http:\/\/localhost:4316(.*?)<\/loc>/g)].map(([, place = '']) => place);
  expect(places.length).toBeGreaterThan(25);
  expect(new Set(places).size).toBe(places.length);
  for (const place of places) expect(existsSync(path.join(outDirOf('everything'), place, 'index.html')), place).toBe(true);
  expect(text).toMatch(/\/actualites\/adresse-choisie\/<\/loc><lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/);
  expect(text).not.toContain('brouillon');
  expect(read('everything', 'robots.txt')).toContain('Sitemap: http://localhost:4316/sitemap.xml');
});

test('under a sub-path, addresses for machines have it', () => {
  expect(read('subpath', 'sitemap.xml')).toContain('<loc>http://localhost:4314/programme-10/evenements/</loc>');
  expect(read('subpath', '_redirects')).toContain('/programme-10/equipe/ /programme-10/membres/ 301\n');
  expect(JSON.parse(read('subpath', 'manifest.webmanifest'))).toMatchObject({
    start_url: '/programme-10/',
    icons: [{ src: '/programme-10/icone-192.png' }, {}],
  });
});

test('the manifest names icons of the sizes that it says', async () => {
  for (const { src, sizes } of JSON.parse(read('now', 'manifest.webmanifest')).icons) {
    const { width, height } = await sharp(path.join(outDirOf('now'), src)).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});

for (const { name } of TEST_SITES)
  test(`every page of the site « ${name} » has a title, a description, an address and a picture that is there`, async () => {
    const pictures = new Set<string>();
    const origin = new URL(siteUrl(name));
    for (const file of listFiles(outDirOf(name)).filter((file) => file.endsWith('index.html'))) {
      const html = read(name, file);
      // Pages made to be framed have the address of the page that they stand for.
      if (html.includes('http-equiv="refresh"') || file.startsWith('integrer/evenements/')) continue;
      // An address whose page is gone.
      if (html.includes('<meta name="robots" content="noindex">')) continue;
      expect(html, file).toMatch(/<title>[^<]{5,}<\/title>/);
      expect(html, file).toMatch(/<meta name="description" content="[^"]{10,}">/);
      expect(html, file).toContain(
        `<link rel="canonical" href="${origin.origin}${origin.pathname.replace(/\/$/, '')}/${path.dirname(file) === '.' ? '' : `${path.dirname(file)}/`}">`,
      );
      for (const [tag] of html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest|stylesheet|preload)"[^>]*>/g))
        expect(tag, file).toMatch(/ href="\/(?!\/)/);
      pictures.add(/<meta property="og:image" content="([^"]+)">/.exec(html)?.[1] ?? `none in ${file}`);
    }
    for (const url of pictures) {
      const file = path.join(outDirOf(name), decodeURIComponent(new URL(url).pathname).slice(origin.pathname.replace(/\/$/, '').length));
      const { width = 0 } = await sharp(file).metadata();
      expect(width, url).toBeGreaterThan(200);
    }
  });

test('the card of an entry has the size that networks ask for', async () => {
  const cards = readdirSync(path.join(outDirOf('now'), '_cartes'));
  expect(cards.length).toBeGreaterThan(25);
  for (const card of cards)
    expect(await sharp(path.join(outDirOf('now'), '_cartes', card)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});

for (const [old, target] of [
  ['/programme/', '/'],
  ['/programme/calendrier/', '/evenements/calendrier/'],
  ['/programme/contribuer/', '/rejoindre/'],
  ['/equipe/', '/membres/'],
])
  test(`the former address ${old} leads to ${target}`, async ({ page }) => {
    await page.goto(site + old);
    await expect(page).toHaveURL(site + target);
    expect(read('now', '_redirects')).toContain(`${old} ${target} 301\n`);
    expect(read('now', 'redirections.map')).toContain(`${old} "${target}";\n`);
  });

for (const address of [
  '/ressources/',
  '/actualites/bilan-saison1/',
  '/actualites/bootcamp/',
  '/actualites/formations/',
  '/formations/',
  '/rejoindre/',
  '/contact/',
  '/mentions-legales/',
  '/donnees-personnelles/',
  '/accessibilite/',
])
  test(`the address ${address} of the former site has a page`, () => {
    expect(exportedPage('now', address)).toMatch(/<h1>/);
  });

test('projects are filtered by season and administration, by links alone', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/projets/`);
  await expect(page.getByRole('article')).toHaveCount(10);
  const filters = page.getByRole('navigation', { name: 'Filtrer les projets' });
  await filters.getByRole('link', { name: 'Saison 1', exact: true }).click();
  await expect(page.getByRole('article')).toHaveCount(4);
  await expect(filters.getByRole('link', { name: 'Saison 1', exact: true })).toHaveAttribute('aria-current', 'page');
  await filters.getByText('Par administration').click();
  await filters.getByRole('link', { name: /^Assemblée nationale \(\d\)$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projets : Assemblée nationale');
  await expect(page.getByRole('article').filter({ hasText: 'Datanonyme' })).toBeVisible();
  await context.close();
});

test('the page of a news post leads to others on its subject, and to the way to mend it', async ({ page }) => {
  await page.goto(`${site}/actualites/bilan-saison1/`);
  await expect(page.getByRole('region', { name: 'Sur le même sujet' }).getByRole('link')).toHaveCount(3);
  await expect(page.getByRole('link', { name: 'Proposer une modification' })).toHaveAttribute(
    'href',
    '/rediger/?page=/actualites/bilan-saison1/',
  );
  await expect(page.getByRole('navigation', { name: 'Autres actualités' }).getByRole('link')).not.toHaveCount(0);
});

test('the map of the site leads to every section and page', async ({ page }) => {
  await page.goto(`${site}/plan-du-site/`);
  for (const name of ['Événements', 'Données ouvertes', 'Ressources', 'Cartiflette', 'Saison 2'])
    await expect(page.locator('main').getByRole('link', { name, exact: true }).first()).toBeVisible();
  const year = page.getByRole('listitem').filter({ hasText: /^2022\s: / });
  await expect(year.getByRole('link', { name: 'juin', exact: true })).toHaveAttribute('href', '/evenements/calendrier/2022-06/');
});

test('what is text and not tiny stands there compressed as well, and is the same', () => {
  const files = listFiles(outDirOf('everything'));
  const texts = files.filter((file) => /\.(html|css|js|svg|xml|json|ics|webmanifest)$/.test(file));
  for (const file of texts) {
    const whole = readFileSync(path.join(outDirOf('everything'), file));
    if (whole.length < 1024) continue;
    expect(brotliDecompressSync(readFileSync(path.join(outDirOf('everything'), `${file}.br`))).equals(whole), file).toBe(true);
    expect(gunzipSync(readFileSync(path.join(outDirOf('everything'), `${file}.gz`))).equals(whole), file).toBe(true);
  }
  expect(files.filter((file) => file.endsWith('.br')).length).toBeGreaterThan(80);
});

test('the archive of newsletters has them by year', () => {
  expect(exportedPage('everything', '/infolettres/')).toMatch(/<h2 id="2023">2023<\/h2>.*Titre de l’actualité/s);
});

test('in print, menus are gone and external links are spelled out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${site}/projets/cartiflette/`);
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Rechercher' })).toBeHidden();
  // Once: in the words of the link, or after them.
  const links = await page.locator('main a[rel~=external]').evaluateAll((all) =>
    all.map((link) => {
      const [words, after] = [link.textContent ?? '', getComputedStyle(link, '::after').content];
      return [words, after].filter((text) => text.includes(new URL((link as HTMLAnchorElement).href).host)).length;
    }),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((count) => count !== 1)).toEqual([]);
});

test('the team’s form takes the place of its mail everywhere, and the newsletter has its form', async ({ page }) => {
  const form = 'https://framaforms.org/ecrire-a-l-equipe';
  const pages = listFiles(outDirOf('everything')).filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => /lab-ia@|mailto:(?:undefined|\?)/.test(read('everything', file)))).toEqual([]);
  for (const [address, name] of [
    ['/contact/', 'formulaire de contact'],
    ['/mentions-legales/', 'formulaire de contact'],
    ['/', 'formulaire de contact'],
    ['/nulle-part/', 'formulaire de contact'],
  ] as const) {
    await page.goto(siteUrl('everything') + address);
    await expect(page.getByRole('main').getByRole('link', { name })).toHaveAttribute('href', form);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Formulaire de contact' })).toHaveAttribute('href', form);
  }
  for (const address of ['/', '/infolettres/'])
    for (const place of ['main', 'contentinfo'] as const) {
      await page.goto(siteUrl('everything') + address);
      const link = page.getByRole(place).getByRole('link', { name: 'S’abonner à l’infolettre' });
      await expect(link).toHaveAttribute('href', 'https://framaforms.org/recevoir-l-infolettre');
    }
  expect(read('everything', 'atom.xml')).not.toContain('<email>');
  expect(read('now', 'infolettres/index.html')).not.toContain('S’abonner à l’infolettre');
});
