import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rootDir } from '../lib/site/environment';
import { isLong } from '../test-counts';

/** Follows the recipe of docs/recipes on a copy of the checkout: job offers become a kind of content. */

const PATCH = path.join(rootDir, 'docs/recipes/offres.patch');
const COPY = path.join(rootDir, '.cache/recipe');

const hasGit = existsSync(path.join(rootDir, '.git')) && spawnSync('git', ['--version']).status === 0;

/** The environment of commands in the copy, without the settings of this run. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: 'test',
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  SITE_NOW: '2026-12-01T09:00',
  SITE_URL: 'https://exemple.fr',
  OUT_DIR: 'out',
};

function run(command: string, args: readonly string[], cwd = COPY): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd, env: ENVIRONMENT, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/** @throws when the command fails. */
function mustRun(command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = run(command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
}

const npm = (...args: readonly string[]) => mustRun(process.execPath, 'tools/run.mjs', ...args);
const read = (file: string) => readFileSync(path.join(COPY, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(path.join(COPY, file), text);

/** Copies the tracked and new files of the checkout. Packages are hard links: Turbopack follows no symbolic link out of its folder. */
function copyCheckout(): void {
  rmSync(COPY, { recursive: true, force: true });
  const { stdout } = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], rootDir);
  for (const file of stdout.split('\0').filter((name) => name && existsSync(path.join(rootDir, name))))
    cpSync(path.join(rootDir, file), path.join(COPY, file));
  linkFolder(path.join(rootDir, 'node_modules'), path.join(COPY, 'node_modules'));
  mustRun('git', 'init', '--quiet');
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(path.relative(to, source), target);
    else linkSync(source, target);
  }
}

/** The content of the search index for each page, by address. */
function searched(): Map<string, { content: string; meta: Record<string, string> }> {
  const folder = path.join(COPY, 'out/pagefind/fragment');
  const fragments = readdirSync(folder).map((file) => gunzipSync(readFileSync(path.join(folder, file))).toString());
  return new Map(fragments.map((text) => JSON.parse(text.slice(text.indexOf('{')))).map((fragment) => [fragment.url, fragment]));
}

test.skipIf(!hasGit)('the patch applies to this checkout (skipped where there is no Git)', () => {
  expect(run('git', ['apply', '--check', PATCH], rootDir)).toMatchObject({ stderr: '', status: 0 });
});

describe.runIf(isLong && hasGit)('a site with job offers', () => {
  beforeAll(() => {
    copyCheckout();
    mustRun('git', 'apply', PATCH);
    npm('docs');
    npm('new', 'offre', 'Analyste de données');
  }, 600_000);

  afterAll(() => rmSync(COPY, { recursive: true, force: true }));

  test('npm run new writes an offer', () => {
    expect(read('content/offres/analyste-de-donnees.md')).toMatch(
      /^---\ntitle: Analyste de données\ndate: 2026-12-01\n# closes: 2023-06-30 {3}\(date limite\)\n/,
    );
  });

  test('the check reads offers', () => {
    write('content/offres/fausse.md', '---\ntitle: Fausse\ndate: 2026-11-01\nclose: demain\n---\n');
    const { status, stdout, stderr } = run(process.execPath, ['tools/run.mjs', 'check']);
    rmSync(path.join(COPY, 'content/offres/fausse.md'));
    expect(stdout + stderr).toContain('content/offres/fausse.md:4:1');
    expect(stdout + stderr).toContain('closes');
    expect(status).toBe(1);
  });

  test('authors know the fields of an offer', () => {
    expect(read('content/README.md')).toContain('### Offres d’emploi\n');
    expect(read('content/README.md')).toContain('| `closes` | date limite pour répondre |');
  });

  test('types and style have nothing to say, and the unit tests that hold the kinds pass', () => {
    mustRun(process.execPath, 'node_modules/next/dist/bin/next', 'typegen');
    mustRun('node_modules/.bin/tsc', '--noEmit');
    mustRun('node_modules/.bin/biome', 'check', '--error-on-warnings', '.');
    const held = ['tools/docs.test.ts', 'lib/build', 'lib/scaffold', 'lib/site', 'components/views.test.tsx', 'lib/architecture.test.ts'];
    mustRun('node_modules/.bin/vitest', 'run', ...held);
  }, 600_000);

  describe('built', () => {
    beforeAll(() => {
      const first = 'content/offres/analyste-de-donnees.md';
      write(first, read(first).replace(/^# closes.*$/m, 'closes: 2026-12-02\ntags: [Emploi]'));
      write('content/offres/geomaticien.md', '---\ntitle: Géomaticien\ndate: 2026-11-02\ncloses: 2026-11-30\n---\n\nCartes et adresses.\n');
      npm('build');
    }, 600_000);

    test('open offers come first, closed ones after', () => {
      expect(read('out/offres/index.html').replaceAll(/<[^>]*>/g, ' ')).toMatch(
        /Jusqu’au 2 décembre 2026\s+Analyste de données\s+Offres closes\s+Close depuis le 30 novembre 2026\s+Géomaticien/,
      );
    });

    test('an offer has its page, which says until when it is open', () => {
      expect(read('out/offres/analyste-de-donnees/index.html')).toContain('<dt>Date limite</dt><dd>Jusqu’au 2 décembre 2026</dd>');
      expect(read('out/etiquettes/emploi/index.html')).toContain('<a href="/offres/analyste-de-donnees/">Analyste de données</a>');
    });

    test('the site is to be built again when an offer closes', () => {
      expect(JSON.parse(read('out/construction.json')).next).toBe('2026-12-02T23:00:00.000Z');
    });

    test('feeds, sitemap and map of the site have the offers', () => {
      const [open, closed] = ['https://exemple.fr/offres/analyste-de-donnees/', 'https://exemple.fr/offres/geomaticien/'];
      expect(JSON.parse(read('out/offres/feed.json')).items.map(({ url }: { url: string }) => url)).toEqual([open, closed]);
      expect(read('out/offres/rss.xml')).toContain(`<link>${open}</link>`);
      expect(read('out/offres/atom.xml')).toContain(`<id>${open}</id>`);
      expect(read('out/offres/index.html')).toContain('https://exemple.fr/offres/rss.xml');
      expect(read('out/sitemap.xml')).toContain('<loc>https://exemple.fr/offres/</loc>');
      expect(read('out/sitemap.xml')).toContain(`<loc>${closed}</loc>`);
      expect(read('out/plan-du-site/index.html')).toContain('<a href="/offres/">Offres d’emploi</a>');
    });

    test('the search finds offers under their kind', () => {
      const found = searched().get('/offres/geomaticien/');
      expect(found?.meta).toMatchObject({ title: 'Géomaticien', group: "Offres d'emploi" });
      expect(found?.content).toContain('Cartes et adresses.');
    });
  });
});
