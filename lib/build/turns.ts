/** The number of items of a list that are taken, in memory that threads share: each takes items that no other has taken. */
export type Turns = Int32Array<SharedArrayBuffer>;

export function newTurns(): Turns {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** The items that are left, as this thread takes them, a few at a time. @param items the same ones in each thread. */
export function* takeTurns<Item>(turns: Turns, items: readonly Item[]): Generator<Item> {
  for (;;) {
    const first = Atomics.add(turns, 0, AT_A_TIME);
    if (first >= items.length) return;
    yield* items.slice(first, first + AT_A_TIME);
  }
}

/** No thread takes any more items. */
export function endTurns(turns: Turns): void {
  Atomics.store(turns, 0, MOST_ITEMS);
}

/** Neighbours share parts, which a thread works out once. With more at a time, threads would end less evenly. */
const AT_A_TIME = 8;
const MOST_ITEMS = 2 ** 30;
