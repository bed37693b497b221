import { expect, test } from 'playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../tools/programs/browser';
import { siteUrl } from './sites';

/** A second engine: Firefox over WebDriver BiDi, which Playwright does not speak to the distribution's build. */

const executablePath = findFirefox();
const PAGES = [
  ...['/', '/evenements/', '/evenements/webinaire-saison2/'].map((address) => siteUrl('webinar') + address),
  ...[
    '/projets/',
    '/projets/cartiflette/',
    '/actualites/saison2/',
    '/formations/',
    '/recherche/',
    '/accessibilite/',
    '/donnees-ouvertes/',
    '/integrer/',
    '/rediger/',
  ].map((address) => siteUrl('now') + address),
  ...['/evenements/calendrier/2023-06/', '/actualites/tout-md/'].map((address) => siteUrl('everything') + address),
];

test.describe.configure({ mode: 'serial' });
test.skip(!executablePath, 'Firefox manque');

let browser: Browser;
let page: Page;
const faults: string[] = [];

test.beforeAll(async () => {
  if (!executablePath) return;
  browser = await launch({ browser: 'firefox', executablePath, headless: true });
  page = await browser.newPage();
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
});

test.afterAll(async () => {
  await browser?.close();
});

for (const address of PAGES)
  test(`${address} fits every width, and says nothing on the console`, async () => {
    faults.length = 0;
    for (const width of [1280, 768, 375, 320]) {
      await page.setViewport({ width, height: 800 });
      await page.goto(address);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        `overflow at ${width} px`,
      ).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });

test('an author writes an event, sees its page, and finds it again after a reload', async () => {
  faults.length = 0;
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${siteUrl('everything')}/rediger/`);
  await page.locator('::-p-text(Un événement)').click();
  await page.locator('[data-field="title"] input').fill('Atelier de printemps');
  await page.locator('textarea[data-text="body"]').fill('Apportez un **ordinateur**.');
  const shown = () =>
    page.evaluate(() => {
      const { body } = document.querySelector('iframe')?.contentDocument ?? {};
      return [body?.querySelector('h1')?.textContent, body?.querySelector('strong')?.textContent];
    });
  await expect.poll(shown).toEqual(['Atelier de printemps', 'ordinateur']);
  await page.reload();
  await expect.poll(shown).toEqual(['Atelier de printemps', 'ordinateur']);
  expect(faults).toEqual([]);
});

test('the first stop of the keyboard is a skip link that shows, with an outline', async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${siteUrl('now')}/evenements/`);
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, height } = element.getBoundingClientRect();
    return { text: element.textContent, shows: top >= 0 && height >= 24, outline: getComputedStyle(element).outlineStyle };
  });
  expect(focused).toEqual({ text: 'Aller au contenu', shows: true, outline: 'solid' });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
});

test('the menu of a phone opens and closes', async () => {
  await page.setViewport({ width: 375, height: 700 });
  await page.goto(`${siteUrl('now')}/`);
  const isOpen = () => page.evaluate(() => document.querySelector('#menu')?.matches(':popover-open'));
  await page.locator('button[popovertarget=menu]').click();
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
});

test('the search finds', async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${siteUrl('now')}/recherche/?q=cartographie`);
  await page.waitForFunction(() => document.querySelector('[data-search-results] a')?.textContent === 'Cartiflette');
});

test('an event that is over is so when the page is read', async () => {
  await page.goto(`${siteUrl('webinar')}/evenements/webinaire-saison2/`);
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-when^="state:"]')].filter((part) => !part.hidden).map((part) => part.textContent),
  );
  expect(new Set(shown)).toEqual(new Set(['Terminé']));
});

test('the theme follows the system, and the choice of the visitor', async () => {
  await page.goto(`${siteUrl('now')}/`);
  await page.locator('input[name=theme][value=dark]').click();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(16, 24, 28)');
  await page.locator('input[name=theme][value=system]').click();
});
