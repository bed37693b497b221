import { cachedBy } from '../../cached-by';
import type { SiteContent } from '../../content/collections';
import type { CommunityEvent, Entry, NewsPost } from '../../content/types';
import { isHeld, occurrenceAt } from '../../events/life';
import { groupBy } from '../../lists';
import type { EventState } from '../../site/event-choices';

/** Related entries, shown after an entry. */
export interface RelatedEntry {
  path: string;
  title: string;
  collection: 'actualites' | 'evenements';
  kind?: CommunityEvent['kind'];
  /** Of an event, the date under way or to come; the last one when all are over. */
  date: number;
  isPast?: boolean;
  /** Cancelled or postponed. */
  state?: EventState;
}

const MOST = 3;

/**
 * News and events close to an entry: those of the same series or about the same projects, then those that share most tags; at equal
 * closeness the latest. Of these, events to come stand first, the soonest first.
 */
export function relatedEntries(entry: Entry, content: SiteContent): RelatedEntry[] {
  const candidates = candidatesOf(content);
  const { latest, known } = candidates;
  // Many entries have the same tags and projects.
  const key = JSON.stringify([entry.tags.map(({ slug }) => slug), entry.projectSlugs]);
  const ranks = known.get(key) ?? closest(bondsOf(entry, candidates), candidates.closeness);
  known.set(key, ranks);
  const others = ranks.flatMap((rank) => latest[rank] ?? []).filter(({ path }) => path !== entry.path);
  const related = others.slice(0, MOST).map(briefOf);
  return [...related.filter(isToCome).sort((a, b) => a.date - b.date), ...related.filter((one) => !isToCome(one))];
}

function isToCome({ collection, isPast, state }: RelatedEntry): boolean {
  return collection === 'evenements' && !isPast && !state;
}

/** The ranks of entries that share something with one, and how much closer that makes them. */
interface Bond {
  ranks: readonly number[];
  value: number;
}

function bondsOf({ tags, projectSlugs }: Entry, { ofTag, ofProject }: Candidates): Bond[] {
  // A tag on half of the site's entries says little.
  const tagged = [...new Set(tags.map(({ slug }) => slug))].flatMap((slug) => {
    const ranks = ofTag.get(slug) ?? [];
    return ranks.length > 0 ? [{ ranks, value: 1 / Math.sqrt(ranks.length) }] : [];
  });
  return [...tagged, { ranks: [...new Set(projectSlugs.flatMap((slug) => ofProject.get(slug) ?? []))], value: 2 }];
}

/**
 * The ranks of the closest and of one more, since the entry itself may be among them: the closest first; of equally close ones, the
 * latest. Looks only at entries with a bond: of ten thousand, few have one.
 * @param closeness room for the sums, all 0 before and after.
 */
function closest(bonds: readonly Bond[], closeness: Float64Array): number[] {
  for (const { ranks, value } of bonds) for (const rank of ranks) closeness[rank] = (closeness[rank] ?? 0) + value;
  const best: { rank: number; value: number }[] = [];
  let least = 0;
  for (const { ranks } of bonds)
    for (const rank of ranks) {
      const value = closeness[rank] ?? 0;
      // An entry with two bonds is met twice, and counts once.
      closeness[rank] = 0;
      if (value === 0 || value < least) continue;
      best.push({ rank, value });
      best.sort((a, b) => b.value - a.value || a.rank - b.rank);
      best.length = Math.min(best.length, MOST + 1);
      if (best.length > MOST) least = best.at(-1)?.value ?? 0;
    }
  return best.map(({ rank }) => rank);
}

function briefOf(entry: NewsPost | CommunityEvent): RelatedEntry {
  const { path, title, collection } = entry;
  if (collection === 'actualites') return { path, title, collection, date: dateOf(entry) };
  const { kind, life } = entry;
  return {
    path,
    title,
    collection,
    ...(kind && { kind }),
    date: occurrenceAt(entry, life.now.date).startsAt.getTime(),
    ...(life.now.isPast && { isPast: true }),
    ...(!isHeld(life) && { state: life.now.state }),
  };
}

/** All news and events of a site. */
interface Candidates {
  /** Latest first: the index of an entry is its rank. */
  latest: (NewsPost | CommunityEvent)[];
  /** The ranks of the entries with a tag, by its slug. */
  ofTag: Map<string, number[]>;
  /** The ranks of those about a project, by its slug. */
  ofProject: Map<string, number[]>;
  /** Room for the closeness of each to one entry, by rank. */
  closeness: Float64Array;
  /** The ranks that were found, by tags and projects. */
  known: Map<string, number[]>;
}

const candidatesOf = cachedBy(({ news, events, tags }: SiteContent): Candidates => {
  const latest = [...news, ...events].sort((a, b) => dateOf(b) - dateOf(a) || a.path.localeCompare(b.path));
  const rankOf = new Map(latest.map(({ path }, rank) => [path, rank]));
  const ranks = (entries: readonly Entry[]) => entries.flatMap(({ path }) => rankOf.get(path) ?? []);
  const byProject = groupBy(
    latest.flatMap(({ projectSlugs }, rank) => projectSlugs.map((slug) => ({ slug, rank }))),
    ({ slug }) => slug,
  );
  return {
    latest,
    ofTag: new Map(tags.map((tag) => [tag.slug, ranks([...tag.news, ...tag.events])])),
    ofProject: new Map([...byProject].map(([slug, items]) => [slug, items.map(({ rank }) => rank)])),
    closeness: new Float64Array(latest.length),
    known: new Map(),
  };
});

function dateOf(entry: NewsPost | CommunityEvent): number {
  return (entry.collection === 'actualites' ? entry.publishedAt : entry.startsAt).getTime();
}
