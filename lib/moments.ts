import { TZDate, tzOffset } from '@date-fns/tz';
import { recent } from './recent';

/** The programme's time zone: wall-clock dates without an offset are read in it. */
export const PARIS = 'Europe/Paris';

/** A point in time as an author wrote it. */
export interface Moment {
  instant: Date;
  /** True when only a day was given; `instant` is then its first moment in Paris. */
  dateOnly: boolean;
}

/** Years of the site's dates. Others come from a mistake: Go writes a date that is not given as year 1. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 9998;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([Zz]|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/**
 * Reads an ISO 8601 date or date-time. A date alone is the whole day in Paris; a time without
 * offset is Paris wall clock; an offset or `Z` makes it that instant.
 * @returns undefined when the text is not such a date, or names a day or hour that does not exist.
 */
export function parseMoment(text: string): Moment | undefined {
  const match = PATTERN.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined;
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const offset = match[7];
  const wallClock = Date.UTC(year, month - 1, day, hour, minute, second);
  const instant = offset ? new Date(wallClock - offsetMinutes(offset) * MINUTE) : parisInstant(wallClock);
  return { instant, dateOnly: match[4] === undefined };
}

/** The clock time that replaces one that Paris skips in spring, as authors write it; undefined for a time that exists. */
export function shownForSkipped(text: string): string | undefined {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::\d{2})?$/.exec(text.trim()) ?? [];
  const moment = day === undefined ? undefined : parseMoment(text);
  if (!moment) return undefined;
  const shown = new TZDate(moment.instant.getTime(), PARIS).getHours();
  return shown === Number(hour) ? undefined : `${day}T${String(shown).padStart(2, '0')}:${minute}`;
}

/** The first moment of the Paris day that holds this instant, moved by whole days. */
export function startOfParisDay(instant: Date, addDays = 0): Date {
  const local = new TZDate(instant.getTime(), PARIS);
  return parisInstant(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate() + addDays));
}

const MINUTE = 60_000;
/** In milliseconds. */
export const DAY = 24 * 60 * MINUTE;

/**
 * The instant at which clocks in Paris show a time, whatever the machine's own zone. When summer time ends, the first instant of the
 * repeated hour; when it begins, the skipped hour is read at the offset of winter time (RFC 5545, 3.3.5).
 * @param wallClock the milliseconds at which clocks at UTC would show that time.
 */
function parisInstant(wallClock: number): Date {
  const [before = 0, after = 0] = [-DAY, DAY].map((days) => parisOffset(wallClock + days));
  // Clocks never change twice in so few days.
  if (before === after) return new Date(wallClock - before * MINUTE);
  const earliestFirst = [Math.max(before, after), Math.min(before, after)].map((offset) => ({
    offset,
    instant: new Date(wallClock - offset * MINUTE),
  }));
  const shown = earliestFirst.find(({ offset, instant }) => parisOffset(instant.getTime()) === offset);
  return shown?.instant ?? new Date(wallClock - before * MINUTE);
}

const recentOffset = recent<number, number>(1000);

/** The minutes by which Paris is ahead of UTC. The platform is slow to say, and the days of a month share most of these questions. */
function parisOffset(instant: number): number {
  return recentOffset(instant, () => tzOffset(PARIS, new Date(instant)));
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z' || offset === 'z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));
}
