import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stop, transform } from 'esbuild';
import type { SiteContent } from '../content/collections';
import { displayPath } from '../content/read';
import { decodePath } from '../decode-path';
import { writeVariants } from '../images/encode';
import type { Pictures } from '../images/inspect';
import { sourceSetUrls } from '../images/picture';
import { publishPicture } from '../images/publish';
import { listFiles } from '../list-files';
import { pageValue } from '../outputs/pages';
import { redirectPage, redirectsOf } from '../outputs/redirects';
import { SearchIndexer } from '../outputs/search/build-index';
import { notFoundPage } from '../outputs/values/site-pages';
import { Pool } from '../pool';
import { absoluteUrl, href, routes } from '../site/routes';
import { during, duringAll } from '../site/step';
import { AT_ONCE, compressFile, compressFiles } from './compress';
import { bodyOf, DocumentWriter, stylesheetsOf } from './document';
import { type ListedPage, listPages } from './page-list';
import type { RenderedPage, SheetPage } from './sheets';

interface Ingredients {
  content: SiteContent;
  /** The facts of its pictures, from the check. */
  pictures: Pictures;
  /** The folder that Next.js exported to. */
  exportDir: string;
  /** The folder that keeps encoded pictures from one build to the next. */
  cacheDir: string;
}

/**
 * Turns the export of Next.js into the published site, in `outDir`: documents instead of
 * applications, pictures in light formats, redirects, a search index, compressed copies.
 * @returns the number of pages of the site.
 */
export async function finishSite(outDir: string, { content, pictures, exportDir, cacheDir }: Ingredients): Promise<{ pageCount: number }> {
  copyAssets(exportDir, outDir);
  await writePublicFiles(outDir, content, pictures, cacheDir);
  const stylesheet = await joinStyles(exportDir, outDir);
  const { pageCount, variants } = await writePages(outDir, { content, exportDir, stylesheet });
  const prefix = href('/').length - 1;
  await writeVariants(
    [...variants].map((url) => url.slice(prefix)),
    content.files.find,
    { outDir, cacheDir },
  );
  writeRedirects(outDir, content);
  await compressFiles(listFiles(outDir).map((file) => path.join(outDir, file)));
  writeFileSync(path.join(outDir, '.nojekyll'), '');
  return { pageCount };
}

/** Copies the typefaces of the export. Documents do not need the payloads and scripts of Next.js's router. */
function copyAssets(exportDir: string, outDir: string): void {
  for (const file of listFiles(path.join(exportDir, '_next')))
    if (/\.(?:woff2|svg|png|jpe?g|webp|avif)$/.test(file)) copy(path.join(exportDir, '_next', file), path.join(outDir, '_next', file));
}

/** Copies the authors' files, and rewrites pictures for publication; never overwrites a file. */
async function writePublicFiles(outDir: string, { publicFiles }: SiteContent, pictures: Pictures, cacheDir: string): Promise<void> {
  const pool = new Pool(AT_ONCE);
  for (const { path: sitePath, file } of publicFiles) {
    const [target, facts] = [path.join(outDir, sitePath), pictures.get(file)];
    const step = `la copie de ${displayPath(file)}`;
    if (facts) await pool.add(() => duringAll(step, () => publishPicture(file, target, facts, cacheDir)));
    else during(step, () => copy(file, target));
  }
  await pool.settle();
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_EXCL);
}

interface Pages {
  content: SiteContent;
  exportDir: string;
  /** Address of the stylesheet. */
  stylesheet: string;
}

/**
 * Writes the published HTML of every page, its compressed copies, and the search index.
 * @returns the number of pages, and the addresses of the picture variants that they show.
 * @throws when a page of the site was not rendered.
 */
