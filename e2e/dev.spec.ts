import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { checkContent } from '../lib/check/check';
import { REPORT_FORMATS } from '../lib/check/report-formats';

/** `npm run dev`, while an author edits content. */

const PORT = 4323;
const origin = `http://localhost:${PORT}`;
const content = mkdtempSync(path.join(tmpdir(), 'redaction-'));
const post = path.join(content, 'actualites/bilan.md');
let server: ChildProcess;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

function write(file: string, fields: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `---\n${fields}\n---\n\n${text}\n`);
}

test.beforeAll(async () => {
  write(post, 'title: Bilan\ndate: 2023-01-10', 'Première version.');
  write(path.join(content, 'actualites/secrete.md'), 'title: Annonce\ndate: 2023-01-11\ndraft: true', 'Pas encore.');
  write(path.join(content, 'evenements/futur.md'), 'title: Rencontre\ndate: 2023-06-01T14:00\npublishDate: 2023-03-01', 'À venir.');
  server = spawn(process.execPath, ['tools/run.mjs', 'dev'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...process.env, CONTENT_DIR: content, SITE_NOW: '2023-02-01', PORT: String(PORT), NODE_ENV: 'development' },
    stdio: 'ignore',
    detached: true,
  });
  const answers = () =>
    // A request that the server drops while it starts must not be waited for.
    fetch(`${origin}/actualites/bilan/`, { signal: AbortSignal.timeout(20_000) }).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(answers, { timeout: 90_000 }).toBe(200);
});

test.afterAll(() => {
  // Kills the whole process group: the server has children of its own.
  if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
});

test('what is not published is there, and says why', async ({ page }) => {
  await page.goto(`${origin}/actualites/`);
  await expect(page.getByRole('link', { name: '[brouillon] Annonce' })).toBeVisible();
  await page.goto(`${origin}/evenements/futur/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('[à paraître le 1er mars 2023] Rencontre');
});

for (const [file, type] of Object.entries({
  '/icon.svg': 'image/svg+xml',
  '/icone-192.png': 'image/png',
  '/rss.xml': 'application/rss+xml',
  '/actualites/feed.json': 'application/feed+json',
  '/evenements/futur/evenement.ics': 'text/calendar',
}))
  test(`${file} is answered as the build would write it`, async ({ request }) => {
    const answer = await request.get(origin + file);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
  });

test('a save shows in the open page, which stays where it is', async ({ page }) => {
  await page.goto(`${origin}/actualites/bilan/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    document.documentElement.dataset.mark = 'stays';
  });
  write(post, 'title: Bilan\ndate: 2023-01-10', 'Seconde version.');
  await expect(page.getByText('Seconde version.')).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('html')).toHaveAttribute('data-mark', 'stays');
});

