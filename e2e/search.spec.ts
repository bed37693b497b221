import { expect } from 'playwright/test';
import { test } from './at-its-date';
import { siteUrl } from './sites';

const site = siteUrl('now');

/** Queries of visitors, and the results that must come first. */
for (const [query, first] of [
  ['webinaire', 'Webinaire de lancement de la saison 2 du programme 10 %'],
  ['accessibilite', 'Accessibilité : non conforme'],
  ['donnees personnelles', 'Données personnelles'],
  ['bootcamp', 'Deux jours pour passer des idées aux projets'],
  ['cartographie', 'Cartiflette'],
  ['qualité des modèles', 'Tests et qualité des modèles d’apprentissage'],
  ['formations', 'Formations'],
  ['siret', 'MatchSIRET'],
  ['rejoindre', 'Rejoindre le programme'],
  ['mention légale', 'Mentions légales'],
  ['onyxia', 'Déployer une application sur Onyxia'],
  ['clôture de la saison', 'Événement de clôture de la saison 1'],
])
  test(`« ${query} » finds ${first}`, async ({ page }) => {
    await page.goto(`${site}/recherche/?q=${encodeURIComponent(query ?? '')}`);
    await expect(page.getByRole('status')).toContainText('résultat');
    await expect(page.locator('[data-search-results] a').first()).toHaveText(first ?? '');
  });

test('from the header, with the keyboard only', async ({ page }) => {
  await page.goto(`${site}/`);
  await page.getByRole('link', { name: 'Rechercher' }).press('Enter');
  await expect(page).toHaveURL(`${site}/recherche/`);
  await expect(page.getByRole('searchbox', { name: 'Que cherchez-vous ?' })).toBeFocused();
  await page.keyboard.type('équipe');
  await expect(page.getByRole('status')).toHaveText(/^\d+ résultats pour «\séquipe\s»\.$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Événements' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(evenements|actualites|projets)\/[^/]+\/$/);
});

test('accents and plurals make no difference', async ({ page }) => {
  const titles = async (query: string) => {
    await page.goto(`${site}/recherche/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toContainText('résultat');
    return (await page.locator('[data-search-results] a').allTextContents()).sort();
  };
  expect(await titles('equipe')).toEqual(await titles('équipes'));
});

test('places and kinds are found by name, C++ is not C, and « s’inscrire » finds what one may register for', async ({ page }) => {
  const titles = async (query: string) => {
    await page.goto(`${siteUrl('season')}/recherche/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toContainText('résultat');
    return page.locator('[data-search-results] a').allTextContents();
  };
  expect((await titles('montrouge'))[0]).toBe('Montrouge');
  expect((await titles('prochains webinaires'))[0]).toBe('Webinaires');
  expect(await titles('C++')).toEqual(['Les inscriptions à la saison sont ouvertes']);
  expect(await titles('C')).toEqual([]);
  expect(await titles('s’inscrire')).toContain('Découvrir le format Parquet');
});

test('a word that is nowhere is said to be so', async ({ page }) => {
  await page.goto(`${site}/recherche/?q=zygomatique`);
  await expect(page.getByRole('status')).toHaveText('Aucun résultat pour « zygomatique ».');
});

test('what is drafted, withdrawn or kept out is not found', async ({ page }) => {
  await page.goto(`${siteUrl('everything')}/recherche/?q=${encodeURIComponent('Titre de l’actualité')}`);
  await expect(page.getByRole('status')).toContainText('résultat');
  await expect(page.getByRole('link', { name: 'Titre de l’actualité', exact: true })).toHaveCount(0);
});

test('under a sub-path, results lead to their pages', async ({ page }) => {
  await page.goto(`${siteUrl('subpath')}/recherche/?q=cartiflette`);
  await page.locator('[data-search-results]').getByRole('link', { name: 'Cartiflette', exact: true }).click();
  await expect(page).toHaveURL(`${siteUrl('subpath')}/projets/cartiflette/`);
});

test('nothing of the search is loaded elsewhere, nor before it is asked', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site}/`, { waitUntil: 'networkidle' });
  await page.goto(`${site}/recherche/`, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('without a script, the page says what to do instead', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/recherche/`);
  await expect(page.getByText('La recherche a besoin de JavaScript.')).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'plan du site' }).click();
  await expect(page).toHaveURL(`${site}/plan-du-site/`);
  await context.close();
});
