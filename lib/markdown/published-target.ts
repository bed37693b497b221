import { cachedBy } from '../cached-by';
import type { SiteContent } from '../content/collections';
import { filePaths, pagePaths } from '../content/site-paths';
import { isGivenAddress } from '../site/addresses';
import { formerPath } from '../site/former-path';
import { REF_SCHEME, resolveRef } from './references';

/** The target of a link. */
export interface LinkTarget {
  href: string;
  /** The title of the page, for a reference without words. */
  title?: string;
}

/**
 * Resolves a link to its published target. Undefined for a link to an unpublished page, or to a list without published entries: only
 * its words stay.
 */
export function publishedTarget(href: string, content: SiteContent): LinkTarget | undefined {
  if (href.startsWith(REF_SCHEME)) return referenceTarget(href, content);
  const path = href.replace(/[?#].*$/, '');
  if (!path.startsWith('/') || path.startsWith('//') || !isGivenAddress(path)) return { href };
  const stands = addressesOf(content);
  if (stands.has(path) || content.files.find(path) !== undefined) return { href };
  // Adds the last slash, to spare a redirect.
  return stands.has(`${path}/`) ? { href: `${path}/${href.slice(path.length)}` } : undefined;
}

function referenceTarget(href: string, content: SiteContent): LinkTarget | undefined {
  const path = resolveRef(href, content.entries);
  const entry = content.entries.find((candidate) => candidate.path === path?.replace(/#.*$/, ''));
  return path === undefined ? undefined : { href: path, ...(entry && { title: entry.title }) };
}

/** Every valid address: pages, files, and former addresses. */
const addressesOf = cachedBy((content: SiteContent): ReadonlySet<string> => {
  const aliases = [...content.entries.flatMap((entry) => entry.aliases), ...content.settings.redirects.map(({ from }) => from)];
  return new Set([...pagePaths(content), ...filePaths(content), ...aliases.flatMap((alias) => formerPath(alias) ?? [])]);
});
