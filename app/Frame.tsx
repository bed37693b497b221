import '@/components/tokens.css';
import '@/components/base.css';
import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { BEFORE_PAINT } from '@/enhance/before-paint';
import { paper } from '@/lib/site/brand';
import { absoluteUrl, href, routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { DevReload } from './dev/DevReload';

// `optional`: no text moves when its typeface arrives late. Both are preloaded, and cached from the second page on.
const text = localFont({
  // By tools/typefaces.ts: the characters of French.
  src: '../.cache/typefaces/text.woff2',
  variable: '--font-text-face',
  weight: '400 700',
  display: 'optional',
});

const display = localFont({
  src: '../.cache/typefaces/display.woff2',
  variable: '--font-display-face',
  weight: '700',
  display: 'optional',
});

// The letters that the first files lack, such as those of some names, `Ÿ` and `†`: fetched by the pages that have some.
// Next.js wants literals.
const rareText = localFont({
  src: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2',
  variable: '--font-rare-text',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+100-130, U+132-151, U+154-2ba, U+2bd-2c5, U+1e00-1eff, U+2020, U+2c60-2c7f, U+a720-a7ff' },
  ],
});

const rareDisplay = localFont({
  src: '../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2',
  variable: '--font-rare-display',
  weight: '200 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+100-130, U+132-151, U+154-2ba, U+2bd-2c5, U+1e00-1eff, U+2020, U+2c60-2c7f, U+a720-a7ff' },
  ],
});

const FACES = [text, display, rareText, rareDisplay].map(({ variable }) => variable).join(' ');

export const metadata: Metadata = { metadataBase: new URL(absoluteUrl('/')) };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
};

/** Speculation rules: browsers prefetch a page of the site, whose address ends with a slash, when a visitor is about to follow its link. */
const SPECULATION = JSON.stringify({
  prefetch: [{ where: { selector_matches: "[href^='/'][href$='/']" }, eagerness: 'moderate' }],
});

interface Props {
  /** The rules of the site's own colours. */
  css?: string;
  children: ReactNode;
}

/**
 * The elements around the content of every page. `data-keep` marks the only scripts that the finished pages keep; their style sheet has
 * the site's own colours (lib/build/assets.ts).
 */
export function Frame({ css, children }: Props) {
  return (
    <html lang={words.language.tag} className={FACES} suppressHydrationWarning>
      <head>
        <script data-keep="" dangerouslySetInnerHTML={{ __html: BEFORE_PAINT }} />
        <script data-keep="" type="module" src={href(routes.enhance)} />
        <script data-keep="" type="speculationrules" dangerouslySetInnerHTML={{ __html: SPECULATION }} />
        {css !== undefined && <style data-colours="" dangerouslySetInnerHTML={{ __html: css }} />}
        <DevReload />
      </head>
      <body>{children}</body>
    </html>
  );
}
