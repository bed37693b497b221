import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, stop } from 'esbuild';
import { isRecord } from '../is-record';
import { listFiles } from '../list-files';
import { EDITOR_BUNDLE } from '../outputs/bundle-editor';
import { bundleScript } from '../outputs/bundle-script';
import { readJson } from '../read-json';
import { rootDir } from '../site/environment';
import { href, routes } from '../site/routes';
import { DocumentWriter, stylesheetsOf } from './document';
import { digest, type Output, output } from './output';
import type { PageTools } from './page-outputs';
import { type PageStyles, sortStyles } from './styles';
import { EXPORT_DIR, renderWithViews, takeExported } from './views';
import { writeBytes } from './write-file';

/** Where the build prepares them for all sites. */
const ASSETS_DIR = path.join(rootDir, '.next/assets');
const FILES_DIR = path.join(ASSETS_DIR, 'files');
const LIST = path.join(ASSETS_DIR, 'assets.json');

/** The styles, the scripts and the typefaces of any site, and the model of its documents: they change with the code alone. */
interface Assets {
  /** HTML of a page that Next.js exported. */
  model: string;
  /** The path of the stylesheet of every page in the site. */
  stylesheet: string;
  /** The styles that stand in the pages that use them, and the names of their classes. */
  pageStyles: PageStyles;
  /** The published address of each script, and of the styles of `/rediger/`, by its address in the export. */
  scripts: Record<string, string>;
}

/** Call it before Next.js starts: a killed build may leave `.next` incomplete. */
export function forgetAssets(): void {
  rmSync(ASSETS_DIR, { recursive: true, force: true });
}

/** Prepares the assets of the export of Next.js, for all builds with the same code. @param code the code that Next.js compiled. */
export async function prepareAssets(code: string): Promise<void> {
  const add = (file: string, bytes: string | Uint8Array) => {
    const absolute = path.join(FILES_DIR, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, bytes);
  };
  for (const file of listFiles(path.join(EXPORT_DIR, '_next')).filter((name) => name.endsWith('.woff2')))
    add(`_next/${file}`, readFileSync(path.join(EXPORT_DIR, '_next', file)));
  const model = readFileSync(path.join(EXPORT_DIR, 'index.html'), 'utf8');
  const sheets = stylesheetsIn(model);
  const { common, ...pageStyles } = await sortStyles(EXPORT_DIR, sheets);
  // In the same folder as those of Next.js: the addresses of typefaces are relative to it.
  const stylesheet = styleFile(path.posix.dirname(sheets[0]), common);
  add(stylesheet, common);
  const scripts: Assets['scripts'] = {};
  for (const [route, entry] of [
    [routes.enhance, 'index.ts'],
    [routes.searchScript, 'search.ts'],
    [routes.nearWordsScript, 'near-words.ts'],
    [routes.notFoundScript, 'not-found.ts'],
  ] as const) {
    const text = bundleScript(entry);
    const file = `_next/static${route.replace(/\.js$/, '')}.${digest(text).slice(0, 12)}.js`;
    add(file, text);
    scripts[href(route)] = href(`/${file}`);
  }
  for (const { name, file, bytes } of await bundleEditorParts()) {
    add(file, bytes);
    if (name) scripts[href(name)] = href(`/${file}`);
  }
  // Else esbuild's process would stay alive.
  await stop();
  // Tells GitHub Pages that the site is not one of Jekyll's.
  add('.nojekyll', '');
  const assets: Assets = { model, stylesheet, pageStyles, scripts };
  writeFileSync(LIST, JSON.stringify({ ...assets, seal: sealOf(code, assets) }));
}

/** Whether Next.js has compiled this very code, and the assets are as they were prepared. */
export function hasAssets(code: string): boolean {
  const list = readJson(LIST);
  if (!isRecord(list) || !existsSync(FILES_DIR)) return false;
  const { seal, ...assets } = list;
  return seal === sealOf(code, assets);
}

/** A hash of the code, and of the assets as they are on the disk: damaged ones are made again. */
function sealOf(code: string, assets: object): string {
  const hashes = listFiles(FILES_DIR).map((file) => [file, digest(readFileSync(path.join(FILES_DIR, file)))]);
  return digest(JSON.stringify([code, assets, hashes]));
}

/** The scripts of `/rediger/`, in parts that a browser loads when it needs them, and its styles. */
async function bundleEditorParts(): Promise<{ name?: string; file: string; bytes: Uint8Array }[]> {
  const names = { entryNames: '[name].[hash]', chunkNames: '[name].[hash]' };
  const { outputFiles } = await build({ ...EDITOR_BUNDLE, ...names, splitting: true });
  return outputFiles.flatMap(({ path: absolute, contents: bytes }) => {
    const base = path.basename(absolute);
    const file = `_next/static/rediger/${base}`;
    const isStyle = base.endsWith('.css');
    if (base.startsWith('rediger.')) return { name: isStyle ? routes.editorStyles : routes.editorScript, file, bytes };
    // The styles of the whole are those of its parts too.
    return isStyle ? [] : { file, bytes };
  });
}

/** The ingredients of the pages of a site besides their values and the code, as plain data: other threads get a copy. */
export interface PageModel {
  /** Rules of the site's own (`paletteCss`), for the end of the stylesheet of every page. */
  css: string;
  /** Whether Next.js has exported the pages: else the build renders them. */
  areExported: boolean;
}

/** The parts of a site that Next.js compiled. */
export interface Compiled {
  /** The typefaces, styles and scripts. */
  assets: Output[];
  pages: PageModel;
  /** The means to make the pages. */
  tools: PageTools;
}

export function readAssets(pages: PageModel): Compiled {
  const { model, stylesheet: common, pageStyles, scripts }: Assets = JSON.parse(readFileSync(LIST, 'utf8'));
  const styles = readFileSync(path.join(FILES_DIR, common), 'utf8') + pages.css;
  const stylesheet = styleFile(path.posix.dirname(common), styles);
  const others = listFiles(FILES_DIR).filter((file) => file !== common);
  const assets = [asset(stylesheet, () => styles), ...others.map((file) => asset(file, () => readFileSync(path.join(FILES_DIR, file))))];
  const documents = new DocumentWriter(model, {
    rename: (url) => scripts[url] ?? url,
    stylesheet: href(`/${stylesheet}`),
    styles: pageStyles,
  });
  return { assets, pages, tools: { documents, render: pages.areExported ? takeExported : renderWithViews() } };
}

/** A file whose name changes with its content. */
function asset(file: string, read: () => string | Uint8Array): Output {
  const write = async (_: string, target: string) => writeBytes(target, read());
  return output(file, `l’écriture de /${file}`, () => file, write);
}

function styleFile(folder: string, code: string): string {
  return path.posix.join(folder, `styles.${digest(code).slice(0, 12)}.css`);
}

/** The stylesheets of an export, those of every page first. */
function stylesheetsIn(model: string): readonly [string, ...string[]] {
  const ofModel = stylesheetsOf(model).map((url) => url.slice(href('/').length));
  const all = listFiles(path.join(EXPORT_DIR, '_next'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => `_next/${file}`);
  const [first, ...others] = new Set([...ofModel, ...all]);
  if (first === undefined) throw new Error('no stylesheet in the export');
  return [first, ...others];
}
