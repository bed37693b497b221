import { wordsOfQuery } from './query';
import { isAbout, isNamed, MOST, type Result } from './search-results';

/** Answers a query, as well as the site can. */

/** A page that has the words asked, or the beginnings of them. */
export interface Found {
  id: string;
  score: number;
  data(): Promise<Result>;
}

/** The search index. */
export interface Index {
  /** The pages that have all of these words, best first. */
  find(words: string): Promise<Found[]>;
  /** The words of a query as the site has them, or the nearest; without those that are near none. */
  repair(words: readonly string[]): Promise<string[]>;
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

/** Seeks all words of the query; else the nearest words that the site has; else some of them. */
export async function answer(query: string, index: Index): Promise<Answer> {
  const asked = wordsOfQuery(query);
  const exact = await all(asked, index);
  if (exact.total > 0) return exact;
  const repaired = await index.repair(asked);
  const isNear = repaired.join(' ') !== asked.join(' ');
  const near = isNear ? await all(repaired, index) : exact;
  if (near.total > 0) return repaired.length < asked.length ? { ...near, isPartial: true } : { ...near, near: repaired.join(' ') };
  return { ...(await some(repaired, index)), isPartial: true };
}

async function all(words: readonly string[], index: Index): Promise<Answer> {
  if (words.length === 0) return { results: [], total: 0 };
  const found = await index.find(words.join(' '));
  const best = await Promise.all(found.slice(0, MOST).map((page) => page.data()));
  const about = best.filter((result) => isAbout(result, words));
  const results = [...about.filter((result) => isNamed(result, words)), ...about.filter((result) => !isNamed(result, words))];
  // After the first page that only begins like the words, all others do.
  return { results, total: results.length < best.length ? results.length : found.length };
}

/** The pages that have any of the words: those with most of them first. */
async function some(words: readonly string[], index: Index): Promise<Answer> {
  const pages = new Map<string, { page: Found; words: string[]; score: number }>();
  for (const word of words)
    for (const page of await index.find(word)) {
      const known = pages.get(page.id);
      pages.set(page.id, { page, words: [...(known?.words ?? []), word], score: (known?.score ?? 0) + page.score });
    }
  const ranked = [...pages.values()].sort((a, b) => b.words.length - a.words.length || b.score - a.score);
  const best = await Promise.all(ranked.slice(0, MOST).map(async ({ page, words: had }) => ({ result: await page.data(), had })));
  const results = best.filter(({ result, had }) => had.some((word) => isAbout(result, [word]))).map(({ result }) => result);
  return { results, total: results.length < best.length ? results.length : ranked.length };
}
