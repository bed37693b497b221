import { href } from '../site/routes';
import { SERVER_POLICY } from './policy';

/** The headers of every answer. deploy/nginx.conf repeats them for nginx; a test compares the two. */
export const SECURITY_HEADERS: readonly [name: string, value: string][] = [
  ['Content-Security-Policy', SERVER_POLICY],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Files whose name changes with their content: browsers may keep them for ever. deploy/nginx.conf and deploy/rclone.sh repeat the list. */
const IMMUTABLE = ['/_next/static/', '/_images/', '/_cartes/', '/pagefind/fragment/', '/pagefind/index/'];

/** `Cache-Control` of those files (RFC 8246). */
const ONE_YEAR = 'public, max-age=31536000, immutable';

/** Calendars, feeds and data, which other sites may fetch as well. */
const SHARED = ['/*.ics', '/*.json', '/*.xml'];

/** `_headers` of Netlify and Cloudflare Pages, which by themselves make browsers revalidate all other files. */
export function headersFile(): string {
  const block = (path: string, headers: readonly (readonly [string, string])[]) =>
    `${href(path)}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    block('/*', SECURITY_HEADERS),
    ...IMMUTABLE.map((path) => block(`${path}*`, [['Cache-Control', ONE_YEAR]])),
    ...SHARED.map((path) => block(path, [['Access-Control-Allow-Origin', '*']])),
  ].join('\n');
}
