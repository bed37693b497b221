import { isPublished } from '../content/collections';
import type { HistoryOf } from '../content/history';
import type { Entry } from '../content/types';
import { groupBy } from '../lists';

/**
 * The file to which each address belongs. Of several, that which visitors know: one that is published, then the oldest of the repository,
 * then of the calendar; the others are in the wrong.
 */
export function ownersOf(entries: readonly Entry[], now: Date, historyOf: HistoryOf): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { path: address, file } of entries) if (!owners.has(address)) owners.set(address, file);
  if (owners.size === entries.length) return owners;
  const committed = (entry: Entry) => historyOf(entry)?.createdAt.getTime() ?? Number.POSITIVE_INFINITY;
  const ranks = (entry: Entry) => [isPublished(entry, now) ? 0 : 1, committed(entry), datedAt(entry)];
  for (const [address, several] of groupBy(entries, (entry) => entry.path)) {
    const [first, ...others] = several.map((entry) => ({ entry, rank: ranks(entry) }));
    if (first && others.length > 0)
      owners.set(address, others.reduce((least, other) => (isBefore(other.rank, least.rank) ? other : least), first).entry.file);
  }
  return owners;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function datedAt(entry: Entry): number {
  const date = entry.collection === 'evenements' ? entry.startsAt : entry.publishedFrom;
  return date?.getTime() ?? Number.POSITIVE_INFINITY;
}
