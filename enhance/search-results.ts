import { type LifeCycleFacts, lifeCycle } from '../lib/events/life-cycle';
import { eventStates } from '../lib/site/words/event-states';
import { searchResults as words } from '../lib/site/words/search-results';
import { fold, wordsOf } from './nearness';
import { isForm, wordsOfQuery } from './query';

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
export function isAbout({ content, meta }: Result, query: readonly string[]): boolean {
  const found = wordsOf([content, ...Object.values(meta)].join(' '));
  return query.map(fold).every((asked) => found.some((word) => isForm(asked, word)));
}

/** Whether the title of a result is the query, neither more nor less: « formations » seeks the page of all of them first. */
export function isNamed({ meta: { title = '' } }: Result, query: readonly string[]): boolean {
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

/** « Atelier · mardi 1er décembre 2026, de 14 h à 17 h · Complet »: an event's state is that of the moment. */
export function detailOf({ meta: { kind, date, state }, filters: { life } }: Result, now: number): string {
  const facts: LifeCycleFacts | undefined = life?.[0] ? JSON.parse(life[0]) : undefined;
  const current = facts ? eventStates[lifeCycle(facts, now).state] : state;
  return typeset([kind, date, current].filter(Boolean).join(' · '));
}

/** A text of the index with the apostrophe of the site between letters (lib/outputs/search/search-page.ts). */
export function typeset(text: string): string {
  return text.replace(/(?<=\p{L}(?:<\/mark>)?)'(?=[\p{L}\p{N}<«])/gu, words.apostrophe);
}
