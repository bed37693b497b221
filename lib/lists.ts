/** How many entries a page of a list holds. */
export const PAGE_SIZE = 20;

export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

/** The numbers of a list's pages after the first, which has the list's own address. */
export function laterPages(total: number): string[] {
  return Array.from({ length: pageCount(total) - 1 }, (_, index) => String(index + 2));
}

/** The entries of a 1-based page. */
export function pageOf<T>(items: readonly T[], page: number): T[] {
  return items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** What stands before and after an item of a list that runs from first to last. */
export function neighbours<T>(items: readonly T[], item: T): { previous: T | undefined; next: T | undefined } {
  const index = items.indexOf(item);
  return { previous: items[index - 1], next: index === -1 ? undefined : items[index + 1] };
}

/** Items under their heading, in the order in which headings first come. */
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
