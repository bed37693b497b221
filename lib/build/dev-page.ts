import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createElement, type ReactNode } from 'react';
import type { SiteContent } from '../content/collections';
import { paletteCss } from '../site/brand';
import { rootDir } from '../site/environment';
import { getContent } from './site-content';

/** The parts of a page in `npm run dev` that follow its content. */
export interface DevPage {
  title: string;
  /** The rules of the site's own colours. */
  colours: string;
  /** The HTML of its body. */
  html: string;
}

/** A page's title, and its view with its value. */
interface Shown {
  title: string;
  view: ReactNode;
  /** For content without that page, which has the 404 page in its place. */
  isLost?: boolean;
}

/** Shows a page of the content. */
type Look = (content: SiteContent) => Shown;

/** Next.js gives each route a copy of this module, not of the global object. */
interface Kept {
  /** The pages that the dev server has rendered, by address. */
  devLooks?: Map<string, Look>;
  /** The HTTP answer under way (tools/dev-requests.mjs), which Next.js withholds from pages. */
  devAnswers?: AsyncLocalStorage<ServerResponse>;
}

const kept: typeof globalThis & Kept = globalThis;

// Imported at run time, as in app/%5Fcompiled/route.mts.
const require = createRequire(path.join(rootDir, 'package.json'));

/**
 * Renders a page for `npm run dev`, as one element that holds HTML: after a save, new HTML takes its place at once (`devPageAt`), where
 * Next.js would render, send and compare each element. A page with a script of its own is left to Next.js: it may hold the author's input.
 */
export function devPage(address: string, look: Look): ReactNode {
  const { view, isLost } = look(getContent());
  const html = htmlOf(view);
  if (!isLost && /<script data-keep/.test(html)) return view;
  kept.devLooks ??= new Map();
  kept.devLooks.set(address, look);
  const answer = kept.devAnswers?.getStore();
  if (isLost && answer) answer.statusCode = 404;
  const properties = { 'data-dev-page': address, style: { display: 'contents' }, dangerouslySetInnerHTML: { __html: html } };
  // The scripts of the site change some elements before React compares them.
  return createElement('div', { ...properties, suppressHydrationWarning: true });
}

/** The page at an address as it now is; undefined where Next.js must render it. */
export function devPageAt(address: string, content: SiteContent): DevPage | undefined {
  const shown = kept.devLooks?.get(address)?.(content);
  return shown && { title: shown.title, colours: paletteCss(content.settings.colours), html: htmlOf(shown.view) };
}

function htmlOf(view: ReactNode): string {
  const { renderToStaticMarkup } = require('react-dom/server') as typeof import('react-dom/server');
  return renderToStaticMarkup(view);
}
