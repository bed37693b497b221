import { dates } from '../lib/site/words/dates';
import { language } from '../lib/site/words/language';
import { localTime } from '../lib/site/words/local-time';

/** Where the visitor's clock differs from that of Paris, moments are also said in the visitor's own time, in one line. */
export function addLocalTimes(): void {
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-local]')) {
    const start = new Date(element.dateTime);
    const end = element.dataset.local ? new Date(element.dataset.local) : undefined;
    if (wallClock(start) === element.dateTime.slice(0, 16)) continue;
    const note = document.createElement('span');
    note.className = 'local-time';
    note.textContent = localTime.note(inWords(start, end, element.dateTime.slice(0, 10)));
    element.append(note);
  }
}

/** `2023-01-31T16:30` in the visitor's zone. */
function wallClock(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** « de 11 h 30 à 12 h 30 », with the day where it is not the one that the event has in Paris. */
function inWords(start: Date, end: Date | undefined, parisDay: string): string {
  if (end && end.toDateString() !== start.toDateString()) return localTime.span(day(start), hour(start), day(end), hour(end));
  const when = end ? localTime.hours(hour(start), hour(end)) : hour(start);
  return wallClock(start).slice(0, 10) === parisDay ? when : localTime.onDay(day(start), when);
}

/** « mer. 1er févr. » */
function day(date: Date): string {
  return localTime.day(date.toLocaleDateString(language.tag, { weekday: 'short', day: 'numeric', month: 'short' }));
}

function hour(date: Date): string {
  return dates.time(date.getHours(), date.getMinutes());
}
