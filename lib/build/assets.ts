import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stop, transform } from 'esbuild';
import { listFiles } from '../list-files';
import { bundleScript } from '../outputs/bundle-script';
import { href, routes } from '../site/routes';
import { DocumentWriter, stylesheetsOf } from './document';
import { digest, type Output, output, writeBytes } from './output';

/** The stylesheet, the scripts and the typefaces of any site, and the model of its documents: they change with the code alone. */
interface Assets {
  /** HTML of a page that Next.js exported. */
  model: string;
  /** The path of the stylesheet in the site. */
  stylesheet: string;
  /** The published address of each script, by its address in the export. */
  scripts: Record<string, string>;
}

/**
 * Prepares the assets of an export of Next.js in a folder, for all builds with the same code.
 * @param exportDir the folder of the export.
 */
export async function prepareAssets(exportDir: string, assetsDir: string): Promise<void> {
  rmSync(assetsDir, { recursive: true, force: true });
  const add = (file: string, bytes: string | Uint8Array) => {
    const absolute = path.join(assetsDir, 'files', file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, bytes);
  };
  for (const file of listFiles(path.join(exportDir, '_next')).filter((name) => name.endsWith('.woff2')))
    add(`_next/${file}`, readFileSync(path.join(exportDir, '_next', file)));
  const model = readFileSync(path.join(exportDir, 'index.html'), 'utf8');
  const { folder, code } = await joinStyles(exportDir, model);
  const stylesheet = styleFile(folder, code);
  add(stylesheet, code);
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
  const assets: Assets = { model, stylesheet, scripts };
  writeFileSync(path.join(assetsDir, 'assets.json'), JSON.stringify(assets));
}

/**
 * The files of the assets, and the writer of the documents that use them.
 * @param css rules of the site's own (`paletteCss`), for the end of the stylesheet.
 */
export function readAssets(assetsDir: string, css: string): { assets: Output[]; documents: DocumentWriter } {
  const { model, stylesheet: common, scripts }: Assets = JSON.parse(readFileSync(path.join(assetsDir, 'assets.json'), 'utf8'));
  const folder = path.join(assetsDir, 'files');
  const styles = readFileSync(path.join(folder, common), 'utf8') + css;
  const stylesheet = styleFile(path.posix.dirname(common), styles);
  const others = listFiles(folder).filter((file) => file !== common);
  const assets = [asset(stylesheet, () => styles), ...others.map((file) => asset(file, () => readFileSync(path.join(folder, file))))];
  const documents = new DocumentWriter(model, { rename: (url) => scripts[url] ?? url, stylesheet: href(`/${stylesheet}`) });
  return { assets, documents };
}

/** A file whose name changes with its content. */
function asset(file: string, read: () => string | Uint8Array): Output {
  return output(
    file,
    `l’écriture de /${file}`,
    () => file,
    (_, target, writer) => writeBytes(target, read(), writer),
  );
}

function styleFile(folder: string, code: string): string {
  return path.posix.join(folder, `styles.${digest(code).slice(0, 12)}.css`);
}

/**
 * Joins all stylesheets into one: compressed, it weighs less than those of a single page, and browsers fetch it once. The order of
 * components does not matter, thanks to the layers of components/tokens.css, which come first on every page.
 */
async function joinStyles(exportDir: string, model: string): Promise<{ folder: string; code: string }> {
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
  return { folder: path.posix.dirname(first), code };
}
