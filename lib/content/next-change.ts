import { endOf } from '../events/life';
import { dayNumber, inDays, parisDay } from '../events/relative-day';
import { startOfParisDay } from '../moments';
import type { Entry, EventEntry } from './types';

/**
 * The first moment after `now` at which a build would give another site: a publication, a withdrawal, a change in an event's life, or a
 * midnight after which a page would say « demain » of today to who reads it without script.
 * @param shown the events that are published at `now`.
 */
export function nextChange(entries: readonly Entry[], shown: readonly EventEntry[], now: Date): Date {
  const moments = entries.filter(({ draft }) => !draft).flatMap((entry) => momentsOf(entry, now.getTime()));
  return new Date(moments.reduce((least, moment) => Math.min(least, moment), dayChange(shown, now)));
}

function momentsOf({ publishedFrom, hiddenFrom, turnsAt }: Entry, now: number): number[] {
  return [publishedFrom, hiddenFrom, ...turnsAt].flatMap((date) => (date && date.getTime() > now ? [date.getTime()] : []));
}

/** The first midnight in Paris that begins a month, which the calendar then shows, or changes the words for the day of an event to come. */
function dayChange(events: readonly EventEntry[], now: Date): number {
  const today = dayNumber(now.getTime());
  const coming = events.flatMap(({ occurrences }) => occurrences.filter((date) => endOf(date) > now));
  const ahead = [...new Set(coming.map(({ startsAt }) => dayNumber(startsAt.getTime()) - today))];
  for (let days = 1; ; days++) {
    const midnight = startOfParisDay(now, days).getTime();
    if (parisDay(midnight).endsWith('-01') || ahead.some((distance) => inDays(distance - days) !== inDays(distance))) return midnight;
  }
}
