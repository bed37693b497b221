import type { SiteSettings } from '../content/settings';
import { FRAMES } from '../site/addresses';
import { href } from '../site/routes';
import { FRAME_SERVER_POLICY, SERVER_POLICY } from './policy';

export type Headers = readonly (readonly [name: string, value: string])[];

/** The headers of every answer, but for `FRAME_HEADER`. deploy/nginx.conf and deploy/Caddyfile repeat them; a test compares them. */
export function securityHeaders({ https_subdomains }: Pick<SiteSettings, 'https_subdomains'>): Headers {
  return [
    ['Content-Security-Policy', SERVER_POLICY],
    ['Strict-Transport-Security', `max-age=31536000${https_subdomains ? '; includeSubDomains' : ''}`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
}

/** The header that pages in the folder `FRAMES` have instead: any site may frame them. The same files repeat it. */
export const FRAME_HEADER = ['Content-Security-Policy', FRAME_SERVER_POLICY] as const;

/**
 * Folders of files whose name changes with their content: browsers may keep them for ever. deploy/nginx.conf, deploy/Caddyfile and
 * deploy/rclone.sh repeat the list.
 */
export const IMMUTABLE_FOLDERS = ['_next/static', '_images', '_cartes', 'pagefind/fragment', 'pagefind/index'];

/** `Cache-Control` of those files (RFC 8246). */
export const KEPT_FOREVER = 'public, max-age=31536000, immutable';

/** The extensions of calendars, feeds and data, which other sites may fetch as well. */
export const SHARED_EXTENSIONS = ['ics', 'json', 'xml'];

/**
 * `_headers` of Netlify and Cloudflare Pages, which by themselves make browsers revalidate all other files. Of two values of a header,
 * Netlify sends the last; Cloudflare sends both, unless a `!` takes the first away.
 */
export function headersFile(headers: Headers): string {
  const block = (path: string, lines: Headers) => `${href(path)}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    block('/*', headers),
    `${href(`${FRAMES}*`)}\n  ! ${FRAME_HEADER[0]}\n  ${FRAME_HEADER.join(': ')}\n`,
    ...IMMUTABLE_FOLDERS.map((folder) => block(`/${folder}/*`, [['Cache-Control', KEPT_FOREVER]])),
    ...SHARED_EXTENSIONS.map((extension) => block(`/*.${extension}`, [['Access-Control-Allow-Origin', '*']])),
  ].join('\n');
}
