import { expect } from 'playwright/test';
import { test } from './at-its-date';
import { siteUrl, UNFINISHED_URL } from './sites';

/** The finishing step removes scripts and markers from the export of Next.js: pages must look and sound the same after it. */
for (const path of ['/', '/evenements/', '/evenements/complet/', '/projets/premier/', '/rejoindre/']) {
  test(`${path} is the same before and after the finishing step`, async ({ page }) => {
    // The export has not the light formats of pictures.
    await page.route(/\.(?:avif|webp|jpe?g|png)$/, (route) => route.fulfill({ path: 'e2e/everything/public/img/petite.png' }));
    // A busy machine has typefaces too late for a page, which then goes without them: here they are waited for.
    await page.route(/\.css$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/font-display:\s*optional/g, 'font-display:block') });
    });
    const seen = async (site: string) => {
      await page.goto(site + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      // Next.js's router, absent from finished pages, adds an empty live region when it has started.
      if (site === UNFINISHED_URL) await page.locator('next-route-announcer').evaluate((announcer) => announcer.remove());
      // Next.js leaves comments between the parts of a text, whose letters then stand a hundredth of a pixel elsewhere.
      await page.evaluate(joinTexts);
      return {
        tree: await page.locator('body').ariaSnapshot(),
        picture: await page.screenshot({ fullPage: true, animations: 'disabled' }),
      };
    };
    const before = await seen(UNFINISHED_URL);
    const after = await seen(siteUrl('everything'));
    expect(after.tree).toBe(before.tree);
    expect(after.picture.equals(before.picture)).toBe(true);
  });
}

/** Runs in the page. */
function joinTexts(): void {
  const comments = document.createNodeIterator(document.body, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
  document.body.normalize();
}
