/** Shares a list among threads: each takes items that no other has taken, a few at a time. */
export class Turns {
  private readonly next: Int32Array;

  /** @param memory that of the same turns in another thread. */
  constructor(readonly memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.next = new Int32Array(memory);
  }

  /** The items that are left, as this thread takes them. @param items the same ones in each thread. */
  *of<Item>(items: readonly Item[]): Generator<Item> {
    for (;;) {
      const first = Atomics.add(this.next, 0, AT_A_TIME);
      if (first >= items.length) return;
      yield* items.slice(first, first + AT_A_TIME);
    }
  }

  /** No thread takes any more items. */
  end(): void {
    Atomics.store(this.next, 0, MOST_ITEMS);
  }
}

/** Neighbours share parts, which a thread works out once. With more at a time, threads would end less evenly. */
const AT_A_TIME = 8;
const MOST_ITEMS = 2 ** 30;
