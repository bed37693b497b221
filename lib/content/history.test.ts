import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readHistory } from './history';

test('the commits of a file are counted, across a rename', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'history-'));
  const git = (date: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: 'pipe',
    });
  const commit = (date: string) => {
    git(date, 'add', '-A');
    git(date, 'commit', '-qm', 'essai');
  };
  git('2023-01-01T00:00Z', 'init', '-q');
  writeFileSync(path.join(folder, 'été.md'), 'un texte assez long\npour être reconnu\naprès son déplacement\n');
  commit('2023-01-01T10:00Z');
  renameSync(path.join(folder, 'été.md'), path.join(folder, 'ete.md'));
  commit('2023-01-02T10:00Z');
  writeFileSync(path.join(folder, 'ete.md'), 'un autre texte\n');
  writeFileSync(path.join(folder, 'autre.md'), 'autre\n');
  commit('2023-01-03T10:00Z');

  const history = readHistory(folder);
  expect(history.get(path.join(folder, 'ete.md'))).toEqual({
    createdAt: new Date('2023-01-01T10:00Z'),
    modifiedAt: new Date('2023-01-03T10:00Z'),
    commits: 3,
  });
  expect(history.get(path.join(folder, 'autre.md'))?.commits).toBe(1);
});

test('a folder that is no repository has no history', () => {
  expect(readHistory(tmpdir()).size).toBe(0);
});
