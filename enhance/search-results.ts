import type { LifeCycleFacts, lifeCycle } from '../lib/events/life-cycle';
import { eventStates } from '../lib/site/words/event-states';
import { facts } from '../lib/site/words/facts';
import { searchResults as words } from '../lib/site/words/search-results';
import { fold, wordsOf } from './nearness';
import { isForm, isWhole, wordsOfQuery } from './query';

/** Filters and groups the results of a search, and writes their count in a sentence. */

/** A page of the index, as Pagefind gives it. */
export interface Result {
  url: string;
  /** The words of the page. */
  content: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/** The number of results to show. */
export const MOST = 20;

/** Whether a result has the words of the query: where Pagefind knows none that begins like a word, it takes the beginning of that word. */
export function isAbout(result: Result, query: readonly string[]): boolean {
  return countFound(wordsIn(result), query.map(fold), isForm) === query.length;
}

/** The words of a result, folded, in their order. */
function wordsIn({ content, meta }: Result): string[] {
  return wordsOf([content, ...Object.values(meta)].join(' '));
}

/** The number of words that were asked which a result has. @param known, asked: folded. @param is: the word asked and one of the result. */
function countFound(known: readonly string[], asked: readonly string[], is: typeof isForm): number {
  return asked.filter((word) => known.some((other) => is(word, other))).length;
}

/** Whether the words that were asked follow each other in a result. @param known, asked: folded. */
function isInRow(known: readonly string[], asked: readonly string[]): boolean {
  return known.some((_, start) => asked.every((word, index) => isForm(word, known[start + index] ?? '')));
}

/**
 * Sorts results: first the page whose title is the query, neither more nor less (« formations » seeks the page of all of them), then
 * those with most of its words, those with all of them in a row (a date), then those with most of them whole; equals stay in their order.
 */
export function ranked(results: readonly Result[], query: readonly string[]): Result[] {
  const asked = query.map(fold);
  const ranks = results.map((result) => {
    const known = wordsIn(result);
    const [forms, wholes] = [countFound(known, asked, isForm), countFound(known, asked, isWhole)];
    return { result, rank: [Number(isNamed(result, query)), forms, Number(isInRow(known, asked)), wholes] };
  });
  const after = (a: readonly number[], b: readonly number[]) => a.map((rank, place) => (b[place] ?? 0) - rank).find((by) => by !== 0) ?? 0;
  return ranks.sort((a, b) => after(a.rank, b.rank)).map(({ result }) => result);
}

function isNamed({ meta: { title = '' } }: Result, query: readonly string[]): boolean {
  const name = wordsOfQuery(typeset(title)).map(fold);
  return name.length === query.length && query.map(fold).every((asked, index) => isForm(asked, name[index] ?? ''));
}

/** Groups results by kind, the kind of the best result first. */
export function byKind(results: readonly Result[]): Map<string, Result[]> {
  const kinds = new Map<string, Result[]>();
  for (const result of results) {
    const kind = typeset(result.meta.group ?? words.others);
    kinds.set(kind, [...(kinds.get(kind) ?? []), result]);
  }
  return kinds;
}

/**
 * « Atelier · mardi 1er décembre 2026, de 14 h à 17 h · Complet »: an event's state is that of the moment.
 * @param lifeAt `lifeCycle`, which the script of every page has.
 */
export function detailOf({ meta: { kind, date, state }, filters: { life } }: Result, now: number, lifeAt: typeof lifeCycle): string {
  const known: LifeCycleFacts | undefined = life?.[0] ? JSON.parse(life[0]) : undefined;
  const current = known ? eventStates[lifeAt(known, now).state] : state;
  return typeset(facts.join([kind, date, current]));
}

/** The words around those that were asked: without the end of the sentence before, of which a mark may be left. */
export function excerptOf({ excerpt }: Result): string {
  return typeset(excerpt.replace(/^[\s.,:;]+/, ''));
}

/** A text of the index with the apostrophe of the site between letters (lib/outputs/search/search-page.ts). */
export function typeset(text: string): string {
  return text.replace(/(?<=\p{L}(?:<\/mark>)?)'(?=[\p{L}\p{N}<«])/gu, words.apostrophe);
}