test('after a save, the page is enhanced again, keeps what is open, and has its new title and colours', async ({ page }) => {
  const text = '<details>\n<summary>Le détail</summary>\n\nIl est ouvert.\n\n</details>';
  write(post, 'title: Bilan\ndate: 2023-01-10', text);
  await page.goto(`${origin}/actualites/bilan/`, { waitUntil: 'networkidle' });
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await page.getByText('Le détail').click();
  await expect(page.getByText('Il est ouvert.')).toBeVisible();
  const mark = await page.locator('main').evaluateHandle((main) => main);
  write(post, 'title: Bilan de saison\ndate: 2023-01-10', text);
  await expect(page).toHaveTitle(/^Bilan de saison/, { timeout: 15_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bilan de saison');
  // The page was not loaded again: its element is another one, in the same document.
  expect(await mark.evaluate((main) => [main.isConnected, main.ownerDocument === document])).toEqual([false, true]);
  await expect(page.getByText('Il est ouvert.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Sombre' })).toBeChecked();
  const accent = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
  const before = await accent();
  writeFileSync(path.join(content, 'site.yaml'), `${readFileSync('content/site.yaml', 'utf8')}\ncolours:\n  accent: '#5b2a86'\n`);
  await expect.poll(accent, { timeout: 15_000 }).not.toBe(before);
  rmSync(path.join(content, 'site.yaml'));
  await expect.poll(accent, { timeout: 15_000 }).toBe(before);
});

test('a save that changes nothing in the open page leaves its elements alone', async ({ page }) => {
  await page.goto(`${origin}/actualites/bilan/`, { waitUntil: 'networkidle' });
  const main = await page.locator('main').evaluateHandle((element) => element);
  const isThere = () => main.evaluate((element) => element.isConnected);
  write(path.join(content, 'evenements/futur.md'), 'title: Rencontre\ndate: 2023-06-01T14:00\npublishDate: 2023-03-01', 'Bientôt.');
  await page.waitForTimeout(1500);
  expect(await isThere()).toBe(true);
  write(post, 'title: Bilan\ndate: 2023-01-10', 'Version suivante.');
  await expect(page.getByText('Version suivante.')).toBeVisible({ timeout: 15_000 });
  expect(await isThere()).toBe(false);
});

test('a mistake shows in the page in the words of the checker, and goes away when mended', async ({ page }) => {
  await page.goto(`${origin}/actualites/`);
  write(post, 'title: Bilan\ndate: hier', 'Seconde version.');
  const panel = page.locator('details', { hasText: 'Contenu : 1 erreur' });
  await expect(panel).toBeVisible({ timeout: 15_000 });
  const said = REPORT_FORMATS.human(checkContent(content).problems, false);
  expect(said).toContain('bilan.md:3:7');
  expect((await panel.locator('div').textContent())?.trim()).toBe(said.trim());
  await expect(panel.getByRole('link')).toHaveAttribute('href', `vscode://file${post}:3:7`);
  write(post, 'title: Bilan\ndate: 2023-01-10', 'Troisième version.');
  await expect(panel).toHaveCount(0, { timeout: 15_000 });
  await page.goto(`${origin}/actualites/bilan/`);
  await expect(page.getByText('Troisième version.')).toBeVisible();
});

test('the home page is that of the folder, and follows each save; code in it shows as a mistake, and is not run', async ({ page }) => {
  const home = path.join(content, 'accueil.mdx');
  writeFileSync(home, '<Hero title="Un accueil">\n\nPremier texte.\n\n</Hero>\n');
  await page.goto(origin);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un accueil', { timeout: 15_000 });
  writeFileSync(home, '<Hero title="Un accueil">\n\nSecond texte.\n\n</Hero>\n');
  await expect(page.getByText('Second texte.')).toBeVisible({ timeout: 15_000 });
  writeFileSync(home, "import { env } from 'node:process'\n\n<Hero title={env.HOME}>\n\nSecond texte.\n\n</Hero>\n");
  await expect(page.locator('details', { hasText: 'Contenu : ' })).toContainText('Un texte ne peut contenir ni `import` ni `export`.', {
    timeout: 15_000,
  });
  await expect(page.getByText(process.env.HOME ?? 'sans')).toHaveCount(0);
  rmSync(home);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dix pour cent de son temps, au service de tous', { timeout: 15_000 });
});

test('the page of a mistake comes back by itself once that is mended', async ({ page }) => {
  await page.goto(`${origin}/actualites/bilan/`, { waitUntil: 'networkidle' });
  write(post, 'title: Bilan\ndate: hier', 'Troisième version.');
  await expect(page.locator('details', { hasText: 'Contenu : 1 erreur' })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('Troisième version.')).toHaveCount(0);
  write(post, 'title: Bilan\ndate: 2023-01-10', 'Quatrième version.');
  await expect(page.getByText('Quatrième version.')).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('details', { hasText: 'Contenu :' })).toHaveCount(0, { timeout: 15_000 });
});

test('an address without a page answers 404, comes alive when its file appears, and is lost again with it', async ({ page }) => {
  const file = path.join(content, 'actualites/attendue.md');
  expect((await page.goto(`${origin}/actualites/attendue/`, { waitUntil: 'networkidle' }))?.status()).toBe(404);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Cette page n’existe pas');
  await page.evaluate(() => {
    document.documentElement.dataset.mark = 'stays';
  });
  write(file, 'title: Attendue\ndate: 2023-01-10', 'Elle est là.');
  await expect(heading).toHaveText('Attendue', { timeout: 15_000 });
  await expect(page).toHaveTitle(/^Attendue/);
  renameSync(file, path.join(content, 'actualites/attendues.md'));
  await expect(heading).toHaveText('Cette page n’existe pas', { timeout: 15_000 });
  // Its script has run.
  await expect(page.getByRole('status').getByRole('link', { name: 'Attendue' })).toBeVisible();
  rmSync(path.join(content, 'actualites/attendues.md'));
  await expect(page.locator('html')).toHaveAttribute('data-mark', 'stays');
});

