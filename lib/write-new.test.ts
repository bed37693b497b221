import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { writeNew } from './write-new';

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const writeFileSync = (file: string, bytes: string, options: { flag: string }) => {
    fs.writeFileSync(file, bytes.slice(0, 4), options);
    if (bytes.length > 4) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };
  return { ...fs, writeFileSync };
});

const file = path.join(mkdtempSync(path.join(tmpdir(), 'disque-')), 'a.md');

test('a file for which the disk has no place is not left half written', () => {
  expect(() => writeNew(file, 'trop long')).toThrow('full');
  expect(existsSync(file)).toBe(false);
});

test('a file that exists stays', () => {
  writeNew(file, 'un');
  expect(() => writeNew(file, 'deux')).toThrow('EEXIST');
  expect(readFileSync(file, 'utf8')).toBe('un');
});
