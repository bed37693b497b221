import path from 'node:path';
import mime from 'mime';
import { isImmutable, ONE_YEAR } from '../outputs/headers';
import { routes } from '../site/routes';

/** A file of the finished site, as an object storage keeps and sends it. */
export interface Upload {
  /** Path within the site, without a leading slash: `evenements/atelier/index.html`. */
  key: string;
  type: string;
  cacheControl: string;
}

/** What only other hosts read: servers that pick a compressed copy, Netlify, nginx, GitHub Pages. */
const FOR_OTHER_HOSTS = /\.(?:br|gz)$|^_headers$|^_redirects$|^redirections\.map$|^\.nojekyll$/;

/**
 * In which order a site is sent, so that at no moment does a visitor get a page whose files, or whose linked pages, are not there
 * yet: files whose name changes with their content, other files, what names the parts of the search index, then pages, those
 * of entries before the lists that lead to them, and at the end the record of the build, which says that all is there.
 * @param files paths within the site. @returns groups, to be sent one after the other, each in any order.
 */
export function uploadPlan(files: readonly string[]): Upload[][] {
  const groups = new Map<number, Upload[]>();
  for (const key of files.filter((file) => !FOR_OTHER_HOSTS.test(file))) {
    const rank = rankOf(key);
    const cacheControl = isImmutable(`/${key}`) ? ONE_YEAR : 'no-cache';
    const group = groups.get(rank) ?? [];
    groups.set(rank, group);
    group.push({ key, type: mediaType(key), cacheControl });
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** What the site no longer has: to be deleted once all is sent. Pages that are open still ask for the immutable files of their version. */
export function leftovers(stored: Iterable<string>, files: readonly string[], { immutableToo }: { immutableToo: boolean }): string[] {
  const wanted = new Set(files);
  return [...stored].filter((key) => !wanted.has(key) && (immutableToo || !isImmutable(`/${key}`)));
}

/** `text/html; charset=utf-8` (RFC 9110, 8.3): every text of the site is UTF-8. */
export function mediaType(file: string): string {
  const type = mime.getType(file) ?? 'application/octet-stream';
  return /^text\/|[+/](?:json|xml|javascript)$/.test(type) && type !== 'image/svg+xml' ? `${type}; charset=utf-8` : type;
}

function rankOf(key: string): number {
  if (isImmutable(`/${key}`)) return 0;
  if (`/${key}` === routes.buildRecord) return 1000;
  if (path.posix.basename(key) === 'pagefind-entry.json') return 2;
  if (!key.endsWith('.html')) return 1;
  // Deeper pages are entries, to which those above them lead.
  return 1000 - key.split('/').length;
}
