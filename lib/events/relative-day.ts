import { relativeDay as words } from '../site/words/relative-day';

const DAY = 24 * 60 * 60 * 1000;
/** The longest time said in days, and in weeks; beyond, in months. */
const MOST = { days: 13, weeks: 8 };

/** Canadians write dates as machines do. Not of lib/moments.ts, which is too large for a page's script. */
const PARIS_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** The day in Paris: `2023-01-31`. */
export function parisDay(moment: number): string {
  return PARIS_DAY.format(moment);
}

/**
 * How far away a day is, in Paris: « aujourd’hui », « demain », « dans 6 jours ». The build computes it, and `enhance` again when the page
 * is read.
 * @param start of a date, in milliseconds since the epoch.
 * @returns undefined for a day that is over.
 */
export function relativeDay(start: number, now: number): string | undefined {
  return inDays(dayNumber(start) - dayNumber(now));
}

/** The number of a moment's day in Paris, from an arbitrary one on. */
export function dayNumber(moment: number): number {
  return Date.parse(parisDay(moment)) / DAY;
}

/** The same as `relativeDay`, for a number of days. */
export function inDays(days: number): string | undefined {
  if (days < 0) return undefined;
  if (days < words.near.length) return words.near[days];
  if (days <= MOST.days) return words.inDays(days);
  const weeks = Math.round(days / 7);
  return weeks <= MOST.weeks ? words.inWeeks(weeks) : words.inMonths(Math.round(days / 30.44));
}
