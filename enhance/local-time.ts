import { language } from '../lib/site/words/language';
import { localTime as words } from '../lib/site/words/local-time';

/** Where the visitor's clock differs from that of Paris, adds a line with the visitor's own time to the dates of events. */
export function addLocalTimes(): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-local]')) {
    const text = localTime(element.dateTime, element.dataset.local);
    if (text === undefined) continue;
    const note = document.createElement('span');
    note.className = 'local-time';
    note.textContent = words.note(text);
    element.append(note);
  }
}

/**
 * A span of time by the clock of this machine: « de 11 h 30 à 12 h 30 ». Undefined where Paris shows the same time.
 * @param start ISO 8601, at the offset of Paris.
 * @param end in the same form; empty or undefined for a moment.
 */
export function localTime(start: string, end: string | undefined): string | undefined {
  const startsAt = new Date(start);
  if (wallClock(startsAt) === start.slice(0, 16)) return undefined;
  return inWords(startsAt, end ? new Date(end) : undefined, start.slice(0, 10));
}

/** `2023-01-31T16:30` in the visitor's zone. */
function wallClock(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** « de 11 h 30 à 12 h 30 », with the day where it differs from the day in Paris. */
function inWords(start: Date, end: Date | undefined, parisDay: string): string {
  if (end && end.toDateString() !== start.toDateString()) return words.span(day(start), hour(start), day(end), hour(end));
  const when = end ? words.hours(hour(start), hour(end)) : hour(start);
  return wallClock(start).slice(0, 10) === parisDay ? when : words.onDay(day(start), when);
}

/** « mer. 1er févr. » */
function day(date: Date): string {
  return words.day(date.toLocaleDateString(language.tag, { weekday: 'short', day: 'numeric', month: 'short' }));
}

function hour(date: Date): string {
  return words.time(date.getHours(), date.getMinutes());
}
