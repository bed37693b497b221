/** The words of a search index: where none is found, the search page proposes a near one. It loads them then, and not before. */
export class WordList {
  private readonly pages = new Map<string, { word: string; count: number }>();

  /** Adds the words of a page. */
  add(text: string): void {
    const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const found = new Map(words.filter(isUseful).map((word) => [plain(word), word]));
    for (const [key, word] of found) {
      const known = this.pages.get(key);
      if (known) known.count++;
      else this.pages.set(key, { word, count: 1 });
    }
  }

  /** One word a line, those of most pages first. */
  toString(): string {
    const all = [...this.pages].sort(([a, { count }], [b, other]) => other.count - count || (a < b ? -1 : 1));
    return all
      .slice(0, MOST_WORDS)
      .map(([, { word }]) => word)
      .join('\n');
  }
}

/** Some 100 KB, compressed. Words of fewer pages are found all the same, but not proposed. */
const MOST_WORDS = 30_000;

/** Two to thirty letters, and the number of a version or a year: a shorter word is near everything, a longer one is an address or a code. */
const isUseful = (word: string) => /^[\p{L}\p{M}]{2,30}\p{N}{0,4}$/u.test(word);

/** A word as Pagefind indexes it: without accents. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
