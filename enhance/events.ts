import { type LifeCycle, type LifeCycleFacts, lifeCycle } from '../lib/events/life-cycle';
import { parisDay, relativeDay } from '../lib/events/relative-day';
import { now } from './clock';

/**
 * Keeps events true after the build: computes the same life cycle at the moment at which the page is read.
 * Pages hold every later state, hidden (components/When.tsx); this script shows the right one.
 */
export function keepEventsTrue(): void {
  const refresh = () => refreshEvents(document, now());
  refresh();
  setInterval(refresh, 60_000);
  addEventListener('pageshow', refresh);
  document.addEventListener('visibilitychange', refresh);
}

function refreshEvents(page: Document, now: number): void {
  for (const scope of page.querySelectorAll<HTMLElement>('[data-event]')) {
    const facts = factsOf(scope);
    const cycle = lifeCycle(facts, now);
    scope.toggleAttribute('data-past', cycle.isPast);
    foldPastDates(scope, facts, now);
    for (const part of scope.querySelectorAll<HTMLElement>('[data-when]'))
      if (part.closest('[data-event]') === scope) part.hidden = !holds(part.dataset.when ?? '', cycle);
  }
  for (const word of page.querySelectorAll<HTMLElement>('[data-relative]')) refreshWord(word, now);
  for (const list of page.querySelectorAll<HTMLElement>('[data-event-list]')) refreshList(list, now);
  const isEmpty = !page.querySelector(':is([data-event-list], [data-event-list] > [data-group] > ul) > li:not([hidden])');
  for (const notice of page.querySelectorAll<HTMLElement>('[data-event-empty]')) notice.hidden = !isEmpty;
}

/** Moves the dates of an event that are over below those to come, where they are folded away; a list of events hides them. */
function foldPastDates(scope: HTMLElement, { dates }: LifeCycleFacts, now: number): void {
  const past = scope.querySelector<HTMLElement>('[data-past-dates]');
  for (const item of scope.querySelectorAll<HTMLElement>('[data-date]')) {
    const [, end = now] = dates[Number(item.dataset.date)] ?? [];
    const isOfScope = item.parentElement?.closest('[data-event]') === scope;
    if (!isOfScope || end > now || past?.contains(item)) continue;
    if (past) past.querySelector('ul')?.append(item);
    else item.hidden = true;
  }
  if (past) past.hidden = !past.querySelector('li');
}

function factsOf(scope: HTMLElement): LifeCycleFacts {
  return JSON.parse(scope.dataset.event ?? '');
}

/** Writes how far away the day of an event is: « demain », nothing once it is over. */
function refreshWord(word: HTMLElement, now: number): void {
  const text = relativeDay(Number(word.dataset.relative), now) ?? '';
  if (word.textContent !== text) word.textContent = text;
}

/** Whether a condition such as `state:open` holds: an aspect of the life cycle and its value. */
export function holds(condition: string, cycle: LifeCycle): boolean {
  const [aspect, value] = condition.split(':');
  return String(cycle[aspect as keyof LifeCycle]) === value;
}

/**
 * Refreshes a list of events to come, which may be in groups by month: removes past events, sorts the others, and shows as many as the
 * list allows, besides featured ones.
 */
function refreshList(list: HTMLElement, now: number): void {
  const most = Number(list.dataset.eventList) || Number.POSITIVE_INFINITY;
  // The dates within the card of an event have a life of their own.
  const items = [...list.querySelectorAll<HTMLElement>('[data-event]:not([data-date])')].flatMap((scope) => {
    const item = scope.closest('li');
    return item ? [{ item, facts: factsOf(scope) }] : [];
  });
  for (const { item, facts } of items) if (lifeCycle(facts, now).isPast && !archive(item, facts)) item.hidden = true;
  const counts = new Map<Element, number>();
  for (const [rank, { item, facts }] of upcoming(items, now).entries()) {
    const place = groupOf(list, parisDay(startOf(facts, now)).slice(0, 7)) ?? list;
    const index = counts.get(place) ?? 0;
    if (place.children[index] !== item) place.insertBefore(item, place.children[index] ?? null);
    counts.set(place, index + 1);
    item.hidden = rank >= most && !('featured' in item.dataset);
  }
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !group.querySelector('li:not([hidden])');
}

/** The list of a group, such as a month: `2026-12`. */
function groupOf(list: HTMLElement, key: string): HTMLElement | null {
  return list.querySelector(`[data-group="${key}"] > ul`);
}

/** The start of the date under way or to come. */
function startOf(facts: LifeCycleFacts, now: number): number {
  return facts.dates[lifeCycle(facts, now).date]?.[0] ?? 0;
}

/** The events not over, by the date under way or to come, soonest first. */
export function upcoming<T extends { facts: LifeCycleFacts }>(items: readonly T[], now: number): T[] {
  return items.filter(({ facts }) => !lifeCycle(facts, now).isPast).sort((a, b) => startOf(a.facts, now) - startOf(b.facts, now));
}

/** Moves a past event into the list of its year, on pages that have one. */
function archive(item: HTMLElement, { dates }: LifeCycleFacts): boolean {
  const archived = document.querySelector<HTMLElement>('[data-event-archive]');
  const list = archived && groupOf(archived, parisDay(dates[0]?.[0] ?? 0).slice(0, 4));
  if (!archived || !list?.parentElement) return false;
  archived.hidden = false;
  list.parentElement.hidden = false;
  list.prepend(item);
  return true;
}
