import type { SiteContent } from '../content/collections';
import { href } from '../routes';

export interface Redirect {
  /** Path of the former page, with its slashes. */
  from: string;
  /** Path of the page that has taken its place. */
  to: string;
}

/** Every former address and where it leads: those of entries first. */
export function redirectsOf({ entries, settings }: SiteContent): Redirect[] {
  const own = entries.flatMap(({ path, aliases }) => aliases.flatMap((alias) => ({ from: aliasPath(alias), to: path })));
  const found = [...own, ...settings.redirects].filter((redirect): redirect is Redirect => redirect.from !== undefined);
  return found.filter(({ from }, index) => found.findIndex((other) => other.from === from) === index);
}

/** `_redirects` of Netlify and Cloudflare Pages. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${href(from)} ${href(to)} 301\n`).join('');
}

/** The lines of an nginx `map $uri $redirection { include …; }`. */
export function nginxMap(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${href(from)} ${href(to)};\n${href(from).replace(/\/$/, '')} ${href(to)};\n`).join('');
}

/** A page that stands at an old address and leads to the new one, on any host, without a script. */
export function redirectPage(path: string, absolute: string): string {
  const target = href(path);
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Page déplacée</title><link rel="canonical" href="${escapeAttribute(absolute)}"><meta http-equiv="refresh" content="0; url=${escapeAttribute(target)}"><meta name="robots" content="noindex"></head><body><p>Cette page est maintenant à l’adresse <a href="${escapeAttribute(target)}">${escapeAttribute(absolute)}</a>.</p></body></html>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The path of a former address, with its slashes; undefined for one that is no path of the site. */
export function aliasPath(alias: string): string | undefined {
  const path = `/${alias
    .trim()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\/+|\/+$/g, '')}/`;
  return path === '//' || path.includes('..') || !/^[\w/.~%-]+$/u.test(path) ? undefined : path;
}
