import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { stringsOf } from '../lib/content/strings-of';
import { parseYaml } from '../lib/content/yaml/parse-yaml';
import { listFiles } from '../lib/list-files';
import { eventCards } from './event-cards';
import { outDirOf } from './exported';
import { siteUrl } from './sites';

/** The site of another community: it shares nothing visible with the programme's, and keeps to the moment that it was built for. */

const site = siteUrl('second');
const content = path.resolve(import.meta.dirname, '../content');

/** Titles that any site may have. */
const COMMON = ['Contact', 'Mentions légales'];

/** What tells the programme's site: its names, its sentences, its addresses, the titles of its entries. */
function signsOfTheProgramme(): string[] {
  const settings = parseYaml(readFileSync(path.join(content, 'site.yaml'), 'utf8'), 1).value ?? {};
  const { licence, menu, footer, ...own } = settings;
  const titles = listFiles(content)
    .filter((file) => /\/.*\.mdx?$/.test(file))
    .map((file) => String(parseYaml(readFileSync(path.join(content, file), 'utf8').split('---')[1] ?? '', 1).value?.title));
  const files = readdirSync(path.join(content, '../public/img'));
  const paths = ['/', '/membres/', '/evenements/calendrier/'];
  return [...stringsOf(own).map(({ value }) => value), ...titles, ...files].filter((sign) => ![...COMMON, ...paths].includes(sign));
}

test('nothing of the programme is in any of its files', () => {
  const signs = signsOfTheProgramme();
  expect(signs).toEqual(expect.arrayContaining(['Programme 10 %', 'lab-ia@data.gouv.fr', 'DINUM', 'Cartiflette', 'Ressources']));
  const texts = listFiles(outDirOf('second')).filter((file) => /\.(?:html|ics|xml|json|txt|map|svg|webmanifest)$/.test(file));
  expect(texts.length).toBeGreaterThan(40);
  for (const file of texts) {
    const text = readFileSync(path.join(outDirOf('second'), file), 'utf8').replace(/[\u00a0\u202f]|&nbsp;/g, ' ');
    expect(
      signs.filter((sign) => text.includes(sign)),
      file,
    ).toEqual([]);
  }
  expect(listFiles(outDirOf('second')).filter((file) => file.includes('photo_atelier'))).toEqual([]);
});

test('its name, its menus and its home page are its own', async ({ page }) => {
  await page.goto(`${site}/`);
  await expect(page).toHaveTitle('Réseau Boussole – Les géomaticiens des petites communes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tenir la carte à plusieurs');
  await expect(page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link')).toHaveText([
    'Le réseau',
    'Nouvelles',
    'Rencontres',
    'Chantiers',
    'Qui sommes-nous',
  ]);
  await expect(page.getByRole('img', { name: 'Un plan de village, et le chemin de l’école en couleur.' })).toBeVisible();
  await expect(page.getByText('nous partageons les nôtres')).toBeVisible();
  // The title of this section is also the anchor of the menu of every page.
  await expect(page.getByRole('region', { name: 'Menu' })).toHaveAttribute('aria-labelledby', 'menu-1');
  await expect(page.getByRole('contentinfo').getByRole('navigation')).toHaveCount(1);
  expect(JSON.parse(readFileSync(path.join(outDirOf('second'), 'manifest.webmanifest'), 'utf8'))).toMatchObject({
    name: 'Réseau Boussole',
    theme_color: '#3d348b',
  });
});

const shownLogo = (page: Page) =>
  page
    .getByRole('banner')
    .locator('img')
    .filter({ visible: true })
    .evaluateAll((logos) => logos.map((logo) => new URL((logo as HTMLImageElement).src).pathname));
const colourOf = (page: Page, name: string) => page.getByRole('link', { name }).evaluate((link) => getComputedStyle(link).color);

for (const [theme, colour, logo] of [
  ['light', 'rgb(61, 52, 139)', '/img/boussole.svg'],
  ['dark', 'rgb(185, 179, 245)', '/img/boussole-sombre.svg'],
] as const)
  test(`its colours and its logo are its own, in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${site}/`);
    expect(await colourOf(page, 'Toutes les rencontres')).toBe(colour);
    // That of the other theme is loaded when it is needed.
    await expect.poll(() => shownLogo(page)).toEqual([logo]);
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    await page.getByText(theme === 'light' ? 'Clair' : 'Sombre').click();
    expect(await colourOf(page, 'Toutes les rencontres')).toBe(colour);
    await expect.poll(() => shownLogo(page)).toEqual([logo]);
  });

test('its icon is its own drawing', async ({ request }) => {
  const drawing = readFileSync(path.resolve(import.meta.dirname, 'second/public/img/rose-des-vents.svg'), 'utf8');
  expect(await (await request.get(`${site}/icon.svg`)).text()).toBe(drawing);
});

test.describe('read years later, it keeps to the moment of its build', () => {
  for (const javaScriptEnabled of [true, false])
    test(javaScriptEnabled ? 'with scripts' : 'without', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      if (javaScriptEnabled) await page.clock.setFixedTime(new Date('2031-01-01T12:00:00Z'));
      await page.goto(`${site}/evenements/releve-de-mai/`);
      await expect(page.getByText('Site vu au 4 mai 2026')).toBeVisible();
      await expect(page.locator('main').getByText('Inscriptions ouvertes').filter({ visible: true })).toHaveCount(1);
      await expect(page.getByRole('link', { name: /S’inscrire/ })).toBeVisible();
      await expect(page.getByText('Terminé').filter({ visible: true })).toHaveCount(0);
      await page.goto(`${site}/evenements/`);
      await expect(eventCards(page.getByRole('region', { name: 'À venir' }))).toHaveCount(1);
      await context.close();
    });

  test('also the day of the calendar', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-05-20T12:00:00Z'));
    await page.goto(`${site}/evenements/calendrier/2026-05/`);
    await expect(page.locator('[aria-current=date] > time')).toHaveAttribute('datetime', '2026-05-04');
  });

  test('and says so on every page, on that of what is not there too', () => {
    const pages = listFiles(outDirOf('second')).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    // A frame in a page of another site keeps to that moment too, and has no room to say so.
    const sign = (file: string) => (file.startsWith('integrer/evenements/') ? '<body data-now="' : 'Site vu au <time');
    const silent = pages.filter((file) => !readFileSync(path.join(outDirOf('second'), file), 'utf8').includes(sign(file)));
    expect(silent).toEqual([]);
  });
});

test('a site built for no stated moment says nothing, and follows the clock of its reader', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-01-01T12:00:00Z'));
  await page.goto(`${siteUrl('webinar')}/evenements/webinaire-saison2/`);
  await expect(page.locator('main').getByText('Terminé').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText('Site vu au')).toHaveCount(0);
});