test('a mistake in site.yaml is told in the page, which stays', async ({ page }) => {
  const settings = readFileSync('content/site.yaml', 'utf8');
  writeFileSync(path.join(content, 'site.yaml'), settings.replace(/^name:.*$/m, 'nome: Un nom'));
  await page.goto(`${origin}/actualites/bilan/`, { waitUntil: 'networkidle' });
  await expect(page.getByText('Quatrième version.')).toBeVisible();
  const panel = page.locator('details', { hasText: 'Contenu : 1 erreur' });
  await expect(panel).toContainText('Le champ `nome` n’existe pas.', { timeout: 15_000 });
  rmSync(path.join(content, 'site.yaml'));
  await expect(panel).toHaveCount(0, { timeout: 15_000 });
});

test('what is written at /rediger/ is saved into the content, never over a file that changed meanwhile', async ({ page }) => {
  // The answers come late: who goes on writing meanwhile saves the same file all the same.
  await page.route('**/dev/save/', async (route) => {
    const response = await route.fetch();
    await page.waitForTimeout(500);
    await route.fulfill({ response });
  });
  await page.goto(`${origin}/rediger/`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Une page' }).click();
  await page.getByLabel('Titre obligatoire').fill('Depuis le navigateur');
  const save = page.getByRole('button', { name: 'Enregistrer dans le contenu' });
  await save.click();
  const saved = path.join(content, 'pages/depuis-le-navigateur.md');
  const savedText = () => existsSync(saved) && readFileSync(saved, 'utf8');
  await expect.poll(savedText, { timeout: 15_000 }).toBe('---\ntitle: Depuis le navigateur\n---\n\n');
  // Under another title, it is the same file.
  await page.getByLabel('Titre obligatoire').fill('Sous un autre titre');
  await save.click();
  await expect.poll(savedText, { timeout: 15_000 }).toBe('---\ntitle: Sous un autre titre\n---\n\n');
  expect(existsSync(path.join(content, 'pages/sous-un-autre-titre.md'))).toBe(false);
  // Even for who leaves before the answer. Each save brings the text of the one before.
  await page.getByLabel('Titre obligatoire').fill('Puis ailleurs');
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('Sous un autre titre') ?? false);
  await save.click();
  await page.getByRole('button', { name: 'Tous les brouillons' }).click();
  await answered;
  await page.getByRole('button', { name: 'Ouvrir « Puis ailleurs »' }).click();
  await page.getByLabel('Titre obligatoire').fill('Puis de retour');
  await save.click();
  await expect.poll(savedText, { timeout: 15_000 }).toBe('---\ntitle: Puis de retour\n---\n\n');
  writeFileSync(saved, '---\ntitle: Changé ailleurs\n---\n');
  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill('Encore.');
  await save.click();
  await expect(page.getByText('n’est pas celui que vous avez ouvert ici')).toBeVisible({ timeout: 15_000 });
  expect(readFileSync(saved, 'utf8')).toBe('---\ntitle: Changé ailleurs\n---\n');
  rmSync(saved);
});

test('no page of another site saves anything', async ({ request }) => {
  const asked = { data: { files: [{ path: 'pages/intrus.md', base64: '' }], known: [] }, headers: { origin: 'https://exemple.fr' } };
  expect((await request.post(`${origin}/dev/save/`, asked)).status()).toBe(403);
  expect(existsSync(path.join(content, 'pages/intrus.md'))).toBe(false);
});

test('a request by another name, as of a page that was made to lead here, gets 421', async ({ request }) => {
  expect((await request.get(`${origin}/actualites/secrete/`, { headers: { host: 'exemple.fr' } })).status()).toBe(421);
});

test('SIGTERM ends the command, and Next.js with it', async () => {
  const ended = new Promise((resolve) => server.on('exit', resolve));
  server.kill('SIGTERM');
  expect(await ended).toBe(143);
  await expect.poll(() => fetch(origin).then(Boolean, () => false)).toBe(false);
});
