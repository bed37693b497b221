import { wordsOfQuery } from './query';
import { isAbout, MOST, type Result, ranked } from './search-results';

/** Answers a query, as well as the site can. */

/** A page that has the words asked, or the beginnings of them. */
export interface Found {
  id: string;
  score: number;
  data(): Promise<Result>;
}

export interface Finder {
  /** The pages that have all of these words, best first. */
  find(words: string): Promise<Found[]>;
}

/** The search index. */
export interface Index extends Finder {
  /** Answers a query of which no page has all words. */
  forgive(words: readonly string[]): Promise<Answer>;
}

export interface Answer {
  /** At most `MOST`, best first. */
  results: Result[];
  total: number;
  /** The words that were sought in place of those of the query, of which the site has none. */
  near?: string;
  /** True for results that have only some of the words. */
  isPartial?: boolean;
}

/** Seeks all words of the query; if a page with them is missing, the words that it may stand for. */
export async function answer(query: string, index: Index): Promise<Answer> {
  const words = wordsOfQuery(query);
  const exact = await all(words, index);
  return exact.total > 0 || isLetter(words) ? exact : index.forgive(words);
}

/** Whether a query is one letter, such as R or the first of a word: it is sought whole, since most pages have a word that begins like it. */
const isLetter = ([word = '', ...others]: readonly string[]): boolean => others.length === 0 && word.length === 1;

/** In letters: a word that so many begin like is sought whole, if the site has it. */
const SHORT = 2;

/** The pages that have all of the words. */
export async function all(words: readonly string[], index: Finder): Promise<Answer> {
  const [word, ...others] = words;
  if (word === undefined) return { results: [], total: 0 };
  const whole = others.length === 0 && word.length <= SHORT ? await index.find(`"${word}"`) : [];
  const found = whole.length > 0 || isLetter(words) ? whole : await index.find(words.join(' '));
  const best = await Promise.all(found.slice(0, MOST).map((page) => page.data()));
  const results = ranked(
    best.filter((result) => isAbout(result, words)),
    words,
  );
  // After the first page that only begins like the words, all others do.
  return { results, total: results.length < best.length ? results.length : found.length };
}
