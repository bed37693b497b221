import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { outDirOf } from './exported';
import { siteUrl } from './sites';

/** The newsletter that is sent, as a mail program shows it: without any style sheet of the site. */

const page = `${siteUrl('everything')}/actualites/adresse-choisie/`;

for (const width of [600, 375])
  test(`a newsletter fits a window of ${width} pixels`, async ({ page: browser }) => {
    await browser.setViewportSize({ width, height: 800 });
    await browser.goto(`${page}courriel.html`);
    await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(browser.getByRole('link', { name: 'Lire en ligne' })).toHaveAttribute('href', page);
    expect(await browser.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const letter = browser.locator('table.letter');
    expect((await letter.boundingBox())?.width).toBe(Math.min(600, width - 16));
    await expect(letter).toHaveCSS('background-color', /^rgb\(/);
    expect(await browser.evaluate(() => document.styleSheets.length + document.scripts.length)).toBe(0);
  });

test('the page of a newsletter leads to what is sent', async ({ page: browser }) => {
  await browser.goto(page);
  const html = await browser.getByRole('link', { name: 'version pour messagerie' }).getAttribute('href');
  const text = await browser.getByRole('link', { name: 'version texte' }).getAttribute('href');
  expect([html, text]).toEqual(['/actualites/adresse-choisie/courriel.html', '/actualites/adresse-choisie/courriel.txt']);
  expect(readFileSync(path.join(outDirOf('everything'), text ?? ''), 'utf8')).toContain(`Lire en ligne\u00a0: ${page}`);
});
