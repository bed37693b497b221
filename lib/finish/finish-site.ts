import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteContent } from '../content/collections';
import type { Mount } from '../content/site-files';
import { generatedFiles } from '../generated-files';
import { writeVariants } from '../images/encode';
import { absoluteUrl, href, routes } from '../routes';
import { EMPTY_ROUTE } from '../static-params';
import { finishHtml } from './finish-html';
import { aliasPath, redirectPage } from './redirect';

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
  const enhanceUrl = fingerprintEnhance(outDir);
  const rename = (url: string) => (url === href(routes.enhance) ? enhanceUrl : url);
  const variants = new Set<string>();
  const pages = listFiles(outDir).filter((file) => file.endsWith('.html'));
  for (const page of pages) writeFileSync(page, finishHtml(readFileSync(page, 'utf8'), { rename, onVariant: (url) => variants.add(url) }));
  const prefix = href('/').length - 1;
  await writeVariants(
    [...variants].map((url) => url.slice(prefix)),
    content.files.find,
    { outDir, cacheDir },
  );
  writeGenerated(outDir, content);
  writeRedirects(outDir, content);
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

function fingerprintEnhance(outDir: string): string {
  const source = path.join(outDir, routes.enhance);
  if (!existsSync(source)) throw new Error(`missing from the export: ${source}`);
  const text = readFileSync(source);
  const name = `/_next/static/enhance.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;
  mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
  writeFileSync(path.join(outDir, name), text);
  rmSync(source);
  return href(name);
}

function writeGenerated(outDir: string, content: SiteContent): void {
  for (const { path: at, text } of generatedFiles(content)) {
    const file = path.join(outDir, at);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text());
  }
}

/** A page that exists is never replaced by a redirect. */
function writeRedirects(outDir: string, content: SiteContent): void {
  for (const { path: target, aliases } of content.entries)
    for (const alias of aliases) {
      const at = aliasPath(alias);
      const file = at && path.join(outDir, at, 'index.html');
      if (!file || existsSync(file)) continue;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, redirectPage(target, absoluteUrl(target)));
    }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
