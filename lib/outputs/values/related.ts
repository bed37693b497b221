import type { SiteContent } from '../../content/collections';
import { relatedTo } from '../../content/related';
import type { CommunityEvent, PublishedEntry } from '../../content/types';

/** Related entries, shown after an entry. */
export interface RelatedEntry {
  path: string;
  title: string;
  collection: 'actualites' | 'evenements';
  kind?: CommunityEvent['kind'];
  date: number;
}

export function relatedEntries(entry: PublishedEntry, content: SiteContent): RelatedEntry[] {
  return relatedTo(entry, content).map((other) => ({
    path: other.path,
    title: other.title,
    collection: other.collection,
    ...(other.collection === 'evenements' && other.kind && { kind: other.kind }),
    date: (other.collection === 'actualites' ? other.publishedAt : other.startsAt).getTime(),
  }));
}
