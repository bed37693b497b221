import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeHash, rememberCode } from './code-hash.mjs';

let root: string;

const NAMES = ['lib', 'package-lock.json'];
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'code-'));
  write('lib/a.ts', 'a');
  write('lib/b/c.ts', 'c');
  write('package-lock.json', '{}');
});

afterEach(() => {
  Object.assign(globalThis, { codeAtStart: undefined });
});

test.each<[string, () => void]>([
  ['a text', () => write('lib/b/c.ts', 'd')],
  ['a new file', () => write('lib/b/d.ts', '')],
  [
    'a name',
    () => {
      rmSync(path.join(root, 'lib/a.ts'));
      write('lib/b.ts', 'a');
    },
  ],
  [
    'a place',
    () => {
      rmSync(path.join(root, 'lib/a.ts'));
      write('lib/b/a.ts', 'a');
    },
  ],
  ['a single file', () => write('package-lock.json', '{ }')],
  ['a file that is gone', () => rmSync(path.join(root, 'package-lock.json'))],
])('%s changes the hash', (_, change) => {
  const before = codeHash(root, NAMES);
  change();
  expect(codeHash(root, NAMES)).not.toBe(before);
});

test('tests and symbolic links do not count', () => {
  const before = codeHash(root, NAMES);
  write('lib/a.test.ts', 'a');
  write('lib/test-words.ts', 'a');
  write('lib/test-sites/one.ts', 'a');
  symlinkSync('a.ts', path.join(root, 'lib/link.ts'));
  expect(codeHash(root, NAMES)).toBe(before);
});

test('a process remembers the code that it was started with', () => {
  rememberCode(root, ['lib']);
  const before = codeHash(root, ['lib']);
  const lock = codeHash(root, ['package-lock.json']);
  write('lib/a.ts', 'b');
  write('package-lock.json', '{ }');
  expect(codeHash(root, ['lib'])).toBe(before);
  expect(codeHash(root, ['package-lock.json'])).not.toBe(lock);
});
