import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { lockBuild } from './build-lock';

let file: string;

beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'verrou-')), 'construction.pid');
});

test('a lock is held until it is given back, and says whose it is', () => {
  const unlock = lockBuild(file);
  const refused = lockBuild(file);
  expect(refused).toContain(`(processus ${process.pid}, verrou ${file})`);
  expect(refused).toMatch(/^Une autre construction est en cours, depuis \d{1,2}\sh(?:\s\d{2})? /);
  if (typeof unlock === 'string') throw new Error(unlock);
  unlock();
  expect(existsSync(file)).toBe(false);
  expect(typeof lockBuild(file)).toBe('function');
});

const dead = spawnSync(process.execPath, ['-e', '']).pid;

test.each([
  ['of a process that has ended', `${dead}\n2023-01-01T00:00:00Z\n1\n`],
  ['of a number that another program has got', `${process.pid}\n2023-01-01T00:00:00Z\n1\n`],
  ['that is empty', ''],
  ['that holds anything', 'bonjour\n'],
])('a lock %s is taken over', (_, text) => {
  writeFileSync(file, text);
  expect(typeof lockBuild(file)).toBe('function');
  expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(String(process.pid));
});
