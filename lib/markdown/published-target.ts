import type { SiteContent } from '../content/collections';
import { REF_SCHEME, resolveRef } from './references';

/**
 * Where a link leads at this moment. One to an entry that exists and is not published leads nowhere yet:
 * undefined, and its words stay.
 */
export function publishedTarget(href: string, content: SiteContent): { href: string; title?: string } | undefined {
  const path = href.startsWith(REF_SCHEME) ? resolveRef(href, content.entries) : href;
  const [collection] = /^\/(actualites|evenements|projets|membres)\/(?!page\/)[^/?#]+\/?(?=$|[?#])/.exec(path ?? '')?.slice(1) ?? [];
  if (path === undefined || !collection) return path === undefined ? undefined : { href: path };
  const page = `${path.replace(/[?#].*$/, '').replace(/\/$/, '')}/`;
  const found = content.entries.find((entry) => entry.path === page);
  return found && { href: path, title: found.title };
}
