import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { rootDir } from './environment';
import { keep } from './kept';

const folder = path.join(rootDir, '.cache/kept');
const KIND = `essai${process.pid}`;
const files = () => readdirSync(folder).filter((name) => name.startsWith(KIND));

/** As another command would find the results. */
function forget(): void {
  (globalThis as { keptResults?: Map<string, unknown> }).keptResults?.delete(KIND);
}

/** A result, and whether it had to be made. */
function ask(key: string): [result: unknown, isMade: boolean] {
  let isMade = false;
  const result = keep(KIND, key, () => {
    isMade = true;
    return { key, at: new Date(0), none: undefined };
  });
  return [result, isMade];
}

afterEach(() => {
  forget();
  for (const name of files()) rmSync(path.join(folder, name));
});

test('a result is made once, and read by other commands, dates included', () => {
  expect(ask('a')).toEqual([{ key: 'a', at: new Date(0), none: undefined }, true]);
  expect(ask('a')[1]).toBe(false);
  forget();
  expect(ask('a')).toStrictEqual([{ key: 'a', at: new Date(0), none: undefined }, false]);
  expect(ask('b')[1]).toBe(true);
});

test('a record that was cut makes the file start again', () => {
  ask('a');
  ask('b');
  forget();
  const [name = ''] = files();
  truncateSync(path.join(folder, name), statSync(path.join(folder, name)).size - 3);
  expect(ask('a')[1]).toBe(true);
  expect(ask('b')[1]).toBe(true);
  forget();
  expect([ask('a')[1], ask('b')[1]]).toEqual([false, false]);
});

test('results of other code go', () => {
  writeFileSync(path.join(folder, `${KIND}-0000000000000000`), 'autre');
  ask('a');
  expect(files()).toHaveLength(1);
});
