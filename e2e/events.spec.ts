import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { eventCards } from './event-cards';
import { outDirOf } from './exported';
import { siteUrl } from './sites';

/** Pages built at one moment and read at another: they must show the state at the moment of reading. */

const webinar = siteUrl('webinar');
const everything = siteUrl('everything');
const season = siteUrl('season');

async function openAt(page: Page, address: string, moment: string): Promise<void> {
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(address);
}

/** Runs in the page: the layout shifts since the first paint (Layout Instability API), each as a share of the screen. */
async function layoutShifts(): Promise<string[]> {
  const shifts: string[] = [];
  const nameOf = ({ node }: { node?: Node }) => node?.textContent?.trim().slice(0, 80) ?? '';
  const tell = ({ value, sources }: LayoutShift) => `${value}: ${sources.map(nameOf).join(' | ')}`;
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => tell(entry as LayoutShift))));
  observer.observe({ type: 'layout-shift', buffered: true });
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return shifts;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  /** What moved. */
  sources: { node?: Node }[];
}

test('the page of a place moves an event that is over among those of the past, and says when none is left to come', async ({ page }) => {
  const address = `${season}/evenements/lieu/montrouge/`;
  const [upcoming, past] = ['Événements à venir', 'Événements passés'].map((name) => page.getByRole('region', { name }));
  const titlesAt = async (moment: string) => {
    await openAt(page, address, moment);
    const titles = await Promise.all([upcoming, past].map((list) => (list ? eventCards(list).getByRole('heading').allTextContents() : [])));
    return titles.map((list) => list.map((title) => title.replace(/\s/g, ' ')));
  };
  const [git, other] = ['Formation : Git pour les statisticiens', 'Anonymisation/pseudonymisation : constitutionnellement vôtre'];
  expect(await titlesAt('2026-11-25T09:00Z')).toEqual([[git, other], []]);
  await expect(page.getByRole('heading', { name: 'Événements passés' })).toBeHidden();
  expect(await titlesAt('2026-12-20T09:00Z')).toEqual([[other], [git]]);
  await expect(page.getByText('Aucun événement annoncé pour le moment')).toBeHidden();
  expect(await titlesAt('2027-02-20T09:00Z')).toEqual([[], [other, git]]);
  await expect(page.getByText('Aucun événement annoncé pour le moment')).toBeVisible();
});

test.describe('the webinar of season 2, on pages built eleven days before it', () => {
  const address = `${webinar}/evenements/webinaire-saison2/`;

  for (const [moment, badge, isOpen] of [
    ['2023-01-31T15:29:59Z', 'Inscriptions ouvertes', true],
    ['2023-01-31T15:30:00Z', 'En cours', true],
    ['2023-01-31T16:29:59Z', 'En cours', true],
    ['2023-01-31T16:30:00Z', 'Terminé', false],
  ] as const)
    test(`its page at ${moment}`, async ({ page }) => {
      await openAt(page, address, moment);
      const header = page.locator('article > header');
      await expect(header.getByText(badge, { exact: true })).toBeVisible();
      expect(await header.getByRole('link', { name: /^S’inscrire/ }).isVisible()).toBe(isOpen);
      expect(await page.getByRole('region', { name: 'En pratique' }).getByText('Ajouter à mon agenda').isVisible()).toBe(isOpen);
    });

  test('the list of events holds it among those to come, then among those of its year that are over', async ({ page }) => {
    const title = 'Webinaire de lancement de la saison 2 du programme 10 %';
    const upcoming = page.getByRole('region', { name: 'À venir' });
    const year = page.getByRole('region', { name: '2023', exact: true });
    await openAt(page, `${webinar}/evenements/`, '2023-01-31T16:29:00Z');
    await expect(upcoming.getByRole('heading', { level: 4, name: title })).toBeVisible();
    await expect(upcoming.getByRole('heading', { level: 3 })).toHaveText(['janvier 2023', 'février 2023']);
    await expect(year).toHaveCount(0);
    await openAt(page, `${webinar}/evenements/`, '2023-01-31T16:31:00Z');
    await expect(upcoming.getByText(title)).toHaveCount(0);
    await expect(year.getByRole('heading', { level: 4, name: title })).toBeVisible();
    await expect(upcoming.getByRole('heading', { level: 3 }).filter({ visible: true })).toHaveText(['février 2023']);
  });

  test('it turns while the page is open', async ({ page }) => {
    await page.clock.install({ time: new Date('2023-01-31T16:29:30Z') });
    await page.goto(address);
    const header = page.locator('article > header');
    await expect(header.getByText('En cours', { exact: true })).toBeVisible();
    await page.clock.runFor(61_000);
    await expect(header.getByText('Terminé', { exact: true })).toBeVisible();
  });

  test('the home page never shows what is over as to come', async ({ page }) => {
    await openAt(page, `${webinar}/`, '2024-01-01T00:00Z');
    await expect(page.getByRole('link', { name: /^S’inscrire/ })).toHaveCount(0);
    await expect(page.getByText('Aucun événement annoncé pour le moment')).toBeVisible();
    await openAt(page, `${webinar}/`, '2023-01-20T08:00Z');
    await expect(page.getByText('Aucun événement annoncé pour le moment')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Webinaire de lancement/ })).toBeVisible();
  });

  test('once all events are over, the list says so', async ({ page }) => {
    await openAt(page, `${webinar}/evenements/`, '2024-01-01T00:00Z');
    await expect(eventCards(page.getByRole('region', { name: 'À venir' }))).toHaveCount(0);
    await expect(page.getByText('Aucun événement annoncé pour le moment')).toBeVisible();
  });

  test('without a script, pages are right as of their build', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.getByText('Inscriptions ouvertes', { exact: true })).toBeVisible();
    await expect(page.getByText('Terminé', { exact: true })).toBeHidden();
    await page.getByText('Ajouter à mon agenda').click();
    await expect(page.getByRole('link', { name: /^Fichier iCalendar/ })).toHaveAttribute(
      'href',
      '/evenements/webinaire-saison2/evenement.ics',
    );
    await expect(page.getByRole('link', { name: /^Google Agenda/ })).toBeVisible();
    await context.close();
  });
});

