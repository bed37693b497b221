import { createRequire } from 'node:module';
import path from 'node:path';
import { createElement, type ReactNode } from 'react';
import type { SiteContent } from '../content/collections';
import { paletteCss } from '../site/brand';
import { rootDir } from '../site/environment';

/** The parts of a page in `npm run dev` that follow its content. */
export interface DevPage {
  title: string;
  /** The rules of the site's own colours. */
  colours: string;
  /** The HTML of its body. */
  html: string;
}

/** A page's title, and its view with its value. */
export interface Shown {
  title: string;
  view: ReactNode;
}

/** Shows a page of the content; undefined for content without that page. */
type Look = (content: SiteContent) => Shown | undefined;

/** The pages that the dev server has rendered, by address: Next.js gives each route a copy of this module, not of the global object. */
const kept: typeof globalThis & { devLooks?: Map<string, Look> } = globalThis;

// Imported at run time, as in app/%5Fcompiled/route.mts.
const require = createRequire(path.join(rootDir, 'package.json'));

/**
 * Renders a page for `npm run dev`, as one element that holds HTML: after a save, new HTML takes its place at once (`devPageAt`), where
 * Next.js would render, send and compare each element. A page with a script of its own is left to Next.js: it may hold the author's input.
 */
export function devPage(address: string, { view }: Shown, look: Look): ReactNode {
  const html = htmlOf(view);
  if (/<script data-keep/.test(html)) return view;
  kept.devLooks ??= new Map();
  kept.devLooks.set(address, look);
  const properties = { 'data-dev-page': address, style: { display: 'contents' }, dangerouslySetInnerHTML: { __html: html } };
  // The script of the site changes some elements before React compares them.
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
