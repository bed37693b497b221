import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../lib/build/output';
import { homeText } from '../lib/content/load';
import { readHome } from '../lib/content/read';
import { analyseMarkdown, readable } from '../lib/markdown/analyse';
import { replaceFile } from '../lib/replace-file.mjs';
import { rootDir } from '../lib/site/environment';

/** What @next/mdx compiles: the bundler sees no file outside the repository. */
const COPY = path.join(rootDir, '.cache/accueil.mdx');

/**
 * Copies the text of a content folder's home page to where @next/mdx compiles it. Nothing of a text with an error is compiled: the check
 * says why, and ends a build.
 * @returns a hash of the copy, which changes with what is compiled.
 */
export function copyHome(contentDir: string, copy = COPY): string {
  const home = homeText(readHome(contentDir));
  const isRefused = analyseMarkdown(home).findings.some(({ severity = 'error' }) => severity === 'error');
  const text = isRefused ? '' : readable(home.source);
  if (!existsSync(copy) || readFileSync(copy, 'utf8') !== text) replaceFile(copy, text);
  return digest(text);
}
