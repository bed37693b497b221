import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from './list-files';

test('files are listed by their paths from the folder, sorted; links only on demand, and never followed', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'liste-'));
  mkdirSync(path.join(folder, 'b/c'), { recursive: true });
  mkdirSync(path.join(folder, 'vide'));
  for (const file of ['b/c/été.md', 'b.md', 'b/a.md']) writeFileSync(path.join(folder, file), '');
  symlinkSync(path.join(folder, 'b'), path.join(folder, 'lien'));
  expect(listFiles(folder)).toEqual(['b.md', 'b/a.md', 'b/c/été.md']);
  expect(listFiles(folder, (entry) => !entry.isDirectory())).toEqual(['b.md', 'b/a.md', 'b/c/été.md', 'lien']);
});
