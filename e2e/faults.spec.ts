import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { isLong } from '../test-counts';
import { atStage, digest, type Ended, end, root, type Stage, start } from './builds';
import { TEST_SITES } from './sites';

/** Faults during a build: the last good site must stay whole, the next build must succeed, authors' files must not change. */

// Builds of one checkout take turns: faults.config.ts runs them alone.
test.describe.configure({ mode: 'default', timeout: 120_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'pannes-'));
const contentDir = path.join(folder, 'content');
const outDir = path.join(folder, 'out');
const lock = path.join(root, '.cache/construction.pid');
const { env } = TEST_SITES.find(({ name }) => name === 'empty') ?? {};
const build = (variables: Record<string, string> = {}): Promise<Ended> =>
  end(start({ ...env, CONTENT_DIR: contentDir, OUT_DIR: outDir, ...variables }));

let site: string;
let content: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  cpSync(path.join(root, 'e2e/empty'), contentDir, { recursive: true });
  expect(await build()).toMatchObject({ code: 0, errors: '' });
  site = digest(outDir);
  content = digest(contentDir);
});

test.afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): string {
  const absolute = path.join(contentDir, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  return absolute;
}

async function expectNextToSucceed(): Promise<void> {
  expect(await build()).toMatchObject({ code: 0, errors: '' });
  expect(digest(outDir)).toBe(site);
  for (const left of ['.new', '.old']) expect(existsSync(outDir + left), left).toBe(false);
}

/** Makes the next build a full one, which puts a whole site in the place of the last one. */
function forgetSite(): void {
  rmSync(path.join(root, '.cache/sites'), { recursive: true, force: true });
}

async function expectKilled(stage: Stage, variables: Record<string, string> = {}): Promise<void> {
  const before = digest(contentDir);
  expect((await build(atStage(stage, variables))).code).toBeNull();
  expect(digest(contentDir)).toBe(before);
}

const PAGE: Stage = { when: 'within', operation: 'writeFileSync', path: '/out\\.new/index\\.html$' };
const KILLS: [string, Stage][] = [
  ['while it writes a page', PAGE],
  ['before it puts the last site aside', { when: 'before', operation: 'renameSync', path: '/out\\.old$' }],
  ['once the new site is in place', { when: 'after', operation: 'renameSync', path: '/out$' }],
];

for (const [name, stage] of KILLS)
  test(`a build that is killed ${name} leaves the last site whole`, async () => {
    forgetSite();
    await expectKilled(stage);
    expect(digest(outDir)).toBe(site);
  });

test('a build that is killed between its two renames leaves the last site whole beside, and the next one brings it back first', async () => {
  forgetSite();
  await expectKilled({ when: 'before', operation: 'renameSync', path: '/out$' });
  expect(existsSync(outDir)).toBe(false);
  expect(digest(`${outDir}.old`)).toBe(site);
  write('actualites/a.md', '---\ntitle: A\ndate: hier\n---\n');
  expect((await build()).code).toBe(1);
  rmSync(path.join(contentDir, 'actualites'), { recursive: true });
  expect(digest(outDir)).toBe(site);
  await expectNextToSucceed();
});

test.describe('a build of a changed text', () => {
  /** The site after the change, from a full build. */
  let changed: string;
  const NEWS = 'actualites/ajoutee.md';

  test.beforeAll(async () => {
    write(NEWS, '---\ntitle: Ajoutée\ndate: 2019-12-01\n---\n\nUn texte.\n');
    const whole = path.join(folder, 'whole');
    expect(await build({ OUT_DIR: whole })).toMatchObject({ code: 0, errors: '' });
    changed = digest(whole);
    rmSync(path.join(contentDir, NEWS));
    await expectNextToSucceed();
  });

  test.afterAll(async () => {
    rmSync(path.join(contentDir, 'actualites'), { recursive: true });
    await expectNextToSucceed();
  });

  test('leaves the site of a full one, and takes it back', async () => {
    write(NEWS, '---\ntitle: Ajoutée\ndate: 2019-12-01\n---\n\nUn texte.\n');
    const { code, output } = await build();
    expect(code).toBe(0);
    expect(output).toMatch(/pages, dont \d+ refaites, en/);
    expect(digest(outDir)).toBe(changed);
    rmSync(path.join(contentDir, NEWS));
    await expectNextToSucceed();
  });

  const STAGES: [string, Stage, isChanged: boolean][] = [
    ['before its changes are complete', { when: 'before', operation: 'renameSync', path: '/\\.construction\\.complete$' }, false],
    ['once they are', { when: 'after', operation: 'renameSync', path: '/\\.construction\\.complete$' }, true],
    ['while it puts them in place', { when: 'before', operation: 'renameSync', path: '/out/actualites/index\\.html$' }, true],
    ['before the list of files', { when: 'before', operation: 'renameSync', path: '/out/\\.construction$' }, true],
    ['once they are in place', { when: 'after', operation: 'renameSync', path: '/out/\\.construction$' }, true],
  ];

  for (const [name, stage, isChanged] of STAGES)
    test(`killed ${name}, leaves a whole site to the next command`, async () => {
      write(NEWS, '---\ntitle: Ajoutée\ndate: 2019-12-01\n---\n\nUn texte.\n');
      await expectKilled(stage);
      // Any command brings the changes to their end: here a build that refuses its content.
      write(NEWS, '---\ntitle: Ajoutée\ndate: hier\n---\n');
      expect((await build()).code).toBe(1);
      expect(digest(outDir)).toBe(isChanged ? changed : site);
      rmSync(path.join(contentDir, NEWS));
      await expectNextToSucceed();
    });
});

const SIGNALS: [string, number, Stage][] = [
  ['SIGINT', 130, { when: 'after', operation: 'mkdirSync', path: '/out\\.new$' }],
  ['SIGTERM', 143, PAGE],
];

for (const [signal, code, stage] of SIGNALS)
  test(`a build that ${signal} interrupts says so, and leaves nothing`, async () => {
    forgetSite();
    expect(await build(atStage(stage, { STAGE_SIGNAL: signal }))).toMatchObject({ code, errors: 'La commande est interrompue.\n' });
    for (const left of [`${outDir}.new`, `${outDir}.old`, lock]) expect(existsSync(left), left).toBe(false);
    expect(digest(outDir)).toBe(site);
  });

if (isLong)
  test('killed at any of fifty moments, it leaves the last site whole', async () => {
    test.setTimeout(1_200_000);
    const file = path.join(folder, 'changes');
    forgetSite();
    expect((await build(atStage(undefined, { STAGE_COUNT: file }))).code).toBe(0);
    const changes = statSync(file).size;
    expect(changes).toBeGreaterThan(100);
    for (let kill = 0; kill < 50; kill++) {
      const stage: Stage = { when: 'before', count: 1 + Math.floor((kill * changes) / 50) };
      forgetSite();
      await expectKilled(stage, { STAGE_COUNT: `${file}-${kill}` });
      expect(digest(existsSync(outDir) ? outDir : `${outDir}.old`), JSON.stringify(stage)).toBe(site);
    }
    await expectNextToSucceed();
  });

test('of two builds at once one is refused, in a sentence', async () => {
  const go = path.join(folder, 'go');
  const stage = atStage({ when: 'after', operation: 'writeFileSync', path: '/construction\\.pid$' }, { STAGE_WAITS: go });
  const first = start({ ...env, CONTENT_DIR: contentDir, OUT_DIR: outDir, ...stage });
  const ended = end(first);
  await expect.poll(() => existsSync(lock) && readFileSync(lock, 'utf8').split('\n')[0]).toBe(String(first.pid));
  const { code, errors } = await build();
  writeFileSync(go, '');
  expect(code).toBe(1);
  expect(errors).toMatch(/^Une autre construction est en cours, depuis [^(]+ \(processus \d+, verrou \.cache\/construction\.pid\) : /);
  expect(errors).toContain(`(processus ${first.pid}, `);
  expect((await ended).code).toBe(0);
  expect(digest(outDir)).toBe(site);
});

test('a disk that gets full while a page is written leaves the last site whole', async () => {
  forgetSite();
  const { code, errors } = await build(atStage(PAGE, { STAGE_FAILS: 'ENOSPC' }));
  expect(errors).toContain('pendant l’écriture de la page / : le disque est plein. Faites de la place, puis relancez la commande.');
  expect(errors).not.toMatch(/^\s+at /m);
  expect(existsSync(`${outDir}.new`)).toBe(false);
  expect(code).toBe(1);
  expect(digest(outDir)).toBe(site);
  expect(digest(contentDir)).toBe(content);
});

const READS: [string, Stage][] = [
  ['before it is read', { when: 'before', operation: 'readFileSync', path: 'ajoutee\\.md$' }],
  ['after it was read', { when: 'after', operation: 'readFileSync', path: 'ajoutee\\.md$' }],
];

for (const [name, stage] of READS)
  test(`a file taken away ${name} leaves the last site whole`, async () => {
    const page = write('pages/ajoutee.md', '---\ntitle: Ajoutée\n---\n\nBientôt retirée.\n');
    const { code, errors } = await build(atStage(stage, { STAGE_REMOVES: page }));
    expect(existsSync(page)).toBe(false);
    expect(errors).toContain('Le contenu a changé pendant la construction : relancez-la.');
    expect(code).toBe(1);
    expect(digest(outDir)).toBe(site);
  });

test('code that was compiled before renders what the content has become', async () => {
  for (const text of ['Première version.', 'Seconde version.']) {
    write('actualites/ajoutee.md', `---\ntitle: Ajoutée\ndate: 2019-12-01\n---\n\n${text}\n`);
    expect((await build()).code).toBe(0);
    expect(readFileSync(path.join(outDir, 'actualites/ajoutee/index.html'), 'utf8')).toContain(text);
  }
  rmSync(path.join(contentDir, 'actualites'), { recursive: true });
  await expectNextToSucceed();
});

test('a file of the authors that would take the place of one that the site makes stops the build', async () => {
  write('public/robots.txt', 'User-agent: *\nDisallow: /\n');
  const { code, errors } = await build();
  rmSync(path.join(contentDir, 'public'), { recursive: true });
  expect(code).toBe(1);
  expect(errors).toContain('Ce fichier prendrait l’adresse `/robots.txt`');
  expect(digest(outDir)).toBe(site);
});

test('one wrong field stops the build with its file, line and remedy, and the last site stays', async () => {
  const ownContent = path.join(folder, 'shipped/content');
  for (const name of ['content', 'public']) cpSync(path.join(root, name), path.join(folder, 'shipped', name), { recursive: true });
  const file = path.join(ownContent, 'evenements/2022-12-05-cloture-saison1.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('date_end: 2022-12-05T18:00', 'date_end: le soir'));

  const { code, output, errors } = await build({ CONTENT_DIR: ownContent, SITE_NOW: '2026-11-21T09:00' });

  expect(code).toBe(1);
  expect(output + errors).toContain(`${file}:9:11  erreur  \`date_end\` : « le soir » n’est pas une date.`);
  expect(output + errors).toContain(
    '→ Écrivez l’année, le mois et le jour, comme `2026-03-12`, et l’heure de Paris s’il y en a une, comme `2026-03-12T14:00`.',
  );
  expect(output + errors).toContain('1 erreur, 0 avertissement');
  expect(output + errors).not.toMatch(/^\s+at /m);
  expect(digest(outDir)).toBe(site);
});
