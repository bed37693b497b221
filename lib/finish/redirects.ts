import type { SiteContent } from '../content/collections';
import { href } from '../routes';
import { aliasPath } from './redirect';

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
