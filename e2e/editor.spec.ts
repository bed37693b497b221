import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync, zipSync } from 'fflate';
import { expect, type Page } from 'playwright/test';
import sharp from 'sharp';
import { checkContent } from '../lib/check/check';
import { loadContent } from '../lib/content/load';
import { isFault } from '../lib/content/problems';
import { test } from './at-its-date';
import { exportedPage, outDirOf } from './exported';
import { siteUrl } from './sites';

/** The page on which authors write, in a browser. */

const site = siteUrl('everything');
const CONTENT = path.resolve(import.meta.dirname, 'everything');
const NOW = new Date('2023-06-01T00:00:00+02:00');

/** The faults of the page: messages of the console, refusals of the policy among them, and requests to other sites. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => request.url().startsWith(site) || /^(?:blob|data):/.test(request.url()) || faults.push(request.url()));
  return faults;
}

/** The console tells of each refusal of the policy, even where the script does without. */
test.beforeEach(({ page }) =>
  page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  ),
);

/** Opens a new text. */
async function begin(page: Page, kind: string): Promise<void> {
  await page.goto(`${site}/rediger/`);
  await page.getByRole('button', { name: kind }).click();
  await expect(page.getByRole('heading', { name: 'L’essentiel' })).toBeVisible();
}

const control = (page: Page) => page.getByRole('region', { name: 'Contrôle' });
const good = 'Rien à corriger : ce texte peut être publié.';

/** A copy of the content of the site, with these files. */
function contentWith(files: readonly (readonly [file: string, bytes: Uint8Array])[]): string {
  const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'rediger-')), 'content');
  cpSync(CONTENT, contentDir, { recursive: true });
  for (const [file, bytes] of files) {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), bytes);
  }
  return contentDir;
}

/** The faults that `check` finds in a file. */
function faultsIn(contentDir: string, file: string): string[] {
  const { problems } = checkContent(contentDir, loadContent(contentDir), undefined, NOW);
  return problems.filter((problem) => problem.file.endsWith(file) && isFault(problem)).map(({ message }) => message);
}

test('without a script, the page tells the other ways in', () => {
  const html = exportedPage('everything', '/rediger/');
  const [, noscript = ''] = /<noscript>(.*?)<\/noscript>/s.exec(html) ?? [];
  expect(noscript).toContain('href="https://forge.exemple.fr/equipe/site"');
  expect(noscript).toContain('href="https://framaforms.org/ecrire-a-l-equipe"');
});

test('an event is written, seen, mended by the words of the check, kept over a reload, and taken along: check says nothing of it', async ({
  page,
}) => {
  const faults = watch(page);
  await begin(page, 'Un événement');
  await page.getByLabel('Titre obligatoire').fill('Atelier de printemps');
  await page.getByRole('group', { name: 'Début' }).getByLabel('Jour').fill('2023-06-22');
  const end = page.getByRole('group', { name: 'Fin', exact: true });
  // The end follows its start.
  await expect(end.getByLabel('Jour')).toHaveValue('2023-06-22');
  await end.getByLabel('Jour').fill('2023-06-21');
  await page.getByLabel('Lieu', { exact: true }).fill('Salle 3');
  await expect(control(page)).toContainText('Erreur');
  const shown = page.frameLocator('iframe');
  await expect(page.locator('[data-field="date_end"]')).toContainText('avant');
  // The button leads to the field.
  await control(page).getByRole('button', { name: 'Aller à « Fin »' }).first().click();
  await expect(end.getByLabel('Jour')).toBeFocused();
  await end.getByLabel('Jour').fill('2023-06-22');
  await expect(control(page)).toContainText(good);
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Atelier de printemps');
  await expect(shown.getByText('jeudi 22 juin 2023').first()).toBeVisible();

  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill('Apportez un **ordinateur**.');
  await expect(page.getByText('Enregistré dans ce navigateur')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Titre obligatoire')).toHaveValue('Atelier de printemps');
  await expect(shown.locator('strong', { hasText: 'ordinateur' })).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le fichier' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('2023-06-22-atelier-de-printemps.md');
  const file = `evenements/${download.suggestedFilename()}`;
  expect(faultsIn(contentWith([[file, readFileSync(await download.path())]]), file)).toEqual([]);
  expect(faults).toEqual([]);
});

test('leaving at once keeps the last letter', async ({ page }) => {
  await begin(page, 'Une actualité');
  await page.getByLabel('Titre obligatoire').fill('Écrit au dernier moment');
  await page.reload();
  await expect(page.getByLabel('Titre obligatoire')).toHaveValue('Écrit au dernier moment');
});

test('leaving for the list at once keeps the last letter, which the list shows', async ({ page }) => {
  await begin(page, 'Une actualité');
  await page.getByLabel('Titre obligatoire').fill('Écrit au dernier moment');
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Vos brouillons' }).getByRole('listitem')).toHaveText(/^Écrit au dernier moment/);
});

test('on a slow network, several clicks begin one draft, the last one; without a network, it says so', async ({ page }) => {
  let isCut = false;
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/starters\./, async (route) => {
    await arrived;
    await (isCut ? route.abort() : route.continue());
  });
  await page.goto(`${site}/rediger/`);
  await page.getByRole('button', { name: 'Une page' }).dblclick();
  await page.getByRole('button', { name: 'Un projet' }).click();
  arrive();
  await expect(page.getByRole('heading', { name: 'L’essentiel' })).toBeVisible();
  await page.getByRole('button', { name: 'Tous les brouillons' }).click();
  await expect(page.getByRole('region', { name: 'Vos brouillons' }).getByRole('listitem')).toHaveText([/^Sans titreProjet/]);
  isCut = true;
  await page.reload();
  await page.getByRole('button', { name: 'Une page' }).click();
  await expect(page.getByRole('alert')).toContainText('Le formulaire n’a pas pu être chargé.');
});

