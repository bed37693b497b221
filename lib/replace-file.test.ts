import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { replaceFile } from './replace-file.mjs';

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const writeFileSync = (file: string, bytes: string, options: { mode?: number }) => {
    fs.writeFileSync(file, bytes.slice(0, 4), options);
    if (bytes.length > 4) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  };
  return { ...fs, writeFileSync };
});

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'remplacer-')), 'dossier');
const file = path.join(folder, 'a.md');

test('a file is created with its folder, then replaced, and keeps its rights', () => {
  replaceFile(file, 'un');
  chmodSync(file, 0o640);
  replaceFile(file, 'deux');
  expect(readFileSync(file, 'utf8')).toBe('deux');
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test('without place on the disk, the file stays as it is, and nothing is left beside it', () => {
  expect(() => replaceFile(file, 'trop long')).toThrow('full');
  expect(readFileSync(file, 'utf8')).toBe('deux');
  expect(readdirSync(folder)).toEqual(['a.md']);
});
