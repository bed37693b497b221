import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readHistory } from './history';
import { historyNote, readCommit, readRepository } from './repository';

let folder = '';

function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

function commit(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
  git('add', '-A');
  git('commit', '-qm', file);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'repository-'));
  git('init', '-q');
  mkdirSync(path.join(folder, 'content'));
  commit('content/a.md', 'un');
});

describe('the commit of a folder', () => {
  test('is the last one, while its files are those of it', async () => {
    expect(await readCommit(path.join(folder, 'content'), 'count')).toBe(git('rev-parse', 'HEAD'));
    writeFileSync(path.join(folder, 'ailleurs.md'), 'hors du dossier');
    expect(await readCommit(path.join(folder, 'content'), 'count')).toBe(git('rev-parse', 'HEAD'));
  });

  test('is unknown when a file has changed', async () => {
    writeFileSync(path.join(folder, 'content/a.md'), 'deux');
    expect(await readCommit(folder, 'ignore')).toBeNull();
  });

  test('is unknown when it has a file that is in no commit, if such files count', async () => {
    commit('.gitignore', '*.tmp');
    for (const file of ['b.md', 'c.tmp']) {
      writeFileSync(path.join(folder, 'content', file), 'nouveau');
      expect(await readCommit(path.join(folder, 'content'), 'count'), file).toBeNull();
      expect(await readCommit(path.join(folder, 'content'), 'ignore'), file).toBe(git('rev-parse', 'HEAD'));
      rmSync(path.join(folder, 'content', file));
    }
  });

  test('is asked without a change of the repository, whatever the dates of its files', async () => {
    utimesSync(path.join(folder, 'content/a.md'), 0, 0);
    const index = path.join(folder, '.git/index');
    const before = readFileSync(index);
    await readCommit(folder, 'count');
    expect(readFileSync(index).equals(before)).toBe(true);
  });

  test('is unknown outside a repository', async () => {
    expect(await readCommit(tmpdir(), 'count')).toBeNull();
  });
});

describe('the history', () => {
  test('is whole in a clone: nobody needs to know', () => {
    expect(readRepository(folder).state).toBe('whole');
    expect(historyNote(folder, readRepository(folder))).toBeUndefined();
  });

  test('is cut off in a shallow clone, whose last commit has not made every file', () => {
    commit('content/b.md', 'deux');
    commit('content/c.md', 'trois');
    const clone = `${folder}-clone`;
    git('clone', '-q', '--depth=2', pathToFileURL(folder).href, clone);
    expect([...readHistory(clone).keys()]).toEqual([path.join(clone, 'content/c.md')]);
    expect(historyNote(clone, readRepository(clone))).toContain('`git fetch --unshallow`');
  });

  test('is not read from the repository of another user', () => {
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', 'true');
    expect(readRepository(folder).state).toBe('refused');
    const content = path.join(folder, 'content');
    expect(historyNote(content, readRepository(content))).toContain(`\`git config --global --add safe.directory ${folder}\``);
    vi.unstubAllEnvs();
  });

  test('is missing without a repository', () => {
    expect(readRepository(tmpdir())).toEqual({ state: 'none', boundary: new Set() });
    expect(historyNote(tmpdir(), readRepository(tmpdir()))).toContain('Il n’y a pas de dépôt, ou pas de commande `git`.');
  });
});
