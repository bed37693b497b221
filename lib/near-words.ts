import leven from 'leven';

/** Compares the words that authors write with those that the site knows. */

/** A word without capitals, accents, and signs between its parts: `Date de fin`, `date_de_fin` and `dateDeFin` are one. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}]/gu, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Longer words are no misspelling of one that the site knows. */
const LONGEST = 60;

/**
 * The meaning of the known word that a misspelt one most likely is; undefined where none is near, or two with other meanings are as near.
 * @param known each word, with what it means.
 */
export function nearest(word: string, known: Iterable<readonly [word: string, meaning: string]>): string | undefined {
  const plain = plainWord(word);
  if (plain === '' || plain.length > LONGEST) return undefined;
  const most = plain.length <= 5 ? 1 : Math.max(2, Math.floor(plain.length / 4));
  let least = Number.POSITIVE_INFINITY;
  const meanings = new Set<string>();
  for (const [candidate, meaning] of known) {
    const target = plainWord(candidate);
    if (Math.abs(target.length - plain.length) > most) continue;
    const distance = isSwap(plain, target) ? 1 : leven(plain, target);
    if (distance > most || distance >= target.length || distance > least) continue;
    if (distance < least) meanings.clear();
    least = distance;
    meanings.add(meaning);
  }
  const [only] = meanings;
  return meanings.size === 1 ? only : undefined;
}

/** Whether two letters that follow each other have changed places: one slip, and two changes. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.length === b.length && at >= 0 && a.slice(at + 2) === b.slice(at + 2) && a[at] === b[at + 1] && a[at + 1] === b[at];
}

/** The nearest of some words. */
export function nearestOf(word: string, known: Iterable<string>): string | undefined {
  return nearest(
    word,
    Array.from(known, (name) => [name, name] as const),
  );
}
