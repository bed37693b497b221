import ICAL from 'ical.js';
import { LAST_YEAR } from '../../moments';
import { MOST_DATES, type RecurrenceRule, type Repeat } from './rule';

/** Expands a rule into dates, with the recurrence of ical.js. Times are those of the wall clock: « à 14 h », in summer as in winter. */

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const FREQUENCIES = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

/** An RRULE in jCal (RFC 7265, 3.6.10). */
export interface RecurrenceValue {
  freq: (typeof FREQUENCIES)[keyof typeof FREQUENCIES];
  interval?: number;
  byday?: string[];
  bymonthday?: number[];
  bymonth?: number[];
  bysetpos?: number[];
  /** One of them ends the rule: the number of dates, or the last moment at UTC. */
  count?: number | undefined;
  until?: string | undefined;
}

/** The rule itself, without its end. */
export function recurrenceValue({
  every,
  interval,
  weekdays,
  monthDays,
  months,
  position,
}: RecurrenceRule): Omit<RecurrenceValue, 'count' | 'until'> {
  return {
    freq: FREQUENCIES[every],
    ...(interval > 1 && { interval }),
    ...(months.length > 0 && { bymonth: [...months] }),
    ...(monthDays.length > 0 && { bymonthday: [...monthDays] }),
    ...(weekdays.length > 0 && { byday: weekdays.map(({ day, rank }) => `${rank ?? ''}${WEEKDAYS[day - 1]}`) }),
    ...(position !== undefined && { bysetpos: [position] }),
  };
}

/**
 * The first dates of a rule on the wall clock, such as `2027-01-05T14:00:00`: one more than `MOST_DATES` at most, to tell that there are
 * too many. Exceptions are among them.
 * @param start the first one, which `mayBegin` accepts; without its time for whole days.
 */
export function datesOfRule(rule: RecurrenceRule, start: string): string[] {
  const most = Math.min(rule.count ?? MOST_DATES + 1, MOST_DATES + 1);
  const last = rule.until ?? `${LAST_YEAR}-12-31`;
  const dates: string[] = [];
  for (const date of iterate(rule, start)) {
    if (dates.length >= most || date.slice(0, 10) > last) break;
    if (isInYear(rule, date, start)) dates.push(date);
  }
  return dates;
}

/** Years are taken as the months that they name: in years, ical.js 2.2.1 counts days from the end of the wrong month. */
function* iterate(rule: RecurrenceRule, start: string): Generator<string> {
  const steps: RecurrenceRule = rule.every === 'year' ? { ...rule, every: 'month', interval: 1 } : rule;
  const iterator = new ICAL.Recur(recurrenceValue(steps)).iterator(wallClock(start));
  for (let date = iterator.next(); date; date = iterator.next()) yield date.toString();
}

function wallClock(date: string): ICAL.Time {
  return date.length > 10 ? ICAL.Time.fromDateTimeString(date) : ICAL.Time.fromDateString(date);
}

function isInYear({ every, interval }: RecurrenceRule, date: string, start: string): boolean {
  return every !== 'year' || (Number(date.slice(0, 4)) - Number(start.slice(0, 4))) % interval === 0;
}

/** The dates of a rule with its exceptions, and the dates added to it, each on the wall clock. */
export function datesOfRepeat({ rule, except, add }: Repeat, start: string): { ofRule: string[]; added: string[] } {
  const dates = datesOfRule(rule, start);
  const isOfRule = new Set(dates);
  return {
    ofRule: dates.filter((date) => !except.includes(date.slice(0, 10))),
    added: add.map((date) => (start.length > 10 ? atTimeOf(date, start) : date.slice(0, 10))).filter((date) => !isOfRule.has(date)),
  };
}

/** A day with the time of another date, unless it has its own. */
function atTimeOf(date: string, start: string): string {
  return date.length > 10 ? date : `${date}${start.slice(10)}`;
}
