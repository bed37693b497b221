import { type LifeCycle, type LifeCycleFacts, lifeCycle } from '../lib/events/life-cycle';
import { relativeDay } from '../lib/events/relative-day';
import { language } from '../lib/site/words/language';
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
  const isEmpty = !page.querySelector('[data-event-list] > li:not([hidden])');
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

/** Refreshes a list of events to come: removes past events, sorts the others, and shows as many as the list allows. */
function refreshList(list: HTMLElement, now: number): void {
  const most = Number(list.dataset.eventList) || Number.POSITIVE_INFINITY;
  const items = ([...list.children] as HTMLElement[]).flatMap((item) => {
    const scope = item.querySelector<HTMLElement>('[data-event]');
    return scope ? [{ item, facts: factsOf(scope) }] : [];
  });
  for (const { item, facts } of items) if (lifeCycle(facts, now).isPast && !archive(item, facts)) item.hidden = true;
  for (const [index, { item }] of upcoming(items, now).entries()) {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    item.hidden = index >= most;
  }
}

/** The events not over, by the date under way or to come, soonest first. */
export function upcoming<T extends { facts: LifeCycleFacts }>(items: readonly T[], now: number): T[] {
  const startOf = ({ facts }: T) => facts.dates[lifeCycle(facts, now).date]?.[0] ?? 0;
  return items.filter(({ facts }) => !lifeCycle(facts, now).isPast).sort((a, b) => startOf(a) - startOf(b));
}

/** Moves a past event into the list of its year, on pages that have one. */
function archive(item: HTMLElement, { dates }: LifeCycleFacts): boolean {
  const archived = document.querySelector<HTMLElement>('[data-event-archive]');
  const year = new Date(dates[0]?.[0] ?? 0).toLocaleDateString(language.tag, { year: 'numeric', timeZone: 'Europe/Paris' });
  const group = archived?.querySelector<HTMLElement>(`[data-year="${year}"]`);
  if (!archived || !group) return false;
  archived.hidden = false;
  group.hidden = false;
  lowerHeading(item);
  group.querySelector('ul')?.prepend(item);
  return true;
}

/** Lowers the title of an event by one level, under the heading of a year. */
function lowerHeading(item: HTMLElement): void {
  const heading = item.querySelector('h3');
  if (!heading) return;
  const lower = document.createElement('h4');
  lower.className = heading.className;
  lower.append(...heading.childNodes);
  heading.replaceWith(lower);
}
