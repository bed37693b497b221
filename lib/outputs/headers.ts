import { href } from '../site/routes';
import { SERVER_POLICY } from './policy';

/** The headers of every answer. deploy/nginx.conf says the same to nginx; a test compares. */
export const SECURITY_HEADERS: readonly [name: string, value: string][] = [
  ['Content-Security-Policy', SERVER_POLICY],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Files whose name changes with their content: a browser need never ask for them again. deploy/nginx.conf and deploy/rclone.sh say the same. */
const IMMUTABLE = ['/_next/static/', '/_images/', '/_cartes/', '/pagefind/fragment/', '/pagefind/index/'];

/** `Cache-Control` of those (RFC 8246). */
const ONE_YEAR = 'public, max-age=31536000, immutable';

/** Calendars, feeds and data are for other sites as well. */
const SHARED = ['/*.ics', '/*.json', '/*.xml'];

/** `_headers` of Netlify and Cloudflare Pages, which ask again for all else by themselves. */
export function headersFile(): string {
  const block = (path: string, headers: readonly (readonly [string, string])[]) =>
    `${href(path)}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    block('/*', SECURITY_HEADERS),
    ...IMMUTABLE.map((path) => block(`${path}*`, [['Cache-Control', ONE_YEAR]])),
    ...SHARED.map((path) => block(path, [['Access-Control-Allow-Origin', '*']])),
  ].join('\n');
}