test('where the browser keeps nothing, it asks before it leaves', async ({ page }) => {
  await begin(page, 'Une page');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByLabel('Titre obligatoire').fill('Sans place');
  await expect(page.getByText('Non enregistré : emportez le fichier')).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('where the browser keeps nothing from the start, one writes all the same, and the list of drafts still has the text', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await begin(page, 'Une page');
  await expect(page.getByText('Non enregistré : emportez le fichier')).toBeVisible();
  await page.getByLabel('Titre obligatoire').fill('Sans place');
  await page.getByRole('button', { name: 'Tous les brouillons' }).click();
  await expect(page.getByRole('alert')).toContainText('Ce navigateur ne garde pas tout pour ce site');
  await page.getByRole('button', { name: 'Ouvrir « Sans place »' }).click();
  await expect(page.getByLabel('Titre obligatoire')).toHaveValue('Sans place');
});

test('a draft that cannot be read, or is no more, leaves the first screen as it is, and « back » works', async ({ page }) => {
  await page.goto(`${site}/actualites/`);
  await page.evaluate(() => localStorage.setItem('rediger:perdu', '{'));
  await page.goto(`${site}/rediger/?brouillon=perdu`);
  await expect(page.getByRole('button', { name: 'Un événement' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${site}/actualites/`);
});

test('two tabs on one draft show the same text: neither writes over what the other kept', async ({ page, context }) => {
  await begin(page, 'Une page');
  await page.getByLabel('Titre obligatoire').fill('À deux');
  await expect(page.getByText('Enregistré dans ce navigateur')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Texte', exact: true }).fill('Écrit dans l’autre onglet.');
  await expect(page.getByRole('textbox', { name: 'Texte', exact: true })).toHaveValue('Écrit dans l’autre onglet.');
  await page.getByLabel('Titre obligatoire').fill('À deux mains');
  await expect(other.getByLabel('Titre obligatoire')).toHaveValue('À deux mains');
  await expect(other.getByRole('textbox', { name: 'Texte', exact: true })).toHaveValue('Écrit dans l’autre onglet.');
});

test('drafts are several, named and dated; they are duplicated and removed', async ({ page }) => {
  await begin(page, 'Un projet');
  await page.getByLabel('Titre obligatoire').fill('Carnet');
  await page.getByRole('button', { name: 'Tous les brouillons' }).click();
  const drafts = page.getByRole('region', { name: 'Vos brouillons' });
  await expect(drafts.getByRole('listitem')).toHaveText([/^CarnetProjet, enregistré 1 juin 2023/]);
  await drafts.getByRole('button', { name: 'Dupliquer « Carnet »' }).click();
  await page.getByLabel('Titre obligatoire').fill('Carnet de bord');
  await page.getByRole('button', { name: 'Tous les brouillons' }).click();
  await expect(drafts.getByRole('listitem')).toHaveCount(2);
  page.on('dialog', (dialog) => dialog.accept());
  await drafts.getByRole('button', { name: 'Supprimer « Carnet »' }).click();
  await expect(drafts.getByRole('listitem')).toHaveText([/^Carnet de bord/]);
});

test('the form and the whole file are in step; what --fix mends has a button', async ({ page }) => {
  await begin(page, 'Un événement');
  await page.getByRole('button', { name: 'Fichier entier' }).click();
  const whole = page.getByLabel('Le fichier, tel qu’il sera dans le dossier du site');
  await whole.fill(
    '---\n# à relire\ntitle: Essai   # un titre\nquelconque: 1\ndate: 22 juin 2023 à 14h\nlieu: Salle 1\n---\n\nUn texte.\n',
  );
  await page.getByText('2 écritures comprises').click();
  await control(page).getByRole('button', { name: 'Tout mettre en forme' }).click();
  await expect(whole).toHaveValue(/\ndate: 2023-06-22T14:00\nlocation: Salle 1\n/);
  await page.getByRole('button', { name: 'Formulaire' }).click();
  await expect(page.getByLabel('Lieu', { exact: true })).toHaveValue('Salle 1');
  await page.getByLabel('Titre obligatoire').fill('Essai nº 2');
  await page.getByRole('button', { name: 'Fichier entier' }).click();
  await expect(whole).toHaveValue(
    '---\n# à relire\ntitle: Essai nº 2   # un titre\nquelconque: 1\ndate: 2023-06-22T14:00\nlocation: Salle 1\n---\n\nUn texte.\n',
  );
  await expect(control(page)).toContainText('Le champ quelconque n’existe pas.');
});

test('names that the site knows are proposed; a tag is one of its own', async ({ page }) => {
  await begin(page, 'Un événement');
  const tags = page.getByRole('group', { name: 'Étiquettes' });
  // They come with the index of the site.
  await expect.poll(() => tags.locator('datalist option').count()).toBeGreaterThan(2);
  await tags.getByRole('textbox').or(tags.getByRole('combobox')).fill('Nouvelle');
  await tags.getByRole('button', { name: 'Ajouter à « Étiquettes »' }).click();
  await tags.getByRole('button', { name: 'Retirer « Nouvelle »' }).press('Enter');
  await expect(tags.getByRole('textbox').or(tags.getByRole('combobox'))).toBeFocused();
  await page.getByLabel('Ajouter un champ').selectOption({ label: 'Répétition' });
  await page.getByRole('button', { name: 'Ajouter', exact: true }).last().click();
  await expect(page.getByLabel('Répétition', { exact: true })).toBeFocused();
  await page.getByLabel('Titre obligatoire').fill('Cafés');
  await page.getByLabel('Répétition', { exact: true }).fill('tous les jeudis, 4 fois');
  await expect(page.locator('[data-field="repeat"]')).toContainText('4 dates en tout');
  await page.getByRole('button', { name: 'Retirer « Répétition »' }).press('Enter');
  await expect(page.getByLabel('Ajouter un champ')).toBeFocused();
});

test('a date of a list that is emptied stays at its place: the next one does not come under the cursor', async ({ page }) => {
  await begin(page, 'Un événement');
  await page.getByRole('button', { name: 'Fichier entier' }).click();
  const whole = page.getByLabel('Le fichier, tel qu’il sera dans le dossier du site');
  await whole.fill('---\ntitle: Cours\ndate: 2023-06-22\ndates: [2023-07-01, 2023-08-02, 2023-09-03]\n---\n');
  await page.getByRole('button', { name: 'Formulaire' }).click();
  const days = page.getByRole('group', { name: 'Autres dates' }).locator('[data-field="date"]').getByLabel('Jour');
  await expect(days.nth(1)).toHaveValue('2023-08-02');
  await days.nth(1).fill('');
  await expect(days.nth(1)).toHaveValue('');
  await expect(days.nth(2)).toHaveValue('2023-09-03');
  await days.nth(1).fill('2023-08-30');
  await page.getByRole('button', { name: 'Fichier entier' }).click();
  await expect(whole).toHaveValue(/2023-07-01.*2023-08-30.*2023-09-03/s);
});

test('an hour waits for its day, and stays while the day is chosen again', async ({ page }) => {
  await begin(page, 'Un événement');
  const start = page.getByRole('group', { name: 'Début' });
  await start.getByLabel('Jour').fill('');
  await start.getByLabel('Heure').fill('09:30');
  await expect(start.getByLabel('Heure')).toHaveValue('09:30');
  await start.getByLabel('Jour').fill('2023-06-22');
  await page.getByRole('button', { name: 'Fichier entier' }).click();
  await expect(page.getByLabel('Le fichier, tel qu’il sera dans le dossier du site')).toHaveValue(/\ndate: 2023-06-22T09:30\n/);
});

test('a value is typed letter by letter, and stays as it is typed', async ({ page }) => {
  await begin(page, 'Une page');
  await page.getByLabel('Titre obligatoire').pressSequentially('null ou presque');
  await page.getByLabel('Ajouter un champ').selectOption({ label: 'Fin de l’adresse' });
  await page.getByRole('button', { name: 'Ajouter', exact: true }).last().click();
  const slug = page.getByLabel('Fin de l’adresse', { exact: true });
  await slug.pressSequentially('mon-adresse');
  await expect(slug).toHaveValue('mon-adresse');
  await page.getByRole('button', { name: 'Fichier entier' }).click();
  await expect(page.getByLabel('Le fichier, tel qu’il sera dans le dossier du site')).toHaveValue(
    '---\ntitle: null ou presque\nslug: mon-adresse\n---\n\n',
  );
});

test('the card, today’s state and those to come', async ({ page }) => {
  await begin(page, 'Une formation');
  await page.getByLabel('Titre obligatoire').fill('Écrire des tests');
  const preview = page.getByRole('region', { name: 'Aperçu' });
  await preview.getByRole('button', { name: 'Carte' }).click();
  await expect(page.frameLocator('iframe').getByRole('link', { name: 'Écrire des tests' })).toBeVisible();
  await preview.getByRole('button', { name: 'États' }).click();
  await expect(preview.getByRole('listitem')).toHaveText([/^Publié dès/, /^Aujourd’hui : Annoncé/, /: En cours$/, /: Terminé$/]);
});

test('the toolbar writes the signs of Markdown, and « annuler » undoes them', async ({ page }) => {
  await begin(page, 'Une page');
  const text = page.getByRole('textbox', { name: 'Texte', exact: true });
  await text.fill('un mot');
  await text.press('ControlOrMeta+a');
  await text.press('ControlOrMeta+b');
  await expect(text).toHaveValue('**un mot**');
  await text.press('ControlOrMeta+z');
  await expect(text).toHaveValue('un mot');
  const bar = page.getByRole('toolbar');
  await bar.getByRole('button', { name: 'Gras' }).focus();
  await page.keyboard.press('End');
  await expect(bar.getByRole('button', { name: 'Citation' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue('> un mot');
});

test('from the keyboard alone', async ({ page }) => {
  await page.goto(`${site}/rediger/`);
  await page.getByRole('button', { name: 'Un événement' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'L’essentiel' })).toBeVisible();
  const tabTo = async (label: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'))) === label) return;
    }
    throw new Error(`no Tab leads to ${label}`);
  };
  await tabTo('title');
  await page.keyboard.type('Au clavier');
  await tabTo('date');
  await page.keyboard.press('ArrowUp');
  await tabTo('location');
  await page.keyboard.type('Salle 4');
  // A link within the page leaves the form as it is.
  await page.getByRole('link', { name: 'Aller au contenu' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByLabel('Titre obligatoire')).toHaveValue('Au clavier');
  await tabTo('text');
  // The toolbar is one stop.
  await page.keyboard.press('Tab');
  await page.keyboard.type('Venez.');
  await expect(page.frameLocator('iframe').getByText('Venez.')).toBeVisible();
  await expect(control(page)).not.toContainText('Erreur');
  // An element that goes away leaves the keyboard near its place.
  const pictures = page.getByRole('region', { name: 'Images' });
  await pictures.getByLabel('Ajouter des images').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photograph() });
  await pictures.getByRole('button', { name: 'Retirer a.jpg' }).press('Enter');
  await expect(pictures.getByLabel('Ajouter des images')).toBeFocused();
  await page.getByRole('button', { name: 'Tous les brouillons' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Supprimer « Au clavier »' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Vos brouillons' })).toBeFocused();
});

test('a new text goes to the forge, filled in; a long one by the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, 'Une page');
  await page.getByLabel('Titre obligatoire').fill('Foire aux questions');
  const link = page.getByRole('link', { name: 'Proposer sur Forgejo' });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.origin + address.pathname).toBe('https://forge.exemple.fr/equipe/site/_new/main/content/pages');
  expect(address.searchParams.get('filename')).toBe('foire-aux-questions.md');
  expect(address.searchParams.get('value')).toBe('---\ntitle: Foire aux questions\n---\n\n');
  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill('Une question. '.repeat(800));
  await expect(link).not.toHaveAttribute('href', /value=/);
  await page.getByRole('button', { name: 'Copier le texte du fichier' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^---\ntitle: Foire aux questions\n---\n\nUne question\. /);
});

test('a new text never takes the place of another, on the forge either', async ({ page }) => {
  await begin(page, 'Un projet');
  await page.getByLabel('Titre obligatoire').fill('Premier');
  await expect(control(page)).toContainText('Le fichier projets/premier.md est déjà celui d’une autre page du site.');
  await expect(page.getByRole('link', { name: 'Proposer sur Forgejo' })).toHaveAttribute('href', /\/_new\/main\/content\/projets\?/);
  await page.getByLabel('Ajouter un champ').selectOption({ label: 'Fin de l’adresse' });
  await page.getByRole('button', { name: 'Ajouter', exact: true }).last().click();
  await page.getByLabel('Fin de l’adresse', { exact: true }).fill('premier-bis');
  await expect(page.getByText('projets/premier-bis.md', { exact: true })).toBeVisible();
  await expect(control(page)).toContainText(good);
});

test('each page of an entry leads to the ways to change it', async ({ page }) => {
  await page.goto(`${site}/evenements/lot/`);
  await page.getByRole('link', { name: 'Proposer une modification' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Proposer une modification de');
  await expect(page.getByRole('link', { name: 'Modifier son fichier sur la forge' })).toHaveAttribute(
    'href',
    'https://forge.exemple.fr/equipe/site/_edit/main/content/evenements/lot/index.md',
  );
});

test('an entry whose source is published is changed here, and nothing but what is changed', async ({ page }) => {
  const second = siteUrl('second');
  await page.goto(`${second}/actualites/fond-de-plan/`);
  await page.getByRole('link', { name: 'Proposer une modification' }).click();
  await page.getByRole('button', { name: 'Modifier cette page ici' }).click();
  const before = readFileSync(path.resolve(import.meta.dirname, 'second/actualites/fond-de-plan.md'), 'utf8');
  await page.getByRole('button', { name: 'Fichier entier' }).click();
  await expect(page.getByLabel('Le fichier, tel qu’il sera dans le dossier du site')).toHaveValue(before);
  await page.getByRole('button', { name: 'Formulaire' }).click();
  await page.getByLabel('Titre obligatoire').fill('Un autre titre');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le fichier' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('fond-de-plan.md');
  expect(readFileSync(await download.path(), 'utf8')).toBe(before.replace(/^title: .*$/m, 'title: Un autre titre'));
});

/** A photograph that a phone took lying on its side, and where it was: 400 × 300 points, orientation 6, a place in EXIF. */
async function photograph(background = '#2a7'): Promise<Buffer> {
  const bands = sharp({ create: { width: 400, height: 300, channels: 3, background } });
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 50/1 0/1' } };
  return bands.withExif(place).withMetadata({ orientation: 6 }).jpeg().toBuffer();
}

test('a picture is turned upright and loses its place, is seen, described, and goes with the text', async ({ page }) => {
  await begin(page, 'Un événement');
  await page.getByLabel('Titre obligatoire').fill('Avec une image');
  const pictures = page.getByRole('region', { name: 'Images' });
  const bytes = await photograph();
  expect(bytes.includes('Exif')).toBe(true);
  await pictures.getByLabel('Ajouter des images').setInputFiles({ name: 'IMG 12.JPG', mimeType: 'image/jpeg', buffer: bytes });
  await pictures.getByLabel('Ce que montre img-12.jpg').fill('Une salle');
  await pictures.getByRole('button', { name: 'Mettre img-12.jpg en illustration' }).click();
  await pictures.getByRole('button', { name: 'Insérer img-12.jpg dans le texte' }).click();
  await pictures.getByLabel('Ce que montre img-12.jpg').fill('Une salle pleine');
  await expect(page.getByRole('textbox', { name: 'Texte', exact: true })).toHaveValue(/!\[Une salle pleine\]\(img-12\.jpg\)/);
  await expect(control(page)).toContainText(good);
  const shown = page.frameLocator('iframe').getByRole('img', { name: 'Une salle pleine' });
  await expect(shown).toHaveCount(2);
  const drawn = () =>
    shown.last().evaluate((node) => {
      // Elements of another document are of other classes.
      const canvas = node as HTMLCanvasElement;
      const [red = 0, green = 0, blue = 0] = canvas.getContext('2d')?.getImageData(150, 200, 1, 1).data ?? [];
      return { size: [canvas.width, canvas.height], isGreen: green > red && green > blue };
    });
  await expect.poll(drawn).toEqual({ size: [300, 400], isGreen: true });
  await page.reload();
  await expect(shown).toHaveCount(2);
  await expect(page.getByText('evenements/2023-06-08-avec-une-image/index.md')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le texte et ses images' }).click();
  const files = unzipSync(readFileSync(await (await downloading).path()));
  const folder = 'evenements/2023-06-08-avec-une-image';
  expect(Object.keys(files)).toEqual([`${folder}/index.md`, `${folder}/img-12.jpg`]);
  const contentDir = contentWith(Object.entries(files));
  const picture = await sharp(files[`${folder}/img-12.jpg`]).metadata();
  expect({ width: picture.width, height: picture.height, exif: picture.exif }).toEqual({ width: 300, height: 400, exif: undefined });
  expect(faultsIn(contentDir, `${folder}/index.md`)).toEqual([]);
  // The zip opens again: the text, at its place, with its picture.
  await page.goto(`${site}/rediger/`);
  const zip = { name: 'avec-une-image.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(files)) };
  await page.locator('input[type=file]').setInputFiles(zip);
  await expect(page.getByText('evenements/2023-06-08-avec-une-image/index.md')).toBeVisible();
  await expect(pictures.getByLabel('Ce que montre img-12.jpg')).toBeVisible();
  await expect(shown).toHaveCount(2);
  await expect(control(page)).toContainText(good);
});

test('a draft whose pictures the browser does not keep a second time is not duplicated, and its author is told what to do', async ({
  page,
}) => {
  await begin(page, 'Une page');
  await page.getByLabel('Titre obligatoire').fill('Avec une image');
  const pictures = page.getByRole('region', { name: 'Images' });
  await pictures.getByLabel('Ajouter des images').setInputFiles({ name: 'une.jpg', mimeType: 'image/jpeg', buffer: await photograph() });
  await expect(pictures.getByLabel('Ce que montre une.jpg')).toBeVisible();
  await page.getByRole('button', { name: 'Tous les brouillons' }).click();
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const drafts = page.getByRole('region', { name: 'Vos brouillons' });
  await drafts.getByRole('button', { name: 'Dupliquer « Avec une image »' }).click();
  await expect(drafts.getByRole('alert')).toContainText('« Avec une image » n’est pas dupliqué : ce navigateur n’a pas la place');
  await expect(drafts.getByRole('alert')).toContainText('Supprimez les brouillons qui ne servent plus');
  await expect(drafts.getByRole('listitem')).toHaveCount(1);
  // With room again, it is.
  await drafts.getByRole('button', { name: 'Dupliquer « Avec une image »' }).click();
  await expect(pictures.getByLabel('Ce que montre une.jpg')).toBeVisible();
});

/** From then on, the page reads no picture until `openPictures`. */
async function holdPictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const draw = globalThis.createImageBitmap.bind(globalThis);
    const opened = new Promise((resolve) => Object.assign(globalThis, { openPictures: resolve }));
    globalThis.createImageBitmap = async (...args: [ImageBitmapSource]) => {
      await opened;
      return draw(...args);
    };
  });
}

function openPictures(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as typeof globalThis & { openPictures?: () => void }).openPictures?.());
}

test('pictures are told of until they are there; pasted together, each has its name, and leaving loses none', async ({ page }) => {
  await begin(page, 'Une page');
  await page.getByLabel('Titre obligatoire').fill('Avec des images');
  const pictures = page.getByRole('region', { name: 'Images' });
  await holdPictures(page);
  const add = pictures.getByLabel('Ajouter des images');
  for (const _ of [1, 2]) await add.setInputFiles({ name: 'image.png', mimeType: 'image/png', buffer: await photograph() });
  await expect(pictures.getByRole('status')).toHaveText('2\u00a0images en préparation…');
  await expect(page.getByText('Des images sont en préparation')).toBeVisible();
  await page.getByRole('button', { name: 'Tous les brouillons' }).click();
  await page.getByRole('button', { name: 'Ouvrir « Avec des images »' }).click();
  await page.getByLabel('Titre obligatoire').fill('Avec deux images');
  await openPictures(page);
  await expect(pictures.getByLabel('Ce que montre image.jpg')).toBeVisible();
  await expect(pictures.getByLabel('Ce que montre image-2.jpg')).toBeVisible();
  await expect(page.getByLabel('Titre obligatoire')).toHaveValue('Avec deux images');
});

test('two tabs that add a picture of one name at one instant keep both, and what one tab takes out is gone in the other', async ({
  page,
  context,
}) => {
  await begin(page, 'Une page');
  await page.getByLabel('Titre obligatoire').fill('À deux');
  await expect(page.getByText('Enregistré dans ce navigateur')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  const tabs = [page, other];
  const picturesOf = (tab: Page) => tab.getByRole('region', { name: 'Images' });
  for (const [index, tab] of tabs.entries()) {
    await picturesOf(tab).getByLabel('Ajouter des images').waitFor();
    await holdPictures(tab);
    const buffer = await photograph(['#d21', '#12d'][index]);
    await picturesOf(tab).getByLabel('Ajouter des images').setInputFiles({ name: 'image.png', mimeType: 'image/png', buffer });
  }
  await Promise.all(tabs.map(openPictures));
  for (const tab of tabs) {
    await expect(picturesOf(tab).getByRole('listitem')).toHaveCount(2);
    for (const name of ['image.jpg', 'image-2.jpg']) await expect(picturesOf(tab).getByLabel(`Ce que montre ${name}`)).toBeVisible();
  }
  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill('Un texte.');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le texte et ses images' }).click();
  const files = unzipSync(readFileSync(await (await downloading).path()));
  const shown = Object.entries(files).filter(([name]) => name.endsWith('.jpg'));
  const colours = await Promise.all(shown.map(async ([, bytes]) => (await sharp(bytes).stats()).dominant));
  expect(colours.map(({ r, b }) => (r > b ? 'red' : 'blue')).sort()).toEqual(['blue', 'red']);
  await picturesOf(other).getByRole('button', { name: 'Retirer image.jpg' }).click();
  for (const tab of tabs) await expect(picturesOf(tab).getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(picturesOf(page).getByLabel('Ce que montre image-2.jpg')).toBeVisible();
  await expect(picturesOf(page).getByRole('listitem')).toHaveCount(1);
});

test('a file that is no picture is refused in words', async ({ page }) => {
  await begin(page, 'Une page');
  const add = page.getByRole('region', { name: 'Images' }).getByLabel('Ajouter des images');
  await add.setInputFiles({ name: 'photo.heic', mimeType: 'image/heic', buffer: Buffer.from('x') });
  await expect(page.getByRole('alert')).toContainText('une photo d’iPhone (HEIC)');
  await add.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') });
  await expect(page.getByRole('alert')).toContainText('Ce navigateur ne lit pas « photo.jpg »');
  // Each of several is named.
  await add.setInputFiles(['une.jpg', 'deux.png'].map((name) => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from('x') })));
  await expect(page.getByRole('alert')).toContainText('« une.jpg »');
  await expect(page.getByRole('alert')).toContainText('« deux.png »');
  // Neither is one in a zip.
  await page.goto(`${site}/rediger/`);
  const files = { 'une/index.md': new TextEncoder().encode('---\ntitle: Une\n---\n'), 'une/casse.jpg': new Uint8Array([1]) };
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'une.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(files)) });
  await expect(page.getByRole('alert')).toContainText('« une.zip » : Ce navigateur ne lit pas « casse.jpg »');
});

test('a picture takes the name of none of the site’s', async ({ page }) => {
  await begin(page, 'Une page');
  const pictures = page.getByRole('region', { name: 'Images' });
  await pictures.getByLabel('Ajouter des images').setInputFiles({ name: 'grande.jpg', mimeType: 'image/jpeg', buffer: await photograph() });
  await expect(pictures.getByLabel('Ce que montre grande-2.jpg')).toBeVisible();
});

test('a folder of this computer takes the text at its place, and keeps what changed there meanwhile', async ({ page }) => {
  // The browser's own folder stands for the one that a person would choose.
  await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() }));
  await begin(page, 'Une page');
  await page.getByLabel('Titre obligatoire').fill('Au dossier');
  const save = page.getByRole('button', { name: 'Enregistrer dans un dossier de cet ordinateur' });
  await save.click();
  await expect(page.getByText('Rien n’a été écrit')).toBeVisible();
  await page.evaluate(async () => (await navigator.storage.getDirectory()).getFileHandle('site.yaml', { create: true }));
  await save.click();
  await expect(page.getByText('Enregistré : pages/au-dossier.md.')).toBeVisible();
  const read = () =>
    page.evaluate(async () => {
      const pages = await (await navigator.storage.getDirectory()).getDirectoryHandle('pages');
      return (await (await pages.getFileHandle('au-dossier.md')).getFile()).text();
    });
  expect(await read()).toBe('---\ntitle: Au dossier\n---\n\n');
  // A file saved from here may be saved again; one that another program changed may not.
  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill('Autre chose.');
  await save.click();
  await expect.poll(read).toBe('---\ntitle: Au dossier\n---\n\nAutre chose.');
  // Under another title, it is the same file.
  await page.getByLabel('Titre obligatoire').fill('Sous un autre titre');
  await save.click();
  await expect.poll(read).toBe('---\ntitle: Sous un autre titre\n---\n\nAutre chose.');
  await page.evaluate(async () => {
    const pages = await (await navigator.storage.getDirectory()).getDirectoryHandle('pages');
    const stream = await (await pages.getFileHandle('au-dossier.md')).createWritable();
    await stream.write('changé ailleurs');
    await stream.close();
  });
  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill('Encore autre chose.');
  await save.click();
  await expect(page.getByText('n’est pas celui que vous avez ouvert ici')).toBeVisible();
  expect(await read()).toBe('changé ailleurs');
});

test('a file of this computer is opened, and given back as it was', async ({ page }) => {
  const bytes = Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), readFileSync(path.join(CONTENT, 'actualites/tout-md.md'))]);
  await page.goto(`${site}/rediger/`);
  await page.getByLabel('Ce fichier est :').selectOption('Actualité');
  await page.locator('input[type=file]').setInputFiles({ name: 'tout-md.md', mimeType: 'text/markdown', buffer: bytes });
  await expect(page.getByLabel('Titre obligatoire')).not.toHaveValue('');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le fichier' }).click();
  expect(readFileSync(await (await downloading).path())).toEqual(bytes);
});

test('a file of this computer that is not UTF-8, or no text, is refused in words; an index.md asks for its folder', async ({ page }) => {
  await page.goto(`${site}/rediger/`);
  const input = page.locator('input[type=file]');
  await input.setInputFiles({
    name: 'latin.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('---\ntitle: \u00c9t\u00e9\n---\n', 'latin1'),
  });
  await expect(page.getByRole('alert')).toHaveText(
    '« latin.md » : Le fichier n’est pas enregistré en UTF-8. Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
  );
  await input.setInputFiles({ name: 'faux.zip', mimeType: 'application/zip', buffer: Buffer.from('x') });
  await expect(page.getByRole('alert')).toContainText('« faux.zip » : ce fichier ne s’ouvre pas');
  page.on('dialog', (dialog) => dialog.accept('2023-06-30-atelier'));
  await input.setInputFiles({
    name: 'index.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('---\ntitle: Atelier\ndate: 2023-06-30\n---\n'),
  });
  await expect(page.getByText('evenements/2023-06-30-atelier/index.md')).toBeVisible();
});

test('at most 250 KB of scripts come before one writes', async ({ page }) => {
  let total = 0;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) total += gzipSync(readFileSync(path.join(outDirOf('everything'), pathname))).length;
  });
  await begin(page, 'Un événement');
  await page.waitForLoadState('networkidle');
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThan(250_000);
});

for (const [width, theme] of [
  [1280, 'light'],
  [1280, 'dark'],
  [375, 'light'],
  [375, 'dark'],
] as const)
  test(`at ${width} px, ${theme}: it fits, and axe finds nothing`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    const expectSound = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .exclude('iframe')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    };
    await page.goto(`${site}/rediger/?page=/evenements/lot/`);
    await expect(page.getByText('Modifier son fichier sur la forge')).toBeVisible();
    await expectSound();
    await begin(page, 'Un événement');
    await page.getByLabel('Titre obligatoire').fill('Un');
    await page.getByLabel('Ajouter un champ').selectOption({ label: 'Déroulé' });
    await page.getByRole('button', { name: 'Ajouter', exact: true }).last().click();
    await page.getByRole('group', { name: 'Fin', exact: true }).getByLabel('Jour').fill('2022-01-01');
    await expect(page.locator('[data-field="date_end"]')).toContainText('Erreur');
    await expectSound();
    if (width < 1024) await page.getByRole('button', { name: 'Voir' }).click();
    await expectSound();
    if (width < 1024) await page.getByRole('button', { name: 'Écrire' }).click();
    await page.getByRole('button', { name: 'Fichier entier' }).click();
    await expectSound();
  });
