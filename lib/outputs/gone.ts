import type { SiteContent } from '../content/collections';
import { pagePaths } from '../content/site-paths';
import { isReserved, PAGES } from '../site/addresses';
import { foldersOf, formerPath } from '../site/former-path';
import { COLLECTIONS, type CollectionName, KINDS } from '../site/kinds';
import { href } from '../site/routes';
import { caddyMap, inExpression, nginxMap, redirectsOf, writtenPaths } from './redirects';

/** The addresses, as browsers write them, that had a page once, and have neither a page nor a redirect any more. */
export function gonePaths(content: SiteContent): string[] {
  const { formerlyPublished, files } = content;
  const taken = new Set([...pagePaths(content), ...redirectsOf(content).map(({ from }) => from)]);
  const isFree = (path: string) =>
    !taken.has(path) && !isReserved(path) && !foldersOf(path).some((folder) => files.find(folder) !== undefined);
  return [...new Set(formerlyPublished.flatMap((path) => formerPath(path) ?? []))].filter(isFree).sort();
}

/** The kind of the entry that had its page at an address; pages of no kind count as those of `pages`. */
export function kindAt(path: string): CollectionName {
  const found = COLLECTIONS.find((kind) => kind !== 'pages' && path.startsWith(PAGES[KINDS[kind].entry].replace(/<.*/, '')));
  return found ?? 'pages';
}

/** The lines of an nginx `map $uri $gone { include …; }`: the server answers 410 (RFC 9110, 15.5.11), with the page at the address. */
export function nginxGoneMap(gone: readonly string[]): string {
  return nginxMap(gone.map((from) => ({ from, to: '1' })));
}

/** The lines of a Caddy `map {path} {gone} { import … }`. */
export function caddyGoneMap(gone: readonly string[]): string {
  return caddyMap(gone.map((from) => ({ from, to: '1' })));
}

/** The lines of Apache's `.htaccess`. */
export function apacheGone(gone: readonly string[]): string[] {
  return gone.flatMap((from) => {
    const [, path = ''] = writtenPaths(from);
    const expression = `^${inExpression(path)}/?$`;
    return [
      `RedirectMatch 410 "${expression}"`,
      `<If "%{REQUEST_URI} =~ m#${expression}#">`,
      `  ErrorDocument 410 ${href(from)}index.html`,
      '</If>',
    ];
  });
}
