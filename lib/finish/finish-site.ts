import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { href, routes } from '../routes';
import { EMPTY_ROUTE } from '../static-params';
import { finishHtml } from './finish-html';

/**
 * Turns what Next.js exported into the site that is published, in place: documents instead of
 * applications, no file that no page uses, script names that change with their content.
 * @param exportDir what `next build` left.
 * @param publicDirs folders copied as they are, the most important first.
 * @returns how many pages the site has.
 */
export function finishSite(exportDir: string, publicDirs: readonly string[]): { pageCount: number } {
  for (const folder of [...publicDirs].reverse()) cpSync(folder, exportDir, { recursive: true });
  prune(exportDir);
  const enhanceUrl = fingerprintEnhance(exportDir);
  const rename = (url: string) => (url === href(routes.enhance) ? enhanceUrl : url);
  const pages = listFiles(exportDir).filter((file) => file.endsWith('.html'));
  for (const page of pages) writeFileSync(page, finishHtml(readFileSync(page, 'utf8'), rename));
  writeFileSync(path.join(exportDir, '.nojekyll'), '');
  return { pageCount: pages.length };
}

/** Payloads of the client router, framework scripts, and pages that stand for none. */
function prune(exportDir: string): void {
  for (const file of listFiles(exportDir)) {
    const relative = path.relative(exportDir, file).split(path.sep);
    const isFramework = relative[0] === '_next' && !/\.(css|woff2|svg|png|jpe?g|webp|avif|ico)$/.test(file);
    const isPayload = /(^|\/)(index|__next\..*)\.txt$/.test(relative.join('/'));
    const standsForNone = relative.includes(EMPTY_ROUTE) || relative[0] === '_not-found' || relative[0] === '404';
    if (isFramework || isPayload || standsForNone) rmSync(file);
  }
  removeEmptyFolders(exportDir);
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(path.join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

function fingerprintEnhance(exportDir: string): string {
  const source = path.join(exportDir, routes.enhance);
  if (!existsSync(source)) throw new Error(`missing from the export: ${source}`);
  const text = readFileSync(source);
  const name = `/_next/static/enhance.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;
  writeFileSync(path.join(exportDir, name), text);
  rmSync(source);
  return href(name);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
