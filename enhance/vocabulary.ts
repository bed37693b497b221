import { spelling } from '../lib/site/words/spelling';
import { fold } from './nearness';
import { isWhole, saysSomething, wordsOfQuery } from './query';
import { costOf, LEAST_WORD } from './spelling';

/** Phrases of one meaning, with their words as a query has them. */
const SYNONYMS = spelling.synonyms.map((phrases) => phrases.map((said) => ({ said, words: wordsOfQuery(said) })));

/** A query in words of the site. */
export interface Repair {
  words: string[];
  /** The same as a person says it. */
  said: string;
  /** False if some of the query means nothing here: it is left out. */
  isWhole: boolean;
}

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
  repair(query: readonly string[]): Repair {
    const parts: Part[] = [];
    for (let rest = query; rest.length > 0; rest = rest.slice(parts.at(-1)?.of)) {
      const [word = ''] = rest;
      parts.push(this.joined(rest) ?? this.synonym(rest) ?? partOf(this.asHere(word)));
    }
    // Two words may mean the same: « flux RSS ».
    const known = [...new Map(parts.filter(({ words }) => words.length > 0).map((part) => [part.words.join(' '), part])).values()];
    return {
      words: known.flatMap(({ words }) => words),
      said: known.map(({ said }) => said).join(' '),
      isWhole: parts.every(({ words }) => words.length > 0),
    };
  }

  /** The site's own spelling of a word: `coeur` gives `cœur`. */
  private spelling(word: string): string | undefined {
    return this.byFold.get(fold(word));
  }

  /** A word as the site has it, in this form or another. */
  private form(word: string): string | undefined {
    const asked = fold(word);
    return this.byFold.get(asked) ?? this.words.find((_, index) => isWhole(asked, this.folded[index] ?? ''));
  }

  /** The first two words of a query, as one word of the site: `boot camp`. */
  private joined([first = '', second = '']: readonly string[]): Part | undefined {
    const joined = this.spelling(first + second);
    if (second === '' || joined === undefined || (this.spelling(first) && this.spelling(second))) return undefined;
    return partOf([joined], 2);
  }

  /** The site's own words for the thing that the first words of a query name. */
  private synonym(query: readonly string[]): Part | undefined {
    for (const phrases of SYNONYMS)
      for (const { words: asked } of phrases) {
        if (!asked.every((word, place) => isMeant(fold(query[place] ?? ''), fold(word)))) continue;
        if (asked.every((word) => this.form(word))) continue;
        for (const { said, words } of phrases) {
          const here = words.flatMap((word) => this.form(word) ?? []);
          if (here.length === words.length) return { words: here, said, of: asked.length };
        }
      }
    return undefined;
  }

  /** A word of a query, in words of the site. */
  private asHere(word: string): string[] {
    const form = this.form(word);
    if (form !== undefined) return [form];
    const asked = fold(word);
    if (isNumber(word) || this.folded.some((known) => known.startsWith(asked))) return [word];
    // `saison2`: a number that is written to its word.
    const runs = word.match(/\p{N}+|\P{N}+/gu) ?? [];
    if (runs.length > 1) return runs.flatMap((run) => this.asHere(run));
    const near = this.nearest(asked);
    if (near && near.cost <= 1) return [near.word];
    return this.parts(word) ?? (near ? [near.word] : []);
  }

  /** Two words of the site that a word joins: `opendata`. */
  private parts(word: string): string[] | undefined {
    for (let length = LEAST_PART; length <= word.length - LEAST_PART; length++) {
      const parts = [word.slice(0, length), word.slice(length)];
      const [first, second] = parts.map((part) => this.spelling(part));
      const isPair = parts.every(saysSomething) && parts.some((part) => part.length >= LEAST_WORD);
      if (first && second && isPair) return [first, second];
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

/** In letters: a shorter word with an error may be any other. */
const LEAST_NAME = 6;

/** Whether a word of a query is that of a synonym, in another form or with an error. */
function isMeant(asked: string, word: string): boolean {
  return isWhole(asked, word) || (Math.min(asked.length, word.length) >= LEAST_NAME && costOf(asked, word) <= 1);
}

/** Words of the site in place of the first ones of a query. */
interface Part {
  words: string[];
  said: string;
  /** The number of those. */
  of: number;
}

const partOf = (words: string[], of = 1): Part => ({ words, said: words.join(' '), of });

/** In letters, of a word that another one joins. */
const LEAST_PART = 2;

const isNumber = (word: string) => /^\p{N}+$/u.test(word);
