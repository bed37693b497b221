import { likeness, wordsOf } from './nearness';

/** The number of addresses to propose. */
const MOST = 3;
/** Below this likeness, an address has nothing to do with the one that was asked. */
const LEAST = 0.55;
/** Words of two addresses that are less alike count as different. */
const SAME_WORD = 0.7;

/**
 * The addresses of the site nearest to one that does not exist, nearest first: the same words with a typing error, in another folder,
 * with a date, an extension or a word too many.
 * @param known paths with their slashes.
 */
export function nearestAddresses(asked: string, known: readonly string[]): string[] {
  const [wanted, folders] = parts(asked);
  if (wanted.length === 0) return [];
  return known
    .map((path) => ({ path, score: nearness([wanted, folders], parts(path)) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ path }) => path);
}

type Parts = [name: string[], folders: string[]];

/** The words of the last name of a path, and those of its folders; dates and extensions say nothing. */
function parts(path: string): Parts {
  const names = path
    .replace(/(?:\/index)?\.(?:html?|php|aspx?|mdx?)$/i, '')
    .split('/')
    .filter((name) => name !== '');
  return [namedIn(names.at(-1) ?? ''), names.slice(0, -1).flatMap(namedIn)];
}

function namedIn(name: string): string[] {
  return wordsOf(name.replace(/^\d{4}-\d{2}(?:-\d{2})?[-_]?/, ''));
}

/** The name counts for most; of two pages of one name, that in the same folder is nearer. */
function nearness([name, folders]: Parts, [otherName, otherFolders]: Parts): number {
  const ofName = Math.max(shared(name, otherName), likeness(name.join(''), otherName.join('')));
  return ofName * 0.9 + shared(folders, otherFolders) * 0.1;
}

/** The share of their words that two names have in common, counting near words as far as they are alike; long words count for more. */
function shared(words: readonly string[], others: readonly string[]): number {
  const all = [...words, ...others].join('').length;
  if (all === 0) return 1;
  const found = (from: readonly string[], among: readonly string[]) =>
    from.reduce((sum, word) => {
      const best = Math.max(0, ...among.map((other) => likeness(word, other)));
      return sum + (best >= SAME_WORD ? best * word.length : 0);
    }, 0);
  return (found(words, others) + found(others, words)) / all;
}
