import { grammar } from '../lib/site/words/grammar';
import { fold } from './nearness';

/** The words of a query, and what counts as one of them in a page. */

const EMPTY = new Set(grammar.empty.split(' '));
const ENDINGS = new Set(grammar.endings.split(' '));

/** The words of a query that say something: without elisions, articles and the like, unless it has no other. */
export function wordsOfQuery(query: string): string[] {
  const words =
    query
      .toLowerCase()
      .replace(grammar.elision, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const full = words.filter((word) => !EMPTY.has(fold(word)));
  return full.length > 0 ? full : words;
}

/**
 * Whether a word of a page is one that was asked, in another form, or begins like it.
 * @param asked, word: folded.
 */
export function isForm(asked: string, word: string): boolean {
  if (word.startsWith(asked)) return true;
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared++;
  return shared >= 3 && ENDINGS.has(asked.slice(shared)) && ENDINGS.has(word.slice(shared));
}
