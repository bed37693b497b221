import { TZDate } from '@date-fns/tz';
import { format, subMilliseconds } from 'date-fns';
import { PARIS } from '../moments';
import { words } from './words';

/** Formats dates in the site's language, in Paris time. */

/** A moment: a date, or milliseconds since the epoch, as in the values of pages. */
type Instant = Date | number;

/** A span of time: `end` is exclusive; without it the span is a single moment or day. */
export interface Span<Moment extends Instant = Instant> {
  startsAt: Moment;
  endsAt?: Moment | undefined;
  allDay: boolean;
}

/** « mardi 31 janvier 2023 » */
export function formatDay(instant: Instant): string {
  return pattern(instant, words.dates.weekdayPattern(dayNumber(instant)));
}

/** « 31 janvier 2023 » */
export function formatDate(instant: Instant): string {
  return pattern(instant, words.dates.datePattern(dayNumber(instant)));
}

/** « janvier 2023 » */
export function formatMonth(instant: Instant): string {
  return pattern(instant, words.dates.monthPattern);
}

/** « janvier » */
export function formatMonthName(instant: Instant): string {
  return pattern(instant, words.dates.monthNamePattern);
}

/** « mardi 31 janvier 2023 à 16 h 30 » */
export function formatMoment(instant: Instant): string {
  return words.dates.moment(formatDay(instant), formatTime(instant));
}

/** « 20 janvier 2023 », « 20 janvier 2023 à 9 h »: midnight stands for the whole day. */
export function formatAsOf(instant: Instant): string {
  return localDateTime(instant).endsWith('T00:00:00') ? formatDate(instant) : dateAndTime(instant);
}

/** « 16 h 30 », « 14 h » */
export function formatTime(instant: Instant): string {
  const local = localDateTime(instant);
  return words.dates.time(Number(local.slice(11, 13)), Number(local.slice(14, 16)));
}

/**
 * « mardi 31 janvier 2023, de 16 h 30 à 17 h 30 », « mardi 31 janvier 2023 à 16 h 30 »,
 * « du 13 au 14 juin 2022 », « du 30 décembre 2022 à 18 h au 1er janvier 2023 à 2 h ».
 */
export function formatSpan({ startsAt, endsAt, allDay }: Span): string {
  const end = endsAt && endsAt > startsAt ? endsAt : undefined;
  const lastMoment = end && (allDay ? subMilliseconds(end, 1) : end);
  if (lastMoment && machineDate(startsAt, true) !== machineDate(lastMoment, true)) return formatSeveralDays(startsAt, lastMoment, allDay);
  const day = formatDay(startsAt);
  if (allDay) return day;
  return end ? words.dates.hours(day, formatTime(startsAt), formatTime(end)) : formatMoment(startsAt);
}

/**
 * The same in short, beside a leaf that shows the first day: « mar. 16 h 30–17 h 30 », « mar. 16 h 30 », « mar., toute la journée »,
 * « du 13 au 14 juin », « du 30 déc. à 18 h au 1er janv. à 2 h ».
 */
export function formatShortSpan({ startsAt, endsAt, allDay }: Span): string {
  const end = endsAt && endsAt > startsAt ? endsAt : undefined;
  const lastMoment = end && (allDay ? subMilliseconds(end, 1) : end);
  const weekday = pattern(startsAt, words.dates.shortWeekdayPattern);
  if (!lastMoment || machineDate(startsAt, true) === machineDate(lastMoment, true))
    return allDay
      ? words.dates.wholeDay(weekday)
      : words.dates.shortHours(weekday, formatTime(startsAt), end ? formatTime(end) : undefined);
  const [first, last] = [formatShortDate(startsAt), formatShortDate(lastMoment)];
  if (!allDay) return words.dates.span(words.dates.moment(first, formatTime(startsAt)), words.dates.moment(last, formatTime(lastMoment)));
  return words.dates.span(formatMonth(startsAt) === formatMonth(lastMoment) ? pattern(startsAt, dayNumber(startsAt)) : first, last);
}

/** « 31 janv. » */
function formatShortDate(instant: Instant): string {
  return pattern(instant, words.dates.shortDatePattern(dayNumber(instant)));
}

/** Machine-readable value for `<time datetime>`: a date, or a date-time with Paris's offset on that day. */
export function machineDate(instant: Instant, dateOnly = false): string {
  const local = localDateTime(instant);
  if (dateOnly) return local.slice(0, 10);
  const offset = Math.trunc((Date.parse(`${local}Z`) - Number(instant)) / 60_000);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'));
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** Caches results: a date is written on many pages, and computing the offset of Paris takes longer than all the rest. */
function remembered<Key>(): (key: Key, write: (key: Key) => string) => string {
  const known = new Map<Key, string>();
  return (key, write) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = write(key);
    known.set(key, result);
    return result;
  };
}

const clockAt = remembered<number>();
const written = remembered<string>();

/** Swedes write dates and times as machines do. */
const PARIS_CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: PARIS, dateStyle: 'short', timeStyle: 'medium' });

/** The wall clock of Paris, as iCalendar and schema.org write it: `2023-01-31T16:30:00`. */
export function localDateTime(instant: Instant): string {
  return clockAt(Number(instant), (moment) => PARIS_CLOCK.format(moment).replace(' ', 'T'));
}

/** The parts of a tear-off calendar leaf: « 31 », « janv. », « 2023 ». */
export function calendarLeaf(instant: Instant): { day: string; month: string; year: string } {
  return { day: String(Number(localDateTime(instant).slice(8, 10))), month: pattern(instant, 'MMM'), year: String(yearOf(instant)) };
}

/** The year in Paris. */
export function yearOf(instant: Instant): number {
  return Number(localDateTime(instant).slice(0, 4));
}

function formatSeveralDays(start: Instant, end: Instant, allDay: boolean): string {
  if (!allDay) return words.dates.span(dateAndTime(start), dateAndTime(end));
  const sameYear = yearOf(start) === yearOf(end);
  const sameMonth = formatMonth(start) === formatMonth(end);
  const { dayAndMonthPattern, datePattern } = words.dates;
  const first = sameYear ? (sameMonth ? dayNumber(start) : dayAndMonthPattern(dayNumber(start))) : datePattern(dayNumber(start));
  return words.dates.span(pattern(start, first), formatDate(end));
}

/** « 31 janvier 2023 à 16 h 30 » */
function dateAndTime(instant: Instant): string {
  return words.dates.moment(formatDate(instant), formatTime(instant));
}

/** The date-fns pattern for the day of the month. */
function dayNumber(instant: Instant): string {
  return words.dates.dayNumber(Number(localDateTime(instant).slice(8, 10)));
}

/** @param tokens parts of a date, without its time. */
function pattern(instant: Instant, tokens: string): string {
  return written(`${machineDate(instant, true)} ${tokens}`, () => format(inParis(instant), tokens, { locale: words.dateLocale }));
}

function inParis(instant: Instant): TZDate {
  return new TZDate(Number(instant), PARIS);
}
