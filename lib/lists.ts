/** The number of entries on a page of a list. */
export const PAGE_SIZE = 20;

export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

/** The page numbers of a list from 2 on: the first page has the list's own address. */
export function laterPages(total: number): string[] {
  return Array.from({ length: pageCount(total) - 1 }, (_, index) => String(index + 2));
}

/** The entries of a 1-based page. */
export function pageOf<T>(items: readonly T[], page: number): T[] {
  return items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** The items before and after an item of a list. */
export function neighbours<T>(items: readonly T[], item: T): { previous: T | undefined; next: T | undefined } {
  const index = items.indexOf(item);
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