test.describe('an event of two dates, before and after the end of summer time', () => {
  const address = `${everything}/evenements/deux-dates/`;
  for (const [moment, badge, date] of [
    ['2023-10-02T06:59:59Z', 'Annoncé', 'mardi 24 octobre 2023, de 14 h à 16 h 30'],
    ['2023-10-02T07:00:00Z', 'Inscriptions ouvertes', 'mardi 24 octobre 2023, de 14 h à 16 h 30'],
    ['2023-10-17T16:00:00Z', 'Inscriptions bientôt closes', 'mardi 24 octobre 2023, de 14 h à 16 h 30'],
    ['2023-10-20T16:00:00Z', 'Inscriptions closes', 'mardi 24 octobre 2023, de 14 h à 16 h 30'],
    ['2023-10-24T12:00:00Z', 'En cours', 'mardi 24 octobre 2023, de 14 h à 16 h 30'],
    ['2023-10-24T14:30:00Z', 'Inscriptions closes', 'mardi 31 octobre 2023, de 14 h à 16 h 30'],
    ['2023-10-31T12:59:59Z', 'Inscriptions closes', 'mardi 31 octobre 2023, de 14 h à 16 h 30'],
    ['2023-10-31T13:00:00Z', 'En cours', 'mardi 31 octobre 2023, de 14 h à 16 h 30'],
    ['2023-10-31T15:30:00Z', 'Terminé', 'mardi 31 octobre 2023, de 14 h à 16 h 30'],
  ] as const)
    test(`at ${moment}`, async ({ page }) => {
      await openAt(page, address, moment);
      await expect(page.locator('article > header').getByText(badge, { exact: true })).toBeVisible();
      await expect(page.locator('article > header time:visible')).toHaveText(date);
    });
});

test('an event of several days stays among those to come until it ends', async ({ page }) => {
  const card = eventCards(page.getByRole('region', { name: 'À venir' })).filter({ hasText: 'Trois jours de suite' });
  await openAt(page, `${everything}/evenements/`, '2023-06-15T14:59:59Z');
  await expect(card.getByText('En cours')).toBeVisible();
  await openAt(page, `${everything}/evenements/`, '2023-06-15T15:00:00Z');
  await expect(card).toHaveCount(0);
});

test('states that dates do not give', async ({ page }) => {
  for (const [slug, badge] of [
    ['annule', 'Annulé'],
    ['reporte', 'Nouvelle date'],
    ['journee', 'Complet'],
    ['avant-l-heure-d-ete', 'Replay disponible'],
  ]) {
    await openAt(page, `${everything}/evenements/${slug}/`, '2023-06-01T00:00Z');
    await expect(page.locator('article > header').getByText(badge ?? '', { exact: true })).toBeVisible();
  }
});

test('after a training, its recording and its slides stand where one registered', async ({ page }) => {
  await openAt(page, `${everything}/evenements/avant-l-heure-d-ete/`, '2023-06-01T00:00Z');
  const facts = page.getByRole('region', { name: 'En pratique' });
  await expect(facts.getByRole('link', { name: /^Vidéo/ })).toHaveAttribute('href', 'https://exemple.fr/replay');
  await expect(facts.getByRole('link', { name: /^Diaporama/ })).toHaveAttribute('href', 'https://exemple.fr/diapos');
});

