import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { routes } from '../routes';

/** Pagefind's own interfaces: the site has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Writes the search index of a finished site into it: the articles of its pages, in French. @throws when Pagefind fails. */
export async function buildSearchIndex(outDir: string): Promise<void> {
  const { index } = check(await createIndex({ forceLanguage: 'fr', excludeSelectors: ['[hidden]'] }));
  if (!index) throw new Error('pagefind gave no index');
  try {
    check(await index.addDirectory({ path: outDir }));
    const { files } = check(await index.getFiles());
    for (const file of files) if (!UNUSED.test(file.path)) write(path.join(outDir, routes.searchIndex, file.path), file.content);
  } finally {
    await close();
  }
}

function check<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`pagefind: ${response.errors.join('; ')}`);
  return response;
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
