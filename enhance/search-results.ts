import { searchResults as words } from '../lib/site/words/search-results';

/** What is said of the results of a search. */

export interface Result {
  url: string;
  /** The words of the page. */
  content: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** How many results are shown. */
export const MOST = 20;

/**
 * A part of the index that does not have a word answers with those that begin like it, were it by one letter: not
 * what was asked while another part has it.
 */
export function isAbout({ content, meta }: Result, query: string): boolean {
  const found = wordsOf([content, ...Object.values(meta)].join(' '));
  return wordsOf(query).every((asked) => found.some((word) => word.startsWith(asked.slice(0, 3))));
}

/** Without accents or capitals. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function count(total: number, query: string): string {
  return words.count(total, query, MOST);
}

/** By kind, the kind of the best result first. */
export function byKind(results: readonly Result[]): Map<string, Result[]> {
  const kinds = new Map<string, Result[]>();
  for (const result of results) {
    const kind = result.meta.kind ?? words.others;
    kinds.set(kind, [...(kinds.get(kind) ?? []), result]);
  }
  return kinds;
}
