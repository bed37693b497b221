import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../lib/list-files';
import { rootDir } from '../lib/site/environment';
import { SOURCES } from './compile';

test('what compiled code imports of the repository counts as code', () => {
  const isCovered = (file: string) => SOURCES.some((source) => file === source || file.startsWith(`${source}/`));
  const files = SOURCES.flatMap((source) =>
    /\.\w+$/.test(source) ? [source] : listFiles(path.join(rootDir, source)).map((file) => `${source}/${file}`),
  ).filter((file) => /\.(?:tsx?|mdx)$/.test(file) && !file.includes('.test.'));
  expect(files.length).toBeGreaterThan(150);
  for (const file of files)
    for (const [, target = '', relative = ''] of readFileSync(path.join(rootDir, file), 'utf8').matchAll(
      /from '(?:@\/([^']+)|(\.{1,2}\/[^']+))'/g,
    )) {
      const imported = target || path.posix.join(path.posix.dirname(file), relative);
      // The home page is content: lib/outputs/values has its text, and tools/home.ts tells when to compile it again.
      if (!imported.startsWith('node_modules/') && imported !== '.cache/accueil.mdx')
        expect(isCovered(imported), `${file} imports ${imported}`).toBe(true);
    }
});
