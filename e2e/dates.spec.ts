import { expect, test } from 'playwright/test';
import { siteUrl } from './sites';

/** The dates of a repeated event, as time goes by on an open page: they fold away by themselves. */

const address = `${siteUrl('everything')}/evenements/cafe/`;

test('a date that ends while the page stays open is folded away with those before it', async ({ page }) => {
  // The first date of the rule is under way until 15:30; one date is over since the year before.
  await page.clock.install({ time: new Date('2024-03-12T15:28:30+01:00') });
  await page.goto(address);
  const past = page.locator('[data-past-dates]');
  const first = page.locator('li[data-date]', { hasText: '12 mars 2024' });
  await expect(first).toBeVisible();
  await expect(past.locator('li[data-date]')).toHaveCount(1);

  await page.clock.runFor(3 * 60_000);
  await expect(first).toBeHidden();
  await expect(past.locator('li[data-date]')).toHaveCount(2);
  await past.locator('summary').click();
  await expect(first).toBeVisible();
  await expect(past.locator('li[data-date]').last()).toContainText('12 mars 2024');
});

test('a page left open until after the last date has none to come', async ({ page }) => {
  await page.clock.install({ time: new Date('2024-05-16T15:00:00+02:00') });
  await page.goto(address);
  const coming = page.locator('li[data-date]:not([data-past-dates] *)');
  await expect(coming).toHaveCount(1);
  await page.clock.runFor(60 * 60_000);
  await expect(coming).toHaveCount(0);
  await expect(page.locator('article[data-past]')).toHaveCount(1);
});

test('a list of events folds the dates to come of one under their rule, a line each', async ({ page }) => {
  await page.clock.setFixedTime('2023-06-01T00:00:00+02:00');
  await page.goto(`${siteUrl('everything')}/evenements/`);
  const many = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Café qui se répète', exact: true }) });
  await expect(many.locator('summary')).toContainText('tous les mardis');
  await expect(many.locator('li[data-date]').first()).toBeHidden();
  const few = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Atelier.*en deux fois/ }) });
  await expect(few.locator('li[data-date]').first()).toBeHidden();
  await few.locator('summary').click();
  await expect(few.locator('li[data-date]').first()).toBeVisible();
});
