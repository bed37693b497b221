import { type Answer, all, type Finder, type Found } from './find';
import { isAbout, MOST, ranked } from './search-results';
import { Vocabulary } from './vocabulary';

/** Answers queries of which no page has all words: the search page loads this script, and the words of the site, for the first of them. */

/**
 * Seeks the nearest words that the site has; else the pages with some of them.
 * @param known the words of the site, those of most pages first.
 */
export function forgiving(index: Finder, known: readonly string[]): (asked: readonly string[]) => Promise<Answer> {
  const vocabulary = new Vocabulary(known);
  return async (asked) => {
    const { words, said, isWhole } = vocabulary.repair(asked);
    const near = await all(words, index);
    const found = near.total > 0 ? near : await some(words, index);
    if (!isWhole || found.isPartial) return { ...found, isPartial: true };
    return words.join(' ') === asked.join(' ') ? found : { ...found, near: said };
  };
}

/** The pages that have any of the words, those with most of them first; if any has all of them, in a form that Pagefind takes for another word, only those. */
async function some(words: readonly string[], index: Finder): Promise<Answer> {
  const pages = new Map<string, { page: Found; count: number; score: number }>();
  for (const word of words)
    for (const page of await index.find(word)) {
      const known = pages.get(page.id);
      pages.set(page.id, { page, count: (known?.count ?? 0) + 1, score: (known?.score ?? 0) + page.score });
    }
  const found = [...pages.values()].sort((a, b) => b.count - a.count || b.score - a.score);
  const best = await Promise.all(found.slice(0, MOST).map(({ page }) => page.data()));
  const full = best.filter((result) => isAbout(result, words));
  if (full.length > 0) return { results: ranked(full, words), total: full.length };
  const results = best.filter((result) => words.some((word) => isAbout(result, [word])));
  return { results: ranked(results, words), total: results.length < best.length ? results.length : found.length, isPartial: true };
}
