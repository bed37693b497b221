import { expect, type Page } from 'playwright/test';
import { test } from './at-its-date';
import { siteUrl } from './sites';

/** An event on paper. */

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const onPaper = async (page: Page, address: string) => {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  // The width of A4 between these margins.
  await page.setViewportSize({ width: 703, height: 1032 });
};

for (const slug of ['cafe', 'parquet', 'git', 'hackathon', 'onyxia', 'annule', 'anonymisation'])
  test(`the event « ${slug} » takes one page`, async ({ page }) => {
    await page.goto(`${siteUrl('season')}/evenements/${slug}/`, { waitUntil: 'networkidle' });
    expect(await pagesOf(page)).toBe(1);
  });

test('its facts come first, without menus, related entries or footer', async ({ page }) => {
  await onPaper(page, `${siteUrl('season')}/evenements/parquet/`);
  await expect(page.getByText('3 décembre 2026').first()).toBeVisible();
  for (const words of ['Menu', 'Accueil', 'Ajouter à mon agenda', 'Proposer une modification', 'Plan du site'])
    expect(await page.getByText(words, { exact: true }).filter({ visible: true }).count(), words).toBe(0);
  await expect(page.locator('footer#pied')).toBeHidden();
});

test('an address that is the words of its link is not printed twice', async ({ page }) => {
  await onPaper(page, `${siteUrl('everything')}/evenements/ouvert/`);
  const printed = page.locator('main a[rel~="external"]:visible').first();
  const after = (href: string) =>
    printed.evaluate((link, address) => {
      link.textContent = address;
      return getComputedStyle(link, '::after').content;
    }, href);
  expect(await after('x')).toContain('framaforms.org');
  await page.goto(`${siteUrl('everything')}/projets/dernier/`);
  const bare = page.locator('a[data-bare]').first();
  await expect(bare).toContainText('exemple.fr/autre-depot');
  expect(await bare.evaluate((link) => getComputedStyle(link, '::after').content)).not.toContain('(');
});

test('pictures of a list cover no text, and portraits stay round', async ({ page }) => {
  await onPaper(page, `${siteUrl('season')}/evenements/`);
  const covered = await page.getByRole('listitem').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const picture = card.querySelector('img')?.getBoundingClientRect();
      const texts = [...card.querySelectorAll('h4 a, p')].filter((text) => text.getBoundingClientRect().width > 1);
      return picture
        ? texts.filter((text) => text.getBoundingClientRect().right > picture.left + 1).map(({ textContent }) => textContent)
        : [];
    }),
  );
  expect(covered).toEqual([]);
  await page.goto(`${siteUrl('season')}/evenements/assistant/`);
  const portrait = await page.locator('article > header img').first().boundingBox();
  expect(portrait?.width).toBe(portrait?.height);
});

test('lines of code and wide tables are whole', async ({ page }) => {
  await onPaper(page, `${siteUrl('everything')}/actualites/tout-md/`);
  const cut = await page
    .locator('main :is(pre, .scroll)')
    .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.outerHTML.slice(0, 80)));
  expect(cut).toEqual([]);
});
