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
const publicSans = localFont({
  src: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  variable: '--font-public-sans',
  weight: '100 900',
  display: 'optional',
});

const bricolage = localFont({
  src: '../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  variable: '--font-bricolage',
  weight: '200 800',
  display: 'optional',
});

export const metadata: Metadata = { metadataBase: new URL(absoluteUrl('/')) };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
};

/** Speculation rules: browsers prefetch a link within the site when a visitor is about to follow it. */
const SPECULATION = JSON.stringify({
  prefetch: [
    { where: { and: [{ href_matches: `${href('/')}*` }, { not: { href_matches: '/*.(ics|xml|json)' } }] }, eagerness: 'moderate' },
  ],
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
    <html lang={words.language.tag} className={`${publicSans.variable} ${bricolage.variable}`} suppressHydrationWarning>
      <head>
        <script data-keep="" dangerouslySetInnerHTML={{ __html: BEFORE_PAINT }} />
        <script data-keep="" type="module" src={href(routes.enhance)} />
        <script data-keep="" type="speculationrules" dangerouslySetInnerHTML={{ __html: SPECULATION }} />
        {css && <style dangerouslySetInnerHTML={{ __html: css }} />}
        <DevReload />
      </head>
      <body>{children}</body>
    </html>
  );
}
