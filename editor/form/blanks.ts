import { isRecord } from '../../lib/is-record';
import type { FieldValue } from '../model/front-matter';

/** The empty items of a list: no file has them, and each keeps its place in the form, so that no other comes under the cursor. */

/** Whether a value of front matter is fields again. */
export function isFields(value: unknown): value is Readonly<Record<string, FieldValue>> {
  return isRecord(value);
}

export function isBlank(item: FieldValue): boolean {
  return isFields(item) && Object.values(item).every((inner) => inner === undefined || inner === '');
}

/** The places of the empty items, in order. */
export function blanksOf(items: readonly FieldValue[]): number[] {
  return items.flatMap((item, place) => (isBlank(item) ? [place] : []));
}

/** The items of a file, with an empty one at each of these places. */
export function withBlanks(items: readonly FieldValue[], places: readonly number[]): FieldValue[] {
  return places.reduce<FieldValue[]>((all, place) => all.toSpliced(place, 0, {}), [...items]);
}
