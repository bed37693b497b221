import { expect, test } from 'vitest';
import { contentOf, entry } from '@/test-content';
import { fileOutputs } from './site-outputs';

test('on a disk that takes capitals for small letters, no redirect takes the place of a page', () => {
  const content = contentOf({ 'pages/equipe.md': entry('title: Équipe\naliases: [/Equipe/, /Equipe/Ancienne/]') }, '2023-01-20');
  const redirects = (foldsCase: boolean) =>
    fileOutputs(content, new Map(), { cacheDir: '', foldsCase })
      .map(({ file }) => file)
      .filter((file) => file.startsWith('Equipe/'));
  expect(redirects(true)).toEqual(['Equipe/Ancienne/index.html']);
  expect(redirects(false)).toEqual(['Equipe/index.html', 'Equipe/Ancienne/index.html']);
});
