import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import type { SiteContent } from '../content/collections';
import type { Mount } from '../content/site-files';
import { writeVariants } from '../images/encode';
import { absoluteUrl, href, routes } from '../routes';
import { buildSearchIndex } from '../search/build-index';
import { cut, type Frame, frameOf, sourceSetUrls } from '../sheets/cut';
import type { SheetPage } from '../sheets/sheet';
import { EMPTY_ROUTE } from '../static-params';
import { compressFiles } from './compress';
import { finishHtml } from './finish-html';
import { redirectPage } from './redirect';
import { redirectsOf } from './redirects';

interface Ingredients {
  content: SiteContent;
  /** What is copied as it is, the most important first. */
  mounts: readonly Mount[];
  /** Folder of the sheets (lib/sheets), if pages were rendered in sheets. */
  sheetsDir: string;
  /** Where encoded pictures are kept from one build to the next. */
  cacheDir: string;
}

/**
 * Turns what Next.js exported into the site that is published, in place: documents instead of
 * applications, pictures in light formats, old addresses, no file that no page uses.
 * @returns how many pages the site has.
 */
export async function finishSite(outDir: string, { content, mounts, sheetsDir, cacheDir }: Ingredients): Promise<{ pageCount: number }> {
  for (const { folder, path: at } of [...mounts].reverse())
    cpSync(folder, path.join(outDir, at), { recursive: true, filter: (source) => !/\.mdx?$/.test(source) });
  prune(outDir);
  minifyStyles(outDir);
  const scripts = new Map([routes.enhance, routes.searchScript].map((script) => [href(script), fingerprint(outDir, script)]));
  const rename = (url: string) => scripts.get(url) ?? url;
  const variants = new Set<string>();
  const pages = listFiles(outDir).filter((file) => file.endsWith('.html'));
  for (const page of pages) writeFileSync(page, finishHtml(readFileSync(page, 'utf8'), { rename, onVariant: (url) => variants.add(url) }));
  const cutPages = cutSheets(outDir, sheetsDir, (url) => variants.add(url));
  const prefix = href('/').length - 1;
  await writeVariants(
    [...variants].map((url) => url.slice(prefix)),
    content.files.find,
    { outDir, cacheDir },
  );
  writeRedirects(outDir, content);
  await buildSearchIndex(outDir);
  await compressFiles(listFiles(outDir));
  writeFileSync(path.join(outDir, '.nojekyll'), '');
  return { pageCount: pages.length + cutPages };
}

/** Writes the pages that were rendered in sheets. @returns how many they are. */
function cutSheets(outDir: string, sheetsDir: string, onVariant: (url: string) => void): number {
  if (!existsSync(sheetsDir)) return 0;
  const fileOf = (page: string) => path.join(outDir, page, 'index.html');
  const frames = new Map<string, Frame>();
  let count = 0;
  for (const sheet of readdirSync(sheetsDir))
    for (const page of JSON.parse(readFileSync(path.join(sheetsDir, sheet), 'utf8')) as SheetPage[]) {
      const frame = frames.get(page.model) ?? frameOf(readFileSync(fileOf(page.model), 'utf8'));
      frames.set(page.model, frame);
      mkdirSync(path.dirname(fileOf(page.path)), { recursive: true });
      writeFileSync(fileOf(page.path), cut(page, frame));
      for (const url of sourceSetUrls(page)) onVariant(url);
      count++;
    }
  return count;
}

/** Payloads of the client router, framework scripts, and pages that stand for none. */
function prune(outDir: string): void {
  for (const file of listFiles(outDir)) {
    const relative = path.relative(outDir, file).split(path.sep);
    const isFramework = relative[0] === '_next' && !/\.(css|woff2|svg|png|jpe?g|webp|avif|ico)$/.test(file);
    const isPayload = /(^|\/)(index|__next\..*)\.txt$/.test(relative.join('/'));
    const standsForNone = relative.includes(EMPTY_ROUTE) || relative[0] === '_not-found' || relative[0] === '404';
    if (isFramework || isPayload || standsForNone) rmSync(file);
  }
  removeEmptyFolders(outDir);
}

/** Next.js is told to minify nothing, since none of its scripts is published. */
function minifyStyles(outDir: string): void {
  for (const file of listFiles(path.join(outDir, '_next')).filter((file) => file.endsWith('.css')))
    writeFileSync(file, transformSync(readFileSync(file, 'utf8'), { loader: 'css', minify: true, legalComments: 'none' }).code);
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(path.join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

function fingerprint(outDir: string, script: string): string {
  const source = path.join(outDir, script);
  if (!existsSync(source)) throw new Error(`missing from the export: ${source}`);
  const text = readFileSync(source);
  const name = `/_next/static${script.replace(/\.js$/, '')}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;
  mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
  writeFileSync(path.join(outDir, name), text);
  rmSync(source);
  return href(name);
}

/** A page that exists is never replaced by a redirect. */
function writeRedirects(outDir: string, content: SiteContent): void {
  for (const { from, to } of redirectsOf(content)) {
    const file = path.join(outDir, from, 'index.html');
    if (existsSync(file)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, redirectPage(to, absoluteUrl(to)));
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
