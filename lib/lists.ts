import { cachedBy } from './cached-by';

/** The number of entries on a page of a list. */
const PAGE_SIZE = 20;
/** The least number of them on a first page that others fill. */
const LEAST = 5;

/** The room for entries on the first page of a list. @param others the entries that stand there before them. */
function roomOnFirst(others: number): number {
  return Math.max(LEAST, PAGE_SIZE - others);
}

function pageCount(total: number, others: number): number {
  return 1 + Math.max(0, Math.ceil((total - roomOnFirst(others)) / PAGE_SIZE));
}

/**
 * The page numbers of a list from 2 on: the first page has the list's own address.
 * @param others the number of other entries on the first page.
 */
export function laterPages(total: number, others = 0): string[] {
  return Array.from({ length: pageCount(total, others) - 1 }, (_, index) => String(index + 2));
}

/**
 * A page of a list, from 1 on, with its entries; undefined where the list has no such page.
 * @param others the number of other entries on the first page.
 */
export function pageOf<T>(items: readonly T[], page: number, others = 0): { page: number; pageCount: number; shown: T[] } | undefined {
  const count = pageCount(items.length, others);
  if (!Number.isInteger(page) || page < 1 || page > count) return undefined;
  const end = roomOnFirst(others) + (page - 1) * PAGE_SIZE;
  return { page, pageCount: count, shown: items.slice(page === 1 ? 0 : end - PAGE_SIZE, end) };
}

interface WithSlug {
  slug: string;
}

/** The indexes of the items of a list, by slug. Every page of thousands looks for its own entry. */
const ranksOf = cachedBy((items: readonly WithSlug[]) => new Map(items.map(({ slug }, index) => [slug, index])));

/** The index of the item with a slug in a list that does not change; -1 without any. */
function indexOfSlug(items: readonly WithSlug[], slug: string): number {
  return ranksOf(items).get(slug) ?? -1;
}

/** The item with a slug in a list that does not change. */
export function withSlug<T extends WithSlug>(items: readonly T[], slug: string): T | undefined {
  return items[indexOfSlug(items, slug)];
}

/** The items before and after an item of such a list. */
export function neighbours<T extends WithSlug>(items: readonly T[], { slug }: T): { previous: T | undefined; next: T | undefined } {
  const index = indexOfSlug(items, slug);
  return { previous: items[index - 1], next: index === -1 ? undefined : items[index + 1] };
}

/** Groups items by key, in the order in which keys first appear. */
export function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): [Key, T[]][] {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
