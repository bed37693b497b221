import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'playwright/test';
import { test } from './at-its-date';
import { eventCards } from './event-cards';
import { outDirOf } from './exported';
import { siteUrl } from './sites';

/** Addresses that have no page any more, and those that never had one. */

const everything = siteUrl('everything');

for (const [what, address, heading] of [
  ['that the ledger remembers', '/evenements/retire/', 'Cet événement n’est plus en ligne'],
  ['of a post that has expired', '/actualites/expiree/', 'Cette actualité n’est plus en ligne'],
] as const)
  test(`an address ${what} says that its page was withdrawn, and what is next`, async ({ page }) => {
    await page.goto(everything + address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    const next = page.getByRole('region', { name: 'Prochains rendez-vous' });
    await expect(eventCards(next)).toHaveCount(5);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
    await eventCards(next).first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/evenements\/[^/]+\/$/);
  });

test('neither the sitemap nor the search knows what is gone, and what was never published has no page', () => {
  const outDir = outDirOf('everything');
  const text = readFileSync(path.join(outDir, 'sitemap.xml'), 'utf8');
  expect(text).not.toMatch(/retire|expiree/);
  expect(readFileSync(path.join(outDir, 'evenements/retire/index.html'), 'utf8')).not.toContain('data-pagefind-body');
  for (const slug of ['brouillon', 'plus-tard']) expect(existsSync(path.join(outDir, 'actualites', slug))).toBe(false);
});

test('the 404 page proposes the page at a near address, under a sub-path too', async ({ page }) => {
  for (const site of [siteUrl('now'), siteUrl('subpath')]) {
    await page.goto(`${site}/evenement/webinare-saison2`);
    const proposed = page.getByRole('status');
    await expect(proposed).toContainText('Cherchiez-vous');
    await proposed.getByRole('link', { name: 'Webinaire de lancement de la saison 2 du programme 10\u00a0%' }).click();
    await expect(page).toHaveURL(`${site}/evenements/webinaire-saison2/`);
  }
});

test('it says when no address is near, and nothing moves meanwhile', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of ['/zygomatique/', '/evenement/webinare-saison2', '/%E0%A4%A']) {
    await page.goto(siteUrl('now') + address);
    await expect(page.getByRole('status')).not.toContainText('Recherche');
    const shifts = await page.evaluate(() => (window as typeof window & { shifts: number[] }).shifts);
    expect(
      shifts.reduce((sum, shift) => sum + shift, 0),
      address,
    ).toBeLessThan(0.02);
  }
});

test('without a script, it has its other links, and no empty place', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${siteUrl('now')}/evenement/webinare-saison2`);
  await expect(page.getByRole('status')).toBeHidden();
  await expect(page.getByRole('main').getByRole('link', { name: 'l’accueil du site' })).toBeVisible();
  await context.close();
});
