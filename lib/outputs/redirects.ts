import { cachedBy } from '../cached-by';
import type { SiteContent } from '../content/collections';
import { formerTargets } from '../content/former-targets';
import { decodePath } from '../decode-path';
import { href } from '../site/routes';
import { words } from '../site/words';
import { escapeXml } from './xml';

export interface Redirect {
  /** Path of the former page, with its slashes, as browsers write it. */
  from: string;
  /** Path of the page that replaces it, or an address on another site. */
  to: string;
}

/** Every former address and its target. */
export const redirectsOf = cachedBy(({ entries, lists, settings: { redirects } }: SiteContent): Redirect[] =>
  [...formerTargets({ entries, lists, redirects })].map(([from, to]) => ({ from, to })),
);

/** `_redirects` of Netlify and Cloudflare Pages. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${href(from)} ${plainAddress(href(to))} 301\n`).join('');
}

/** The longest key of an nginx hash with buckets of 64 bytes: nginx does not start with a longer one. */
const LONGEST_KEY = 40;

/**
 * The lines of an nginx `map $uri $redirection { include …; }`. nginx ignores the case of plain keys, and does not start with two equal
 * keys, nor with a long one: such keys become regular expressions.
 */
export function nginxMap(redirects: readonly Redirect[]): string {
  const keys = redirects.flatMap(({ from, to }) => writtenPaths(from).map((key) => ({ key, to: plainAddress(href(to)) })));
  const alike = new Map<string, number>();
  for (const { key } of keys) alike.set(key.toLowerCase(), (alike.get(key.toLowerCase()) ?? 0) + 1);
  const isPlain = (key: string) => key.length <= LONGEST_KEY && /^[\w/.~-]+$/.test(key) && alike.get(key.toLowerCase()) === 1;
  return keys.map(({ key, to }) => `${isPlain(key) ? key : `"~^${inExpression(key)}$"`} "${to}";\n`).join('');
}

/** The lines of a Caddy `map {path} {redirection} { import … }`: Caddy does not start with an empty file. */
export function caddyMap(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to }) => writtenPaths(from).map((path) => `"${path}" "${plainAddress(href(to))}"\n`));
  return `${lines.join('')}default ""\n`;
}

/** The lines of Apache's `.htaccess`. */
export function apacheRedirects(redirects: readonly Redirect[]): string[] {
  return redirects.map(({ from, to }) => {
    const [, path = ''] = writtenPaths(from);
    return `RedirectMatch 301 "^${inExpression(path)}/?$" "${plainAddress(href(to))}"`;
  });
}

/** A former path as servers compare it: under the sub-path, decoded, with and without its last slash. */
export function writtenPaths(from: string): [path: string, withoutSlash: string] {
  const path = decodePath(href(from));
  return [path, path.replace(/\/$/, '')];
}

/** Escapes a path for a regular expression of nginx or Apache, which compare bytes (PCRE without UTF). */
export function inExpression(path: string): string {
  return [...Buffer.from(path)]
    .map((byte) => (/[\w/~-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`))
    .join('');
}

/** Encodes the characters of an address that configurations interpret: spaces, quotes, variables, line ends. */
function plainAddress(address: string): string {
  return encodeURI(address).replaceAll('%25', '%').replaceAll('$', '%24');
}

/** A page that redirects loads nothing. */
const REDIRECT_POLICY = escapeXml("default-src 'none'; base-uri 'none'; form-action 'none'");

/** A page for a former address that redirects to the new one, on any host, without a script. */
export function redirectPage(path: string, absolute: string): string {
  const target = escapeXml(href(path));
  const sentence = words.pages.moved.where(absolute).map((part) => {
    return typeof part === 'string' ? escapeXml(part) : `<a href="${target}">${escapeXml(part.label)}</a>`;
  });
  return `<!DOCTYPE html><html lang="${words.language.tag}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${REDIRECT_POLICY}"><title>${words.pages.moved.title}</title><link rel="canonical" href="${escapeXml(absolute)}"><meta http-equiv="refresh" content="0; url=${target}"><meta name="robots" content="noindex"></head><body><p>${sentence.join('')}</p></body></html>`;
}
