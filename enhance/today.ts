import { parisDay } from '../lib/events/relative-day';
import { now } from './clock';

/** Marks the present day in a month's calendar. */
export function markToday(): void {
  for (const time of document.querySelectorAll(`li[data-weekday] > time[datetime="${parisDay(now())}"]`))
    time.parentElement?.setAttribute('aria-current', 'date');
}
