/** The index of the first item after `start` that passes a test; -1 without one. It reads no item before: a text may have a million. */
export function indexAfter<T>(items: readonly T[], start: number, test: (item: T) => boolean, end = items.length): number {
  for (let index = start + 1; index < Math.min(end, items.length); index += 1) if (test(items[index] as T)) return index;
  return -1;
}
