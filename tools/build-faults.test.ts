import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rootDir } from '../lib/site/environment';

/** What may befall a build: the last good site stays whole, the next build succeeds, no author's file is touched. */

const folder = mkdtempSync(path.join(tmpdir(), 'pannes-'));
const contentDir = path.join(folder, 'content');
const outDir = path.join(folder, 'out');

function start(command = [process.execPath, 'tools/run.mjs', 'build']): ChildProcess {
  const [program = '', ...args] = command;
  return spawn(program, args, {
    cwd: rootDir,
    env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_NOW: '2020-01-01', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function end(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, errors })));
}

/** One value for all that a folder holds. */
function digest(dir: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name))).sort())
    hash.update(file).update(readFileSync(path.join(dir, file)));
  return hash.digest('hex');
}

let site: string;
let content: string;

beforeAll(async () => {
  cpSync(path.join(rootDir, 'e2e/empty'), contentDir, { recursive: true });
  expect((await end(start())).code).toBe(0);
  site = digest(outDir);
  content = digest(contentDir);
}, 120_000);

describe('a build that is killed leaves the last site whole', () => {
  test.each([700, 2000, 3500, 5000])('after %d ms', async (delay) => {
    const child = start();
    const ended = end(child);
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill('SIGKILL');
    await ended;
    // Between two renames the last site is put aside, and the next build brings it back.
    expect(digest(existsSync(outDir) ? outDir : `${outDir}.old`)).toBe(site);
    expect(digest(contentDir)).toBe(content);
  });

  test('and the next one succeeds', async () => {
    expect((await end(start())).code).toBe(0);
    expect(digest(outDir)).toBe(site);
    expect(existsSync(`${outDir}.new`)).toBe(false);
  });
});

test('of two builds at once one is refused, in a sentence', async () => {
  const first = end(start());
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const second = await end(start());
  expect(second).toEqual({ code: 1, errors: 'Une autre construction est en cours : attendez qu’elle finisse. Rien n’a été changé.\n' });
  expect((await first).code).toBe(0);
  expect(digest(outDir)).toBe(site);
});

test.runIf(process.platform === 'linux')('a disk that is full leaves the last site whole', async () => {
  // No file may grow over 16 KB: what a full disk does, for one process.
  const { code } = await end(start(['bash', '-c', `ulimit -f 16; trap '' XFSZ; exec "${process.execPath}" tools/run.mjs build`]));
  expect(code).not.toBe(0);
  expect(digest(outDir)).toBe(site);
  expect(digest(contentDir)).toBe(content);
  expect((await end(start())).code).toBe(0);
});

test.each([600, 2500])('a file taken away after %d ms, while it is read, leaves the last site whole', async (delay) => {
  const page = path.join(contentDir, 'pages/ajoutee.md');
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, '---\ntitle: Ajoutée\n---\n\nBientôt retirée.\n');
  const ended = end(start());
  await new Promise((resolve) => setTimeout(resolve, delay));
  rmSync(page);
  const { code, errors } = await ended;
  expect(errors).toContain('Le contenu a changé pendant la construction : relancez-la.');
  expect(code).toBe(1);
  expect(digest(outDir)).toBe(site);
  expect((await end(start())).code).toBe(0);
  expect(digest(outDir)).toBe(site);
});

test('a file of the authors that would take the place of one that the site makes stops the build', async () => {
  const robots = path.join(contentDir, 'public/robots.txt');
  mkdirSync(path.dirname(robots), { recursive: true });
  writeFileSync(robots, 'User-agent: *\nDisallow: /\n');
  const { code, errors } = await end(start());
  expect(code).toBe(1);
  expect(errors).toContain('Ce fichier prendrait l’adresse `/robots.txt`');
  expect(digest(outDir)).toBe(site);
  rmSync(path.dirname(robots), { recursive: true });
});

test('code that was compiled before renders what the content has become', async () => {
  const post = path.join(contentDir, 'actualites/ajoutee.md');
  mkdirSync(path.dirname(post), { recursive: true });
  for (const text of ['Première version.', 'Seconde version.']) {
    writeFileSync(post, `---\ntitle: Ajoutée\ndate: 2019-12-01\n---\n\n${text}\n`);
    expect((await end(start())).code).toBe(0);
    expect(readFileSync(path.join(outDir, 'actualites/ajoutee/index.html'), 'utf8')).toContain(text);
  }
  rmSync(post);
  expect((await end(start())).code).toBe(0);
  expect(digest(outDir)).toBe(site);
});
