import { searchResults as words } from '../lib/site/words/search-results';

/** Filters, counts and groups the results of a search. */

export interface Result {
  url: string;
  /** The words of the page. */
  content: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** The number of results to show. */
export const MOST = 20;

/**
 * Whether a result really matches the query. A part of the index without a word guesses words that begin like it, even
 * by one letter alone, while another part may have the word itself.
 */
export function isAbout({ content, meta }: Result, query: string): boolean {
  const found = wordsOf([content, ...Object.values(meta)].join(' '));
  return wordsOf(query).every((asked) => found.some((word) => word.startsWith(asked.slice(0, 3))));
}

/** The words of a text, without accents or capitals. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function count(total: number, query: string): string {
  return words.count(total, query, MOST);
}

/** Groups results by kind, the kind of the best result first. */
export function byKind(results: readonly Result[]): Map<string, Result[]> {
  const kinds = new Map<string, Result[]>();
  for (const result of results) {
    const kind = result.meta.kind ?? words.others;
    kinds.set(kind, [...(kinds.get(kind) ?? []), result]);
  }
  return kinds;
}
