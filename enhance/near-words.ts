import { errorsBetween, fold } from './nearness';
import { isForm } from './query';

/** The words of the site, those of most pages first, with their folded forms. */
export class Vocabulary {
  private readonly folded: string[];
  private readonly byFold: Map<string, string>;

  constructor(private readonly words: readonly string[]) {
    this.folded = words.map(fold);
    // The last one counts: that of most pages.
    this.byFold = new Map(words.map((word, index): [string, string] => [this.folded[index] ?? word, word]).reverse());
  }

  /** The words of a query as the site has them, or the nearest; those that are near none are left out. */
  repair(query: readonly string[]): string[] {
    const repaired: string[] = [];
    for (let index = 0; index < query.length; index++) {
      const [word = '', next = ''] = query.slice(index);
      const joined = this.spelling(word + next);
      if (next !== '' && joined !== undefined && !(this.has(word) && this.has(next))) {
        repaired.push(joined);
        index++;
      } else repaired.push(...this.asHere(word));
    }
    return repaired;
  }

  /** The site's own spelling of a word: `coeur` gives `cœur`. */
  private spelling(word: string): string | undefined {
    return this.byFold.get(fold(word));
  }

  private has(word: string): boolean {
    const asked = fold(word);
    return this.folded.some((known) => isForm(asked, known));
  }

  private asHere(word: string): string[] {
    const spelling = this.spelling(word);
    if (spelling !== undefined) return [spelling];
    if (this.has(word)) return [word];
    const near = this.nearest(fold(word));
    if (near && near.cost <= 1) return [near.word];
    return this.parts(word) ?? (near ? [near.word] : []);
  }

  /** Two words of the site that a word joins: `opendata`. */
  private parts(word: string): string[] | undefined {
    for (let length = LEAST_PART; length <= word.length - LEAST_PART; length++) {
      const parts = [word.slice(0, length), word.slice(length)].map((part) => this.spelling(part));
      if (parts.every((part) => part !== undefined)) return parts;
    }
    return undefined;
  }

  /** The word with the fewest typing errors; of two, that of most pages. */
  private nearest(asked: string): { word: string; cost: number } | undefined {
    let best: { word: string; cost: number } | undefined;
    this.folded.forEach((known, index) => {
      const cost = costOf(asked, known);
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { word: this.words[index] ?? known, cost };
    });
    return best;
  }
}

/** In letters, of a word that another one joins. */
const LEAST_PART = 3;

/** The errors that a word of so many letters may have: in a short one, each makes another word. */
const tolerance = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** How far a word of the site is from the one that was asked; infinite for one that is too far to be meant. */
function costOf(asked: string, known: string): number {
  const most = tolerance(asked.length);
  if (most === 0 || known.length < asked.length - most) return Number.POSITIVE_INFINITY;
  // The first letter is seldom wrong.
  const isElsewhere = asked[0] !== known[0];
  if (isElsewhere && asked.length < 6) return Number.POSITIVE_INFINITY;
  // Of a longer word, only the beginning is compared: `dataviz` may mean `datavisualisation`.
  const errors = errorsBetween(asked, known.slice(0, asked.length + most));
  const whole = known.length <= asked.length + most ? (errors.at(-1) ?? most + 1) : most + 1;
  const cost = whole + (isElsewhere ? 1 : 0);
  const ofWhole = cost <= most ? cost : Number.POSITIVE_INFINITY;
  const beginning = Math.min(...errors);
  if (asked.length < 5 || isElsewhere || beginning > 1) return ofWhole;
  // Of two words that begin so, the shorter one: `webinaire` rather than its plural.
  return Math.min(ofWhole, beginning + 0.5 + known.length / 100);
}