async function writePages(
  outDir: string,
  { content, exportDir, stylesheet }: Pages,
): Promise<{ pageCount: number; variants: Set<string> }> {
  const scripts = new Map([routes.enhance, routes.searchScript].map((script) => [href(script), fingerprint(exportDir, outDir, script)]));
  const variants = new Set<string>();
  const onSourceSet = (value: string) => {
    for (const url of sourceSetUrls(value)) variants.add(url);
  };
  const notFound = readFileSync(path.join(exportDir, routes.notFound), 'utf8');
  // Not the 404 page: its head has no typefaces.
  const model = readFileSync(path.join(exportDir, 'index.html'), 'utf8');
  const writer = new DocumentWriter(model, { rename: (url) => scripts.get(url) ?? url, onSourceSet, stylesheet });
  const search = new SearchIndexer(outDir);
  const compressing = new Pool(AT_ONCE);
  const write = async (file: string, html: string) => {
    const bytes = Buffer.from(html);
    mkdirSync(path.dirname(path.join(outDir, file)), { recursive: true });
    writeFileSync(path.join(outDir, file), bytes);
    await compressing.add(() => compressFile(path.join(outDir, file), bytes));
    await search.add(file, html);
  };
  const pages = listPages(content);
  const sheets = readSheets(path.join(exportDir, SHEETS));
  try {
    for (const page of pages) {
      const file = `${page.path.slice(1)}index.html`;
      await duringAll(`l’écriture de la page ${page.path}`, () => {
        const { head, body } = sheets.get(page.path) ?? exportedPage(page, content, path.join(exportDir, file));
        return write(file, writer.write(head, body));
      });
    }
    await write(routes.notFound.slice(1), writer.write({ title: notFoundPage(content).title }, bodyOf(notFound)));
    await search.write();
    await compressing.settle();
  } finally {
    await search.close();
  }
  return { pageCount: pages.length + 1, variants };
}

/** Reads a page that Next.js exported by itself. */
function exportedPage({ name, params }: ListedPage, content: SiteContent, file: string): RenderedPage {
  const value = pageValue(name, params, content);
  if (!value) throw new Error(`no value for the page ${name} ${JSON.stringify(params)}`);
  return { head: value.head, body: bodyOf(readFileSync(file, 'utf8')) };
}

/** The folder of the export that holds the pages rendered in sheets. */
const SHEETS = '_sheets';

/** Reads those pages, by address; none where Next.js exported each page by itself. */
function readSheets(folder: string): Map<string, RenderedPage> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const sheets = names.map((name): SheetPage[] => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  return new Map(sheets.flat().map((page) => [page.path, page]));
}

/**
 * Joins all stylesheets into one: compressed, it weighs less than those of a single page, and browsers fetch it once. The order of
 * components does not matter, thanks to the layers of components/tokens.css, which come first on every page.
 * @returns its address.
 */
async function joinStyles(exportDir: string, outDir: string): Promise<string> {
  const model = readFileSync(path.join(exportDir, 'index.html'), 'utf8');
  const ofModel = stylesheetsOf(model).map((url) => url.slice(href('/').length));
  const all = listFiles(path.join(exportDir, '_next'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => `_next/${file}`);
  const files = [...new Set([...ofModel, ...all])];
  const [first] = files;
  if (first === undefined) throw new Error('no stylesheet in the export');
  const { code } = await transform(files.map((file) => readFileSync(path.join(exportDir, file), 'utf8')).join('\n'), {
    loader: 'css',
    // next.config.mjs turns minification off, since no script of Next.js is published.
    minify: true,
    legalComments: 'none',
  });
  // Else esbuild's process would stay alive.
  await stop();
  // In the same folder: the addresses of typefaces are relative to it.
  const name = path.posix.join('/', path.posix.dirname(first), `styles.${digest(code)}.css`);
  mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
  writeFileSync(path.join(outDir, name), code);
  return href(name);
}

/** Gives a script at the root of the site a name that changes with its content. @returns its address. */
function fingerprint(exportDir: string, outDir: string, script: string): string {
  const text = readFileSync(path.join(exportDir, script));
  const name = `/_next/static${script.replace(/\.js$/, '')}.${digest(text)}.js`;
  mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
  writeFileSync(path.join(outDir, name), text);
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
    during(`l’écriture de l’ancienne adresse ${from}`, () => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, redirectPage(to, absoluteUrl(to)));
    });
  }
}
