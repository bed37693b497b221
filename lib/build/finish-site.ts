import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { stop, transform } from 'esbuild';
import type { SiteContent } from '../content/collections';
import { decodePath } from '../decode-path';
import { writeVariants } from '../images/encode';
import { sourceSetUrls } from '../images/picture';
import { redirectPage, redirectsOf } from '../outputs/redirects';
import { SearchIndexer } from '../outputs/search/build-index';
import { Pool } from '../pool';
import { rootDir } from '../site/environment';
import { absoluteUrl, href, routes } from '../site/routes';
import { AT_ONCE, compressFile, compressFiles } from './compress';
import { finishHtml } from './finish-html';
import { cut, type Frame, frameOf, sourceSets } from './sheets/cut';
import type { SheetPage } from './sheets/sheet';
import { EMPTY_ROUTE } from './static-params';

interface Ingredients {
  content: SiteContent;
  /** What Next.js exported. */
  exportDir: string;
  /** Files that are there already, which nothing replaces. */
  written: ReadonlySet<string>;
  /** Where encoded pictures are kept from one build to the next. */
  cacheDir: string;
}

/**
 * Turns what Next.js exported into the site that is published, in `outDir`: documents instead of
 * applications, pictures in light formats, old addresses, search, no file that no page uses.
 * @returns how many pages the site has.
 */
export async function finishSite(outDir: string, { content, exportDir, written, cacheDir }: Ingredients): Promise<{ pageCount: number }> {
  const sheetsDir = path.join(exportDir, 'planches');
  const isExported = (source: string) => source !== sheetsDir && !isPublicFile(path.relative(exportDir, source));
  cpSync(exportDir, outDir, { recursive: true, filter: (source, target) => isExported(source) && !written.has(target) });
  prune(outDir);
  for (const { path: sitePath, file } of content.publicFiles) copy(file, path.join(outDir, sitePath));
  const stylesheet = await joinStyles(outDir);
  const { pageCount, variants } = await finishPages(outDir, sheetsDir, stylesheet);
  const prefix = href('/').length - 1;
  await writeVariants(
    [...variants].map((url) => url.slice(prefix)),
    content.files.find,
    { outDir, cacheDir },
  );
  writeRedirects(outDir, content);
  await compressFiles(listFiles(outDir));
  writeFileSync(path.join(outDir, '.nojekyll'), '');
  return { pageCount };
}

/** Next.js copies `public/` as it finds it, links and hidden files too: what it holds is copied from the content's own list. */
function isPublicFile(relative: string): boolean {
  const stat = lstatSync(path.join(rootDir, 'public', relative), { throwIfNoEntry: false });
  return stat !== undefined && !stat.isDirectory();
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_EXCL);
}

/**
 * Writes every page as it will be read, compressed as well, and the search index of all of them.
 * @returns how many they are, and the addresses of the pictures that they show.
 */
async function finishPages(outDir: string, sheetsDir: string, stylesheet: string): Promise<{ pageCount: number; variants: Set<string> }> {
  const scripts = new Map([routes.enhance, routes.searchScript].map((script) => [href(script), fingerprint(outDir, script)]));
  const rename = (url: string) => scripts.get(url) ?? url;
  const variants = new Set<string>();
  const onSourceSet = (value: string) => {
    for (const url of sourceSetUrls(value)) variants.add(url);
  };
  const search = new SearchIndexer(outDir);
  const compressing = new Pool(AT_ONCE);
  let pageCount = 0;
  const write = async (file: string, html: string) => {
    mkdirSync(path.dirname(file), { recursive: true });
    const bytes = Buffer.from(html);
    writeFileSync(file, bytes);
    await compressing.add(() => compressFile(file, bytes));
    await search.add(path.relative(outDir, file), html);
    pageCount++;
  };
  try {
    for (const file of pageFiles(outDir)) await write(file, finishHtml(readFileSync(file, 'utf8'), { rename, onSourceSet, stylesheet }));
    for (const { page, html } of cutSheets(sheetsDir, (model) => readFileSync(pageFile(outDir, model), 'utf8'))) {
      await write(pageFile(outDir, page.path), html);
      sourceSets(page).forEach(onSourceSet);
    }
    await search.write();
    await compressing.settle();
  } finally {
    await search.close();
  }
  return { pageCount, variants };
}

const pageFile = (outDir: string, page: string) => path.join(outDir, page, 'index.html');

/** The pages that were rendered in sheets, if any, each in the frame of its finished model. */
function* cutSheets(sheetsDir: string, readModel: (model: string) => string): Generator<{ page: SheetPage; html: string }> {
  const frames = new Map<string, Frame>();
  for (const sheet of existsSync(sheetsDir) ? readdirSync(sheetsDir) : [])
    for (const page of JSON.parse(readFileSync(path.join(sheetsDir, sheet), 'utf8')) as SheetPage[]) {
      const frame = frames.get(page.model) ?? frameOf(readModel(page.model));
      frames.set(page.model, frame);
      yield { page, html: cut(page, frame) };
    }
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

/**
 * Makes one stylesheet of all: compressed, it weighs less than those of one page apart, and it is asked for once. In which order
 * components stand in it does not matter, thanks to the layers of components/tokens.css, which come first on every page.
 * @returns its address.
 */
async function joinStyles(outDir: string): Promise<string> {
  const links = pageFiles(outDir).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]);
  const urls = [...new Set(links.map(([, url = '']) => url))];
  const files = urls.map((url) => path.join(outDir, url.slice(href('/').length - 1)));
  const [first] = files;
  if (first === undefined) throw new Error('no stylesheet in the export');
  const { code } = await transform(files.map((file) => readFileSync(file, 'utf8')).join('\n'), {
    loader: 'css',
    // Next.js is told to minify nothing, since none of its scripts is published.
    minify: true,
    legalComments: 'none',
  });
  // Its process would stay for nothing.
  await stop();
  for (const file of files) rmSync(file);
  // In the same folder, to which the addresses of typefaces are relative.
  const name = `styles.${digest(code)}.css`;
  writeFileSync(path.join(path.dirname(first), name), code);
  return path.posix.join(path.posix.dirname(urls[0] ?? ''), name);
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(path.join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

/** Gives a script at the root of the site a name that changes with its content. @returns its address. */
function fingerprint(outDir: string, script: string): string {
  const source = path.join(outDir, script);
  if (!existsSync(source)) throw new Error(`missing from the export: ${source}`);
  const text = readFileSync(source);
  const name = `/_next/static${script.replace(/\.js$/, '')}.${digest(text)}.js`;
  mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
  writeFileSync(path.join(outDir, name), text);
  rmSync(source);
  return href(name);
}

function digest(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** A page that exists is never replaced by a redirect. */
function writeRedirects(outDir: string, content: SiteContent): void {
  for (const { from, to } of redirectsOf(content)) {
    const file = path.join(outDir, decodePath(from), 'index.html');
    if (existsSync(file)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, redirectPage(to, absoluteUrl(to)));
  }
}

function pageFiles(outDir: string): string[] {
  return listFiles(outDir).filter((file) => file.endsWith('.html'));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
