import { expect } from 'playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { test } from './at-its-date';
import { siteUrl } from './sites';

/** The printed page of an event leads back to its page. */

const address = `${siteUrl('everything')}/evenements/ouvert/`;

test('the code of an event to come is on paper alone, and leads to its page', async ({ page }) => {
  await page.goto(address);
  const code = page.locator('figure:has(figcaption:text("scannez"))');
  await expect(code).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
  const { data, info } = await sharp(await code.locator('svg').screenshot({ scale: 'css' }))
    .resize(400)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(decodeQR({ width: info.width, height: info.height, data })).toBe(address);
});

test('once the event is over, its printed page has no code', async ({ page }) => {
  await page.clock.setFixedTime('2031-01-01T10:00:00+01:00');
  await page.goto(address);
  await expect(page.locator('article[data-past]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('figure:has(figcaption:text("scannez"))')).toBeHidden();
});