test.describe('a visitor of Martinique', () => {
  test.use({ timezoneId: 'America/Martinique' });

  test('also reads the time at home', async ({ page }) => {
    await openAt(page, `${webinar}/evenements/webinaire-saison2/`, '2023-01-20T08:00Z');
    await expect(page.locator('article > header')).toContainText(
      'mardi 31 janvier 2023, de 16 h 30 à 17 h 30 (de 11 h 30 à 12 h 30 à votre heure)',
    );
  });

  for (const width of [320, 375, 1280])
    for (const address of ['evenements/', 'evenements/webinaire-saison2/', ''])
      test(`sees nothing move on /${address} at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await openAt(page, `${webinar}/${address}`, '2023-01-20T08:00Z');
        await expect(page.getByText('à votre heure').first()).toBeVisible();
        expect(await page.evaluate(layoutShifts)).toEqual([]);
      });
});

test.describe('a visitor of Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('reads the day as well, where it is another', async ({ page }) => {
    await openAt(page, `${webinar}/evenements/webinaire-saison2/`, '2023-01-20T08:00Z');
    await expect(page.locator('article > header')).toContainText('(mer. 1er févr., de 0 h 30 à 1 h 30 à votre heure)');
  });
});

test('a visitor in Paris reads one time only', async ({ page }) => {
  await openAt(page, `${webinar}/evenements/webinaire-saison2/`, '2023-01-20T08:00Z');
  await expect(page.getByText('à votre heure')).toHaveCount(0);
});

test('an event leads to its series, and to those before and after it', async ({ page }) => {
  await openAt(page, `${everything}/evenements/plusieurs-jours/`, '2023-06-01T00:00Z');
  const series = page.getByRole('navigation', { name: 'Série « Atelier du mardi »' });
  await expect(series.getByRole('link', { name: /Avant et après l’heure d’été/ })).toBeVisible();
  await series.getByRole('link', { name: /de part et d’autre/ }).click();
  await expect(page).toHaveURL(`${everything}/evenements/deux-dates/`);
  await page.getByRole('link', { name: 'Atelier du mardi', exact: true }).click();
  await expect(page).toHaveURL(`${everything}/series/atelier-du-mardi/`);
  await expect(eventCards(page)).toHaveCount(3);
});

test('the calendar of a month is a list of its days, and leads to the next', async ({ page }) => {
  await openAt(page, `${everything}/evenements/calendrier/2023-06/`, '2023-06-10T12:00Z');
  const days = page.getByRole('list', { name: 'Les jours de juin 2023' });
  await expect(days.locator('> li[aria-current=date]')).toHaveText(/samedi 10 juin 2023/);
  await expect(days.locator('> li:not([aria-hidden])').filter({ hasText: 'mercredi 14 juin 2023' })).toContainText(
    'Trois jours de suite (suite)',
  );
  await expect(days.getByRole('listitem').filter({ hasText: 'lundi 12 juin' })).toHaveCount(0);
  await page.getByRole('link', { name: 'juillet 2023' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calendrier : juillet 2023');
  await expect(page.getByRole('link', { name: /^Rencontre annulée (\(suite\) )?\(annulé\)$/ })).toHaveCount(3);
});

test('a meeting link with its passcode is nowhere on the site', () => {
  const outDir = outDirOf('everything');
  const files = listFiles(outDir).filter((file) => /\.(html|ics|xml|json)$/.test(file));
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) expect(readFileSync(path.join(outDir, file), 'utf8'), file).not.toContain('secret123');
});

test('the next events of the home page are in the order of their dates, featured ones larger where they fall', async ({ page }) => {
  await openAt(page, `${season}/`, '2026-11-25T08:00Z');
  const next = page.getByRole('region', { name: 'Prochains rendez-vous' });
  await expect(next.getByRole('heading', { level: 3 }).filter({ visible: true })).toHaveText([
    'Café des données de novembre',
    /^L’atelier de la recherche documentaire/,
    'Découvrir le format Parquet',
    /^Formation/,
    'Café des données de décembre',
    'Hackathon des données locales',
  ]);
  await expect(eventCards(next).filter({ hasText: 'à la une' })).toHaveCount(2);
  // The first two are over: others take their places.
  await openAt(page, `${season}/`, '2026-12-02T08:00Z');
  await expect(next.getByRole('heading', { level: 3 }).filter({ visible: true })).toHaveText([
    'Découvrir le format Parquet',
    /^Formation/,
    'Café des données de décembre',
    'Hackathon des données locales',
    'Atelier de visualisation accessible',
  ]);
});

test('twelve events to come take at most 2,500 px of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await openAt(page, `${season}/evenements/`, '2026-11-25T08:00Z');
  const list = page.locator('[data-event-list]');
  await expect(eventCards(list)).toHaveCount(12);
  expect((await list.boundingBox())?.height).toBeLessThanOrEqual(2500);
});

test('on a phone, the home page shows the next event and the first registration on its first screen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await openAt(page, `${season}/`, '2026-11-25T08:00Z');
  await expect(page.getByRole('heading', { name: 'Café des données de novembre' })).toBeInViewport({ ratio: 1 });
  const first = page.getByRole('link', { name: /^S’inscrire/ }).first();
  expect((await first.boundingBox())?.y).toBeLessThanOrEqual(740);
});
