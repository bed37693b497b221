import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, type Page } from 'playwright/test';
import { test } from './at-its-date';
import { eventCards } from './event-cards';
import { outDirOf } from './exported';
import { siteUrl } from './sites';

/** The search forgives: what visitors mean is found, however they write it. */

const site = siteUrl('now');

async function search(page: Page, query: string, at = site): Promise<string> {
  await page.goto(`${at}/recherche/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('status')).toContainText('résultat');
  return ((await page.getByRole('status').textContent()) ?? '').replace(/[\u00a0\u202f]/g, ' ');
}
const titlesOf = async (page: Page) => (await page.locator('[data-search-results] a').allTextContents()).sort();

for (const [what, query, plain] of [
  ['an elision', 'l’atelier', 'atelier'],
  ['another apostrophe', "l'atelier", 'atelier'],
  ['a plural', 'ateliers', 'atelier'],
  ['missing accents', 'donnees', 'données'],
  ['capitals', 'ONYXIA', 'onyxia'],
  ['little words', 'la clôture de la saison', 'clôture saison'],
  ['a question', 'c’est quoi l’accessibilité', 'accessibilité'],
  ['points in an acronym', 'S.S.P. cloud', 'ssp cloud'],
  ['inclusive writing', 'formateur·rice·s', 'formateur'],
  ['a name in two words', 'match siret', 'matchsiret'],
] as const)
  test(`${what}: « ${query} » finds what « ${plain} » finds`, async ({ page }) => {
    await search(page, plain);
    const titles = await titlesOf(page);
    expect(titles).not.toEqual([]);
    await search(page, query);
    expect(await titlesOf(page)).toEqual(titles);
  });

for (const [query, near, title] of [
  ['catographie', 'cartographie', 'Cartiflette'],
  ['formatoin onixia', 'formation onyxia', 'Déployer une application sur Onyxia'],
  ['acessibilité', 'accessibilité', 'Accessibilité : non conforme'],
  ['latelier', 'atelier', 'Premier atelier de la saison 2'],
  ['webinar', 'webinaire', 'Webinaire de lancement de la saison 2 du programme 10 %'],
  ['impactenvironnemental', 'impact environnemental', 'Impact environnemental'],
  ['webinaire saison2', 'webinaire saison 2', 'Webinaire de lancement de la saison 2 du programme 10 %'],
  ['boot camp', 'bootcamp', 'Deux jours pour passer des idées aux projets'],
  ['oniksia', 'onyxia', 'Déployer une application sur Onyxia'],
  ['newsletter', 'infolettre', 'Infolettres'],
  ['agenda', 'calendrier', 'Calendrier'],
  ['vie privée', 'données personnelles', 'Données personnelles'],
  ['handicap', 'accessibilité', 'Accessibilité : non conforme'],
] as const)
  test(`« ${query} » is nowhere: « ${near} » is sought in its place, and the page says so`, async ({ page }) => {
    expect(await search(page, query)).toMatch(new RegExp(`^Aucun résultat pour « ${query} ». \\d+ résultats? pour « ${near} »`));
    expect((await titlesOf(page)).map((found) => found.replace(/[\u00a0\u202f]/g, ' '))).toContain(title);
  });

test('pages that have but some of the words are found when none has all', async ({ page }) => {
  expect(await search(page, 'onyxia zygomatique')).toMatch(
    /^Aucune page ne contient tous les mots de « onyxia zygomatique ». \d+ résultats? pour une partie d’entre eux\.$/,
  );
  await expect(page.getByRole('link', { name: 'Déployer une application sur Onyxia' })).toBeVisible();
});

test('a word of one letter is sought whole', async ({ page }) => {
  await search(page, 'R');
  expect(await titlesOf(page)).toContain('gouvdown et shinygouv');
  expect(await titlesOf(page)).not.toContain('Rédiger');
});

test('a screen reader says the count once, when the visitor stops typing', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${site}/recherche/`);
  await page.clock.pauseAt(Date.now() + 60_000);
  const [box, status] = [page.getByRole('searchbox'), page.getByRole('status')];
  const found = page.locator('[data-search-results]').getByRole('link', { name: 'Déployer une application sur Onyxia' });
  const said = await status.evaluateHandle((element) => {
    const sentences: (string | null)[] = [];
    new MutationObserver(() => sentences.push(element.textContent)).observe(element, { childList: true });
    return sentences;
  });
  /** Lets the page's clock run until something is so. */
  const until = (isSo: () => Promise<boolean>) => expect.poll(() => page.clock.runFor(50).then(isSo), { intervals: [20] }).toBe(true);
  await box.pressSequentially('ony');
  await until(() => found.isVisible());
  await box.pressSequentially('xia');
  await until(async () => (await status.textContent()) !== '');
  await box.press('Enter');
  await box.press(' ');
  await page.clock.runFor(2000);
  expect(await said.jsonValue()).toEqual([expect.stringMatching(/pour «\sonyxia\s»\.$/)]);
});

test('the beginning of another word is no result', async ({ page }) => {
  expect(await search(page, 'datawarehouse')).toBe('Aucun résultat pour « datawarehouse ».');
});

test('an empty result leads on: to the map of the site, to the next events', async ({ page }) => {
  const everything = siteUrl('everything');
  await page.goto(`${everything}/recherche/`);
  await expect(page.getByRole('region', { name: 'Prochains rendez-vous' })).toBeHidden();
  await search(page, 'zygomatique', everything);
  await expect(page.getByRole('main').getByRole('link', { name: 'plan du site' }).first()).toBeVisible();
  const next = page.getByRole('region', { name: 'Prochains rendez-vous' });
  await expect(eventCards(next)).toHaveCount(5);
  await page.getByRole('searchbox').fill('rencontre');
  await expect(next).toBeHidden();
});

test('a result says its kind, its date and its state', async ({ page }) => {
  await search(page, 'champs remplis', siteUrl('everything'));
  const found = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Événement aux champs remplis' }) });
  await expect(found).toContainText(/Rencontre\s· samedi 10 juin 2023.*\s· Reporté/);
});

test('on a site that keeps to a moment, a result has the state of that moment', async ({ page }) => {
  await search(page, 'relevé de mai', siteUrl('second'));
  const found = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Relevé de mai' }) });
  await expect(found).toContainText(/mardi 12 mai 2026.*\s· (?!Terminé)\p{L}/u);
});

test('nothing of the interface is in the index', () => {
  for (const name of ['now', 'everything'] as const) {
    const folder = path.join(outDirOf(name), 'pagefind/fragment');
    const texts = readdirSync(folder).map((file) => gunzipSync(readFileSync(path.join(folder, file))).toString());
    expect(texts.length).toBeGreaterThan(15);
    for (const words of [
      '(site externe)',
      'S’inscrire',
      "S'inscrire",
      'Inscription sur',
      'Voir sur une carte',
      'Proposer une modification',
      'Ajouter à',
      'En pratique',
      'Mis à jour le',
      'Fil d’Ariane',
      '↩',
    ])
      expect(
        texts.filter((text) => text.includes(words)),
        words,
      ).toEqual([]);
  }
});

test('the list of words is asked only when a word is nowhere', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await search(page, 'onyxia');
  expect(asked.filter((address) => /mots\.txt|near-words/.test(address))).toEqual([]);
  await search(page, 'onixia');
  expect(asked.filter((address) => /mots\.txt|near-words/.test(address))).toHaveLength(2);
});
