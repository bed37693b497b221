import { readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { test } from './at-its-date';
import { siteUrl } from './sites';

const site = siteUrl('documents');

test.describe('the original news post', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${site}/actualites/saison2/`);
  });

  test('shows its front matter', async ({ page }) => {
    await expect(page).toHaveTitle('Lancement de la saison 2023 · Programme 10 %');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lancement de la saison 2023');
    await expect(page.locator('article time').first()).toHaveAttribute('datetime', '2023-01-24');
    await expect(page.locator('article time').first()).toHaveText('24 janvier 2023');
    await expect(page.getByText('Tout sur la saison 2023 du programme 10 % !')).toBeVisible();
    await expect(page.locator('meta[name="description"]')).toHaveAttribute(
      'content',
      'Tout sur la saison 2023 du programme 10\u202f%\u202f!',
    );
  });

  test('shows its picture at its own size', async ({ page }) => {
    const picture = page.locator('article img');
    await expect(picture).toHaveAttribute('src', '/img/photo_atelier_ideation.jpg');
    await expect(picture).toHaveAttribute('width', '1280');
    await expect(picture).toHaveAttribute('height', '720');
    expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
  });

  test('has every bold line that opens a part as a heading, with the numbered ones below', async ({ page }) => {
    await expect(page.locator('article').getByRole('heading', { level: 2 })).toHaveText([
      'Bilan de la saison 1 (2022)',
      'Le lancement de la saison 2 (2023)',
    ]);
    await expect(page.locator('article').getByRole('heading', { level: 3 })).toHaveText([
      '1. Le déroulé de la saison 2023',
      '2. Les nouveautés de la saison 2',
      '3. Les temps forts de l’année 2023',
    ]);
  });

  test('keeps its last bold line, which is a sentence, as a paragraph', async ({ page }) => {
    const line = page.getByText('Ne ratez pas le webinaire d’information sur le lancement de la saison 2 le 31 janvier !');
    await expect(line).toBeVisible();
    expect(await line.evaluate((element) => element.closest('p, h2, h3')?.tagName)).toBe('P');
  });

  test('has the indented items as one list', async ({ page }) => {
    const items = page.locator('article').getByRole('listitem');
    await expect(items).toHaveCount(3);
    await expect(items.nth(0)).toHaveText(
      /^\s*Renforcer les formations en proposant .*\(prise de parole, gestion de projets, etc\.\)\s;\s*$/,
    );
    await expect(items.nth(1)).toHaveText(
      /^\s*Ouvrir la communauté à d’autres communautés telles que beta\.gouv, Latitudes, Data For Good, etc\.\s;\s*$/,
    );
    await expect(items.nth(2)).toHaveText(/^\s*Renforcer les moments informels/);
    await expect(page.locator('article pre')).toHaveCount(0);
  });

  test('has its bare address as a link', async ({ page }) => {
    const link = page.getByRole('link', { name: /bilan-de-la-saison-1/ });
    await expect(link).toHaveAttribute('href', 'https://www.etalab.gouv.fr/programme-10-bilan-de-la-saison-1/');
    await expect(link).toContainText('https://www.etalab.gouv.fr/programme-10-bilan-de-la-saison-1/');
  });

  test('loses none of its paragraphs', async ({ page }) => {
    const source = readFileSync(new URL('documents/actualites/actualite-saison2.md', import.meta.url), 'utf8').split('---\n')[2] ?? '';
    const fold = (text: string) =>
      text
        .normalize('NFC')
        .replace(/’/g, "'")
        .replace(/[\s*-]+/g, '');
    const shown = fold((await page.locator('article').textContent()) ?? '');
    for (const paragraph of source.split('\n').filter((line) => line.trim() !== '')) expect(shown).toContain(fold(paragraph));
  });
});

test.describe('the original event', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${site}/evenements/evenement-webinaire-saison2/`);
  });

  test('shows its title, series, place and author', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Webinaire de lancement de la saison 2 du programme 10\s%$/);
    const facts = page.getByRole('region', { name: 'En pratique' });
    await expect(facts.getByText(/^Programme 10\s%$/)).toBeVisible();
    await expect(page.locator('article header').getByText('Lieu de la transformation publique')).toBeVisible();
    await expect(page.getByText('Proposé par l’équipe du programme')).toBeVisible();
  });

  test('reads its Z as UTC, and shows the hour of Paris', async ({ page }) => {
    const date = page.locator('article time').first();
    await expect(date).toHaveText(/^lundi 31 janvier 2022, de\s17\sh\s30 à\s18\sh\s30$/);
    await expect(date).toHaveAttribute('datetime', '2022-01-31T17:30:00+01:00');
  });

  test('renders the Markdown of its summary and of its abstract', async ({ page }) => {
    const summary = page.getByText(/^Le 31 janvier, a lieu un webinaire/);
    await expect(summary.locator('strong')).toHaveText(['31 janvier', /^webinaire pour le lancement de la saison 2 du programme 10\s%$/]);
    await expect(page.locator('article code')).toHaveText(['DINUM', 'INSEE']);
    await expect(page.locator('article').getByText('4 projets d’intérêt commun')).toBeVisible();
    await expect(page.getByText(/^Après l’événement de clôture de la saison 1/)).toBeVisible();
  });

  test('renders its body: the link, and the callout with its mail address', async ({ page }) => {
    await expect(page.getByRole('link', { name: 'ici (site externe)' })).toHaveAttribute(
      'href',
      'https://10pourcent.etalab.studio/projets/',
    );
    const callout = page.getByRole('note');
    await expect(callout).toContainText(/Pour toute information\s: lab-ia@data\.gouv\.fr/);
    await expect(callout.getByRole('link')).toHaveAttribute('href', 'mailto:lab-ia@data.gouv.fr');
    await expect(page.getByText('{{%')).toHaveCount(0);
  });

  test('shows its tags, each with its page', async ({ page }) => {
    const tags = page.getByRole('list', { name: 'Étiquettes' }).getByRole('link');
    await expect(tags).toHaveText([/^10\s%$/, 'Etalab', 'MadeByUS']);
    await tags.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^10\s%$/);
    await expect(page.getByRole('link', { name: /Webinaire de lancement/ })).toBeVisible();
  });

  test('says that it is over, and takes no registration', async ({ page }) => {
    await expect(page.locator('article header').getByText('Terminé')).toBeVisible();
    await expect(page.getByRole('link', { name: /S’inscrire/ })).toHaveCount(0);
  });
});
