import { expect, type Page } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { test } from './at-its-date';
import { outDirOf } from './exported';
import { siteUrl, TEST_SITES } from './sites';

/** The first screen shows the date of the event and its registration, without scrolling. */

const SCREENS = [
  { width: 375, height: 667 },
  { width: 1280, height: 720 },
];
const LONG = `${siteUrl('season')}/evenements/assistant/`;

/** The address of every event of a site. */
function eventsOf(name: (typeof TEST_SITES)[number]['name']): string[] {
  const pages = listFiles(outDirOf(name)).filter((file) => /^evenements\/(?!page|calendrier|nature)[^/]+\/index\.html$/.test(file));
  return pages.map((file) => `${siteUrl(name)}/${file.replace('index.html', '')}`);
}

/** The registration button in the flow of the page: not the bar, which the accessibility tree leaves out. */
const button = (page: Page) => page.locator('article > header').getByRole('link', { name: /^S’inscrire/ });

test('the registration button of every event stands on the first screen', async ({ page }) => {
  test.slow();
  let seen = 0;
  for (const address of TEST_SITES.flatMap(({ name }) => eventsOf(name)))
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      await page.goto(address);
      if (!(await button(page).isVisible())) continue;
      const { y = 0, height = 0 } = (await button(page).boundingBox()) ?? {};
      expect.soft(y + height, `${address} at ${screen.width} × ${screen.height}`).toBeLessThanOrEqual(screen.height);
      seen += 1;
    }
  expect(seen).toBeGreaterThan(15);
});

test('on a wide screen, the facts stand beside the title', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(LONG);
  const facts = await page.getByRole('region', { name: 'En pratique' }).boundingBox();
  const title = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(facts?.y).toBeLessThanOrEqual((title?.y ?? 0) + 10);
  expect(facts?.x).toBeGreaterThan((title?.x ?? 0) + (title?.width ?? 0));
});

test.describe('the bar at the foot of a phone’s screen', () => {
  const bar = (page: Page) => page.locator('article > [aria-hidden] a:visible');

  test('comes once the button has left the screen, and goes at the end of the event', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 667 });
    await page.goto(LONG);
    await expect(bar(page)).toHaveCount(0);
    await page.getByRole('heading', { name: 'Pour qui' }).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 400);
    await expect(bar(page)).toBeInViewport();
    await expect(page.locator('article > [aria-hidden] time:visible')).toHaveText('mardi 1er décembre 2026, de 14\u00a0h à\u00a017\u00a0h');
    await page.locator('footer#pied').scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(bar(page)).not.toBeInViewport();
  });

  test('never covers what has the focus', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 667 });
    await page.goto(LONG);
    await button(page).focus();
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const isCovered = await page.evaluate(() => {
        const focused = document.activeElement;
        const covers = document.querySelector('article > [aria-hidden]');
        if (!focused || !covers) return true;
        const [a, b] = [focused.getBoundingClientRect(), covers.getBoundingClientRect()];
        return !covers.contains(focused) && a.bottom > b.top && a.top < b.bottom && getComputedStyle(covers).position === 'sticky';
      });
      expect(isCovered, `stop ${stop}`).toBe(false);
    }
  });

  test('is absent from a screen of 1280 × 1024 at 400 %, and from a phone on its side', async ({ page }) => {
    for (const screen of [
      { width: 320, height: 256 },
      { width: 667, height: 375 },
    ]) {
      await page.setViewportSize(screen);
      await page.goto(LONG);
      await page.mouse.wheel(0, 900);
      await expect(page.getByRole('heading', { name: 'En pratique' })).toBeAttached();
      await expect(bar(page)).toHaveCount(0);
    }
  });
});

test('an event that is cancelled or has moved says so under its title', async ({ page }) => {
  await page.goto(`${siteUrl('season')}/evenements/annule/`);
  const header = page.locator('article > header');
  await expect(header.getByText('Annulé', { exact: true })).toBeVisible();
  await expect(header.getByText('L’intervenante est souffrante.')).toBeVisible();
  await expect(header.locator('s')).toHaveText('jeudi 17 décembre 2026, de 14\u00a0h à\u00a016\u00a0h');
  await page.goto(`${siteUrl('season')}/evenements/onyxia/`);
  await expect(header.locator('s')).toHaveText('mercredi 2 décembre 2026 à\u00a014\u00a0h');
  await expect(header.locator('time:visible').first()).toHaveText('mardi 12 janvier 2027, de 14\u00a0h à\u00a016\u00a0h\u00a030');
  await expect(button(page)).toBeVisible();
});

test('how far away an event is follows the clock of the reader', async ({ page }) => {
  const word = page.locator('article > header [data-relative]:visible');
  for (const [moment, text] of [
    ['2026-11-25T08:00Z', 'demain'],
    ['2026-11-25T23:00Z', 'aujourd’hui'],
  ] as const) {
    await page.clock.setFixedTime(new Date(moment));
    await page.goto(`${siteUrl('season')}/evenements/cafe/`);
    await expect(word).toHaveText(text);
  }
  await page.clock.setFixedTime(new Date('2026-11-27T08:00Z'));
  await page.goto(`${siteUrl('season')}/evenements/cafe/`);
  await expect(word).toHaveCount(0);
});
