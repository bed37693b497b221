import { grammar } from '../lib/site/words/grammar';

/** How near two words are, for the search and for addresses with a typing error. */

/** A text without accents, ligatures or capitals. */
export function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return Object.entries(grammar.ligatures).reduce((folded, [ligature, letters]) => folded.replaceAll(ligature, letters), plain);
}

/** The words of a text, so folded; those that a capital divides, as in `MatchSIRET`, in parts as well. */
export function wordsOf(text: string): string[] {
  const divided = text.match(/[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  const parts = divided.join(' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const joined = `${text} ${parts}`.replace(grammar.joined, (letters) => letters.replaceAll('&', ''));
  return fold(joined).match(grammar.word) ?? [];
}

/**
 * The errors between a word and each beginning of another: letters too many, missing, wrong, or swapped with the next one (optimal
 * string alignment).
 * @returns at `n`, the number of errors between the word and the first `n` letters of the other.
 */
export function errorsBetween(word: string, other: string): number[] {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = word[i - 1] === other[j - 1];
      const isSwapped = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      const at = (values: number[], index: number) => values[index] ?? Number.POSITIVE_INFINITY;
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last;
}

/** How alike two words are: 1 for equal ones, 0 for those that share nothing. */
export function likeness(word: string, other: string): number {
  const longest = Math.max(word.length, other.length);
  return longest === 0 ? 1 : 1 - (errorsBetween(word, other).at(-1) ?? longest) / longest;
}
