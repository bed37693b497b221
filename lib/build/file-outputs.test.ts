import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, entry } from '@/test-content';
import { fileOutputs } from './file-outputs';

test('on a disk that takes capitals for small letters, no redirect takes the place of a page', () => {
  const content = contentOf({ 'pages/equipe.md': entry('title: Équipe\naliases: [/Equipe/, /Equipe/Ancienne/]') }, '2023-01-20');
  const workDir = mkdtempSync(path.join(tmpdir(), 'files-'));
  const redirects = () =>
    fileOutputs({ pictures: new Map(), cacheDir: '' }, content, workDir)
      .map(({ file }) => file)
      .filter((file) => file.startsWith('Equipe/'));
  expect(redirects()).toEqual(['Equipe/index.html', 'Equipe/Ancienne/index.html']);
  // As on such a disk, the folder has its mark under capitals too.
  writeFileSync(path.join(workDir, '.CONSTRUCTION'), '');
  expect(redirects()).toEqual(['Equipe/Ancienne/index.html']);
});
