import { now } from './clock';

/** Marks the present day in a month's calendar. */
export function markToday(): void {
  for (const time of document.querySelectorAll(`li[data-weekday] > time[datetime="${dayInParis(new Date(now()))}"]`))
    time.parentElement?.setAttribute('aria-current', 'date');
}

/** `2023-01-31` */
export function dayInParis(moment: Date): string {
  return moment.toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' });
}
