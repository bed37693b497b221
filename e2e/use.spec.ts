import { expect, type Locator } from 'playwright/test';
import { test } from './at-its-date';
import { eventCards } from './event-cards';
import { siteUrl } from './sites';

const site = siteUrl('webinar');

test.describe('with the keyboard only', () => {
  test('the first stops are the skip links, and they skip', async ({ page }) => {
    await page.goto(`${site}/evenements/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Aller au contenu' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test('from the home page to the registration of the next event', async ({ page }) => {
    await page.goto(`${site}/`);
    const reach = async (name: RegExp) => {
      for (let stops = 0; stops < 40; stops += 1) {
        await page.keyboard.press('Tab');
        if (name.test((await page.evaluate(() => document.activeElement?.textContent)) ?? '')) return;
      }
      throw new Error(`no stop named ${name}`);
    };
    await reach(/^Webinaire de lancement/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${site}/evenements/webinaire-saison2/`);
    await reach(/^S’inscrire/);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe('solid');
  });

  test('on a phone, the menu opens, is walked and closes', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 700 });
    await page.goto(`${site}/`);
    const open = page.getByRole('button', { name: 'Menu' });
    await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeHidden();
    await open.press('Enter');
    const menu = page.getByRole('navigation', { name: 'Menu principal' });
    await expect(menu.getByRole('link', { name: 'Projets' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await open.press('Enter');
    await menu.getByRole('link', { name: 'Projets' }).press('Enter');
    await expect(page).toHaveURL(`${site}/projets/`);
  });

  test('on a phone, the keyboard does not go on behind the open menu', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 700 });
    await page.goto(`${site}/`);
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press('Tab');
      const isBehind = () => document.activeElement !== document.body && !document.activeElement?.closest('#menu');
      expect(await page.evaluate(isBehind), `stop ${stops}`).toBe(false);
    }
  });

  for (const [width, next] of [
    [375, 'Menu'],
    [1280, 'Programme'],
  ] as const)
    test(`at ${width} px, the link to the menu leads to « ${next} »`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${site}/`);
      await page.getByRole('link', { name: 'Aller au menu' }).press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(next);
    });
});

test('where the menu is shown, it stands on one line with the name of the site and the search', async ({ page }) => {
  const header = page.getByRole('banner');
  const middleOf = async (part: Locator) => {
    const box = await part.boundingBox();
    return box ? box.y + box.height / 2 : Number.NaN;
  };
  for (const width of [992, 1000, 1024, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${site}/`);
    const middle = await middleOf(header.getByRole('navigation'));
    for (const part of [header.getByRole('link', { name: 'accueil' }), header.getByRole('link', { name: 'Rechercher' })])
      expect(Math.abs((await middleOf(part)) - middle), `${width} px`).toBeLessThan(8);
  }
});

test.describe('the theme', () => {
  const background = () => getComputedStyle(document.documentElement).backgroundColor;
  const LIGHT = 'rgb(251, 247, 240)';
  const DARK = 'rgb(16, 24, 28)';

  test('follows the system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${site}/`);
    expect(await page.evaluate(background)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await page.evaluate(background)).toBe(LIGHT);
  });

  test('keeps to the choice made, on other pages too, until it is given back to the system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${site}/`);
    await page.getByRole('radio', { name: 'Sombre' }).check();
    expect(await page.evaluate(background)).toBe(DARK);
    await page.goto(`${site}/projets/`);
    expect(await page.evaluate(background)).toBe(DARK);
    await expect(page.getByRole('radio', { name: 'Sombre' })).toBeChecked();
    await page.getByRole('radio', { name: 'Système' }).check();
    await page.reload();
    expect(await page.evaluate(background)).toBe(LIGHT);
  });

  test('a choice made in one tab reaches the others', async ({ context }) => {
    const [first, second] = [await context.newPage(), await context.newPage()];
    await first.goto(`${site}/`);
    await second.goto(`${site}/`);
    await first.getByRole('radio', { name: 'Sombre' }).check();
    await expect.poll(() => second.evaluate(background)).toBe(DARK);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one finds the next event and its registration', async ({ page }) => {
    await page.goto(`${site}/`);
    await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Événements' }).click();
    await page.getByRole('link', { name: /^Webinaire de lancement/ }).click();
    await expect(page.getByRole('link', { name: /^S’inscrire/ })).toBeVisible();
  });

  test('on a phone, the menu opens and leads on', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 700 });
    await page.goto(`${site}/`);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Formations' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Formations');
  });

  test('no control is shown that would do nothing', async ({ page }) => {
    await page.goto(`${site}/`);
    await expect(page.getByText('Thème d’affichage')).toBeHidden();
  });
});

test.describe('without a script, from the home page', () => {
  test.use({ javaScriptEnabled: false });

  test('to the recording of a training', async ({ page }) => {
    await page.goto(`${siteUrl('everything')}/`);
    await page.getByRole('link', { name: 'Formations' }).first().click();
    const training = eventCards(page.getByRole('region', { name: 'Saison 3' })).filter({ hasText: 'Avant et après l’heure d’été' });
    await expect(training.getByText('Replay disponible')).toBeVisible();
    await expect(training.getByRole('link', { name: /^Vidéo/ })).toHaveAttribute('href', 'https://exemple.fr/replay');
  });

  test('to a subscription to the calendar', async ({ page }) => {
    await page.goto(`${site}/`);
    await page.getByRole('link', { name: 'Événements', exact: true }).first().click();
    await page.getByText('S’abonner à l’agenda').click();
    await expect(page.getByRole('link', { name: 'S’abonner dans mon logiciel d’agenda' })).toHaveAttribute(
      'href',
      'webcal://localhost:4311/evenements.ics',
    );
  });

  test('to the registration of the next event', async ({ page }) => {
    await page.goto(`${site}/`);
    await page
      .getByRole('link', { name: /^Webinaire de lancement/ })
      .first()
      .click();
    await expect(page.getByRole('link', { name: /^S’inscrire/ })).toBeVisible();
  });
});

test('in forced colours, the keyboard’s place shows and states keep an outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site}/evenements/webinaire-saison2/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
  const badge = page.locator('article > header').getByText('Inscriptions ouvertes', { exact: true });
  expect(await badge.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
  const lineOf = (name: string) =>
    page
      .getByRole('navigation', { name: 'Menu principal' })
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link).borderBlockEndWidth);
  expect([await lineOf('Événements'), await lineOf('Projets')]).toEqual(['3px', '0px']);
  await page.goto(`${site}/evenements/calendrier/2023-01/`);
  const day = page.locator('time[datetime="2023-01-31"]').locator('..');
  expect(await day.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

test('who asks for less motion sees no transition between pages', async ({ page }) => {
  const transitions = () =>
    page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .some((rule) => rule.cssText.includes('navigation: none') && matchMedia('(prefers-reduced-motion: reduce)').matches),
    );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${site}/`);
  expect(await transitions()).toBe(true);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await transitions()).toBe(false);
});
