import { expect } from 'playwright/test';
import { test } from './at-its-date';
import { eventCards } from './event-cards';
import { siteUrl } from './sites';

test.describe('eleven days before the webinar of season 2', () => {
  const site = siteUrl('webinar');

  test('the home page says what the programme is, and features the webinar with its registration', async ({ page }) => {
    await page.goto(`${site}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dix pour cent de son temps, au service de tous');
    const next = page.getByRole('region', { name: 'Prochains rendez-vous' });
    await expect(next.getByRole('heading', { level: 3 })).toHaveText([/^Webinaire de lancement/, 'Journée de lancement de la saison 2']);
    const webinar = eventCards(next).first();
    await expect(webinar.locator('time')).toHaveText(/^mardi 31 janvier 2023, de\s16\sh\s30 à\s17\sh\s30$/);
    await expect(webinar.locator('time')).toHaveAttribute('data-short', /^mar\.\s16\sh\s30\u2060–\u206017\sh\s30\s·$/);
    await expect(webinar).toContainText('À la une dans 11\u00a0jours');
    await expect(webinar).toContainText('Lieu de la transformation publique');
    const register = next.getByRole('link', { name: /^S’inscrire à « Webinaire de lancement/ });
    await expect(register).toHaveAttribute(
      'href',
      'https://www.eventbrite.fr/e/billets-saison-2023-du-programme-10-webinaire-dinformation-520302437597',
    );
  });

  test('the home page has the latest news, and how to join', async ({ page }) => {
    await page.goto(`${site}/`);
    await expect(page.getByRole('region', { name: 'Actualités' }).getByRole('heading', { level: 3 })).toHaveText([
      'Bilan de la saison 1',
      'Quatre formations pour accompagner les projets',
      'Deux jours pour passer des idées aux projets',
    ]);
    await page.getByRole('link', { name: 'Rejoindre la communauté' }).click();
    await expect(page).toHaveURL(`${site}/rejoindre/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rejoindre le programme');
  });

  test('a news post dated later is not there yet', async ({ request }) => {
    expect((await request.get(`${site}/actualites/saison2/`)).status()).toBe(404);
  });

  test('events to come stand first, soonest first, and events over by year, newest first', async ({ page }) => {
    await page.goto(`${site}/evenements/`);
    const upcoming = page.getByRole('region', { name: 'À venir' });
    await expect(upcoming.getByRole('heading', { level: 3 })).toHaveText(['janvier 2023', 'février 2023']);
    await expect(upcoming.getByRole('heading', { level: 4 })).toHaveText([
      /^Webinaire de lancement/,
      'Journée de lancement de la saison 2',
    ]);
    const past = page.getByRole('region', { name: 'Passés' });
    await expect(past.getByRole('heading', { level: 3 })).toHaveText(['2022']);
    await expect(past.getByRole('heading', { level: 4 })).toHaveText([
      'Événement de clôture de la saison 1',
      'Prendre la parole en public',
      'Tester un modèle d’apprentissage automatique',
      'Mettre un modèle d’apprentissage en production',
      'Déployer une application sur Onyxia',
      /^Atelier de cadrage/,
      'Atelier d’idéation de la saison 1',
    ]);
  });

  test('the page of the webinar has the registration open, and names the service that takes it', async ({ page }) => {
    await page.goto(`${site}/evenements/webinaire-saison2/`);
    const header = page.locator('article > header');
    await expect(header.locator('time')).toHaveText(/^mardi 31 janvier 2023, de\s16\sh\s30 à\s17\sh\s30$/);
    await expect(header.locator('time')).toHaveAttribute('datetime', '2023-01-31T16:30:00+01:00');
    await expect(header.getByRole('link', { name: /^S’inscrire/ })).toBeVisible();
    await expect(header.getByText('Inscription sur Eventbrite, hors de ce site.')).toBeVisible();
    await expect(header.getByText('Terminé')).toBeHidden();
  });
});

test.describe('after both seasons', () => {
  const site = siteUrl('now');

  test('the home page features nothing that is over, and says that nothing is announced', async ({ page }) => {
    await page.goto(`${site}/`);
    const next = page.getByRole('region', { name: 'Prochains rendez-vous' });
    await expect(next.getByText('Aucun événement annoncé pour le moment')).toBeVisible();
    await expect(next.getByText('à la une')).toHaveCount(0);
    await expect(next.getByRole('heading', { name: 'Les derniers rendez-vous' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^S’inscrire/ })).toHaveCount(0);
  });

  test('past events are grouped by year, the latest year first', async ({ page }) => {
    await page.goto(`${site}/evenements/`);
    await expect(page.getByRole('region', { name: 'Passés' }).getByRole('heading', { level: 3 })).toHaveText(['2023', '2022']);
    await expect(page.getByText('Aucun événement annoncé pour le moment')).toBeVisible();
  });

  test('an event over several days says so', async ({ page }) => {
    await page.goto(`${site}/evenements/atelier-cadrage/`);
    await expect(page.locator('article time').first()).toHaveText('du 13 au 14 juin 2022');
    await expect(page.locator('article time').first()).toHaveAttribute('datetime', '2022-06-13');
  });

  test('an event shows its course, its season and its projects', async ({ page }) => {
    await page.goto(`${site}/evenements/cloture-saison1/`);
    await expect(page.getByRole('region', { name: 'Déroulé' }).getByRole('listitem')).toHaveCount(3);
    const facts = page.getByRole('region', { name: 'En pratique' });
    await expect(facts.getByRole('link', { name: 'Cartiflette' })).toBeVisible();
    await facts.getByRole('link', { name: /^Saison\s1$/ }).click();
    await expect(page).toHaveURL(`${site}/saisons/1/`);
    await expect(page.getByRole('region', { name: 'Projets' }).getByRole('listitem')).toHaveCount(4);
  });

  test('all projects are listed, with their page, administrations and code', async ({ page }) => {
    await page.goto(`${site}/projets/`);
    await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveText([
      'Cartiflette',
      'FormIAble',
      'MatchSIRET',
      'gouvdown et shinygouv',
      'ChartsGouv',
      'Datanonyme',
      'Impact environnemental',
      'Poufdoc',
      'TrouverMonExpertData',
      'Transformers',
    ]);
    await page.getByRole('link', { name: 'Datanonyme' }).click();
    const facts = page.getByRole('region', { name: 'En bref' });
    await expect(facts.getByText('Assemblée nationale')).toBeVisible();
    await expect(facts.getByRole('link', { name: /github\.com/ })).toHaveAttribute(
      'href',
      'https://github.com/InseeFrLab/dixpourcent-data-privacy',
    );
  });

  for (const [path, title] of [
    ['/rejoindre/', 'Rejoindre le programme'],
    ['/contact/', 'Contact'],
    ['/mentions-legales/', 'Mentions légales'],
    ['/donnees-personnelles/', 'Données personnelles'],
    ['/accessibilite/', 'Accessibilité : non conforme'],
    ['/formations/', 'Formations'],
    ['/membres/', 'Membres'],
    ['/etiquettes/', 'Étiquettes'],
  ] as const) {
    test(`${path} is there`, async ({ page }) => {
      await page.goto(site + path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${title.replace(' :', '\\s:')}$`));
    });
  }

  test('an unknown address gets the 404 page, with ways out', async ({ page }) => {
    const response = await page.goto(`${site}/nulle-part/`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
    await page.locator('main').getByRole('link', { name: 'Événements' }).click();
    await expect(page).toHaveURL(`${site}/evenements/`);
  });

  test('the breadcrumb leads back', async ({ page }) => {
    await page.goto(`${site}/actualites/saison2/`);
    const breadcrumb = page.getByRole('navigation', { name: 'Fil d’Ariane' });
    await expect(breadcrumb.getByRole('link')).toHaveText(['Accueil', 'Actualités']);
    await breadcrumb.getByRole('link', { name: 'Actualités' }).click();
    await expect(page).toHaveURL(`${site}/actualites/`);
  });
});

test.describe('before anything was published', () => {
  const site = siteUrl('empty');

  for (const [path, message] of [
    ['/', 'Aucun événement annoncé pour le moment'],
    ['/', 'Aucune actualité pour le moment'],
    ['/actualites/', 'Aucune actualité pour le moment'],
    ['/evenements/', 'Aucun événement annoncé pour le moment'],
    ['/projets/', 'Aucun projet pour le moment'],
    ['/formations/', 'Aucune formation pour le moment'],
    ['/membres/', 'Personne ne s’est encore présenté'],
    ['/etiquettes/', 'Aucune étiquette pour le moment'],
  ] as const) {
    test(`${path} says « ${message} »`, async ({ page }) => {
      await page.goto(site + path);
      await expect(page.getByText(message)).toBeVisible();
    });
  }
});

test('under a sub-path, every link of the home page stays under it and leads somewhere', async ({ page, request }) => {
  const site = siteUrl('subpath');
  await page.goto(`${site}/`);
  const links = await page.locator('a[href]').evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
  const own = [...new Set(links.map((link) => link.split('#')[0] ?? ''))].filter((link) => link.startsWith(new URL(site).origin));
  expect(own.length).toBeGreaterThan(15);
  for (const link of own) {
    expect(link).toContain('/programme-10/');
    expect((await request.get(link)).status(), link).toBe(200);
  }
});
