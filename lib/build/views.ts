import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { compileMarkdown } from '../markdown/compile';
import type { PageName } from '../site/addresses';
import { rootDir } from '../site/environment';
import { bodyOf } from './document';

/** A page of the site: its pattern, and its file, such as `evenements/index.html`. */
export interface SitePage {
  name: PageName | 'notFound' | 'gone';
  file: string;
  /** Its file in the export of Next.js, if that is another one. */
  exported?: string;
}

/** Gives the HTML of a page's body. @param value the page's value (`pageValue`). */
export type Render = (page: SitePage, value: unknown) => string | Promise<string>;

/** The exports of app/%5Fcompiled/route.mts. */
interface CompiledModule {
  views: Record<string, (value: unknown) => unknown>;
  renderToStaticMarkup: (element: unknown) => string;
  giveMarkdown: (compile: typeof compileMarkdown) => void;
}

/** The folder of the export of Next.js. */
export const EXPORT_DIR = path.join(rootDir, '.next/export');
/** Where Next.js puts the compiled app/%5Fcompiled/route.mts. */
const COMPILED = path.join(rootDir, '.next/server/app/_compiled/route.js');

/**
 * Renders pages with the views that Next.js compiled. The place and the shape of compiled modules belong to the installed version of
 * Next.js, which documents neither.
 * @returns undefined when a module or an export is missing.
 * @throws when a view fails while it loads.
 */
export async function renderCompiled(file = COMPILED): Promise<Render | undefined> {
  const { views, renderToStaticMarkup, giveMarkdown } = (await loadCompiled(file)) ?? {};
  if (!views || !renderToStaticMarkup || !giveMarkdown) return undefined;
  giveMarkdown(compileMarkdown);
  return ({ name }, value) => {
    const view = views[name];
    if (!view) throw new Error(`no compiled view for the page ${name}`);
    return renderToStaticMarkup(view(value));
  };
}

async function loadCompiled(file: string): Promise<Partial<CompiledModule> | undefined> {
  // Next.js's server sets it before it loads any module.
  Object.assign(globalThis, { AsyncLocalStorage });
  const require = createRequire(path.join(rootDir, 'package.json'));
  try {
    replaceRuntime(require);
    const { routeModule } = require(file);
    return await routeModule?.userland?.();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw new Error(`Les vues compilées, ${file}, ne se chargent pas`, { cause: error });
  }
}

/**
 * Puts two small objects in the place of the server of Next.js: a holder of the module of a route, and React, the very one that
 * renders. To load that server takes twice as long as to load the views. So does the HTTP client that Node.js loads for `Request`,
 * from which Next.js derives a class that no page uses: an empty class takes its place for good, since to keep it is to load it.
 */
function replaceRuntime(require: NodeJS.Require): void {
  // `Object.defineProperty` would load it as well.
  Object.assign(globalThis, { Request: class {} });
  class AppRouteRouteModule {
    readonly userland: unknown;
    constructor({ userland }: { userland: unknown }) {
      this.userland = userland;
    }
  }
  const rsc = { React: require('react'), ReactJsxRuntime: require('react/jsx-runtime') };
  const exportsOf = { 'app-route': { AppRouteRouteModule }, 'app-page': { vendored: { 'react-rsc': rsc } } };
  for (const [name, exports] of Object.entries(exportsOf)) {
    const id = require.resolve(`next/dist/compiled/next-server/${name}-turbo.runtime.prod.js`);
    require.cache[id] ??= Object.assign(new Module(id), { exports, loaded: true });
  }
}

/** Renders pages with the compiled views, which it loads with the first page: most edits change few pages, some none. */
export function renderWithViews(): Render {
  let loading: Promise<Render | undefined> | undefined;
  return async (page, value) => {
    loading ??= renderCompiled();
    const render = await loading;
    if (!render) throw new Error('no compiled views');
    return render(page, value);
  };
}

/** Takes the pages that Next.js exported by itself. */
export const takeExported: Render = ({ file, exported = file }) => bodyOf(readFileSync(path.join(EXPORT_DIR, exported), 'utf8'));
