/** A rule of recurrence: the part of RFC 5545's RRULE that can be said in a sentence. */

export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** A day of the week, from 1 (Monday) to 7; in a month or a month of a year, the first (1), the second… or the last (-1). */
export interface WeekdayRule {
  day: number;
  rank?: number;
}

export interface RecurrenceRule {
  every: Unit;
  /** 2: every other day, week, month or year. */
  interval: number;
  weekdays: readonly WeekdayRule[];
  /** 1 to 31, or from the end of the month: -1 is its last day. */
  monthDays: readonly number[];
  /** 1 to 12; none: all of them. */
  months: readonly number[];
  /** Only the first (1), the second… or the last (-1) of `weekdays` in each month: « le premier jour ouvré ». */
  position?: number;
  /** The last day, included, such as `2027-06-30`. */
  until?: string;
  /** The number of dates, when no last day is given. */
  count?: number;
}

/** A rule with its exceptions. */
export interface Repeat {
  rule: RecurrenceRule;
  /** Days, such as `2027-01-05`, on which the event is not held. */
  except: readonly string[];
  /** Dates besides those of the rule: a day, held at the usual time, or a day and a time, such as `2027-01-12T18:00`. */
  add: readonly string[];
}

/** The most dates that a rule may give. */
export const MOST_DATES = 200;

/** The most units between two dates. */
export const LONGEST_INTERVAL = 99;

/** From Monday to Friday. */
export const WORKDAYS: readonly WeekdayRule[] = [1, 2, 3, 4, 5].map((day) => ({ day }));

export function isWorkdays(weekdays: readonly WeekdayRule[]): boolean {
  return weekdays.length === 5 && WORKDAYS.every(({ day }) => weekdays.some((other) => other.day === day && other.rank === undefined));
}

/** The rule with what its first day gives: the weekday of « toutes les semaines », the day of « tous les mois ». */
export function completeRule(rule: RecurrenceRule, firstDay: string): RecurrenceRule {
  if (rule.every !== 'year' && rule.months.length === 12) return completeRule({ ...rule, months: [] }, firstDay);
  if (rule.weekdays.length > 0 || rule.monthDays.length > 0) return rule;
  const { weekday, monthDay, month } = partsOf(firstDay);
  if (rule.every === 'week') return { ...rule, weekdays: [{ day: weekday }] };
  if (rule.every === 'month') return { ...rule, monthDays: [monthDay] };
  return rule.every === 'year' ? { ...rule, monthDays: [monthDay], months: rule.months.length > 0 ? rule.months : [month] } : rule;
}

/** Whether a day such as `2027-01-05` may be the first of a rule, which `completeRule` made. */
export function mayBegin({ weekdays, monthDays, months, position }: RecurrenceRule, day: string): boolean {
  const { weekday, monthDay, month, length } = partsOf(day);
  if (months.length > 0 && !months.includes(month)) return false;
  if (monthDays.length > 0 && !monthDays.some((number) => number === monthDay || number === monthDay - length - 1)) return false;
  if (position !== undefined) return isAtPosition(weekdays, position, day);
  const ranks = [Math.ceil(monthDay / 7), -Math.ceil((length - monthDay + 1) / 7)];
  return weekdays.length === 0 || weekdays.some((rule) => rule.day === weekday && (rule.rank === undefined || ranks.includes(rule.rank)));
}

function isAtPosition(weekdays: readonly WeekdayRule[], position: number, day: string): boolean {
  const { length } = partsOf(day);
  const days = Array.from({ length }, (_, index) => `${day.slice(0, 8)}${String(index + 1).padStart(2, '0')}`);
  const candidates = days.filter((candidate) => weekdays.some((rule) => rule.day === partsOf(candidate).weekday));
  return candidates.at(position > 0 ? position - 1 : position) === day;
}

/** A year that comes again the same, leap days included, is long enough to find a day of any rule. */
const LONGEST_SEARCH = 366 * 8;

/** The first day from this one on that may be the first of the rule; undefined for a rule that names no day, such as 30 February. */
export function nextBeginning(rule: RecurrenceRule, day: string): string | undefined {
  const start = Date.parse(`${day}T00:00Z`);
  for (let offset = 0; offset < LONGEST_SEARCH; offset += 1) {
    const candidate = new Date(start + offset * 86_400_000).toISOString().slice(0, 10);
    if (mayBegin(rule, candidate)) return candidate;
  }
  return undefined;
}

function partsOf(day: string): { weekday: number; monthDay: number; month: number; length: number } {
  const date = new Date(`${day}T00:00Z`);
  return {
    weekday: date.getUTCDay() || 7,
    monthDay: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    length: new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate(),
  };
}
