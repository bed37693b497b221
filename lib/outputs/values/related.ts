import type { SiteContent } from '../../content/collections';
import type { CommunityEvent, Entry, NewsPost } from '../../content/types';

/** Related entries, shown after an entry. */
export interface RelatedEntry {
  path: string;
  title: string;
  collection: 'actualites' | 'evenements';
  kind?: CommunityEvent['kind'];
  date: number;
}

const MOST = 3;

/**
 * News and events close to an entry: those of the same series or about the same projects first, then those
 * that share most tags; at equal closeness the latest.
 */
export function relatedEntries(entry: Entry, content: SiteContent): RelatedEntry[] {
  const tags = new Set(entry.tags.map(({ slug }) => slug));
  const groups = content.tags.filter(({ slug }) => tags.has(slug));
  const closeness = new Map<NewsPost | CommunityEvent, number>();
  const add = (others: readonly (NewsPost | CommunityEvent)[], value: number) => {
    for (const other of others) if (other.path !== entry.path) closeness.set(other, (closeness.get(other) ?? 0) + value);
  };
  // A tag on half of the site's entries says little.
  for (const { news, events } of groups) add([...news, ...events], 1 / Math.sqrt(news.length + events.length));
  const shared = (other: Entry) => other.projectSlugs.some((slug) => entry.projectSlugs.includes(slug));
  if (entry.projectSlugs.length > 0) add([...content.news, ...content.events].filter(shared), 2);
  return [...closeness]
    .sort(([a, x], [b, y]) => y - x || dateOf(b) - dateOf(a) || a.path.localeCompare(b.path))
    .slice(0, MOST)
    .map(([other]) => ({
      path: other.path,
      title: other.title,
      collection: other.collection,
      ...(other.collection === 'evenements' && other.kind && { kind: other.kind }),
      date: dateOf(other),
    }));
}

function dateOf(entry: NewsPost | CommunityEvent): number {
  return (entry.collection === 'actualites' ? entry.publishedAt : entry.startsAt).getTime();
}
