import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteContent } from '../content/collections';
import type { Mount } from '../content/site-files';
import { type GeneratedFile, generatedFiles } from '../generated-files';
import { writeVariants } from '../images/encode';
import { absoluteUrl, href, routes } from '../routes';
import { buildSearchIndex } from '../search/build-index';
import { EMPTY_ROUTE } from '../static-params';
import { compressFiles } from './compress';
import { finishHtml } from './finish-html';
import { redirectPage } from './redirect';
import { redirectsOf } from './redirects';

interface Ingredients {
  content: SiteContent;
  /** What is copied as it is, the most important first. */
  mounts: readonly Mount[];
  /** Where encoded pictures are kept from one build to the next. */
  cacheDir: string;
}

/**
 * Turns what Next.js exported into the site that is published, in place: documents instead of
 * applications, pictures in light formats, old addresses, no file that no page uses.
 * @returns how many pages the site has.
 */
export async function finishSite(outDir: string, { content, mounts, cacheDir }: Ingredients): Promise<{ pageCount: number }> {
  for (const { folder, path: at } of [...mounts].reverse())
    cpSync(folder, path.join(outDir, at), { recursive: true, filter: (source) => !/\.mdx?$/.test(source) });
  prune(outDir);
  const scripts = new Map([routes.enhance, routes.searchScript].map((script) => [href(script), fingerprint(outDir, script)]));
  const rename = (url: string) => scripts.get(url) ?? url;
  const variants = new Set<string>();
  const pages = listFiles(outDir).filter((file) => file.endsWith('.html'));
  for (const page of pages) writeFileSync(page, finishHtml(readFileSync(page, 'utf8'), { rename, onVariant: (url) => variants.add(url) }));
  const prefix = href('/').length - 1;
  await writeVariants(
    [...variants].map((url) => url.slice(prefix)),
    content.files.find,
    { outDir, cacheDir },
  );
  await writeGenerated(outDir, content, cacheDir);
  writeRedirects(outDir, content);
  await buildSearchIndex(outDir);
  await compressFiles(listFiles(outDir));
  writeFileSync(path.join(outDir, '.nojekyll'), '');
  return { pageCount: pages.length };
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

async function writeGenerated(outDir: string, content: SiteContent, cacheDir: string): Promise<void> {
  const queue = generatedFiles(content);
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const file = path.join(outDir, next.path);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, await makeOnce(next, cacheDir));
    }
  };
  await Promise.all([work(), work()]);
}

async function makeOnce({ make, cacheKey }: GeneratedFile, cacheDir: string): Promise<string | Buffer> {
  if (cacheKey === undefined) return make();
  const cached = path.join(cacheDir, cacheKey);
  if (existsSync(cached)) return readFileSync(cached);
  const made = await make();
  writeFileSync(`${cached}.part`, made);
  renameSync(`${cached}.part`, cached);
  return made;
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
