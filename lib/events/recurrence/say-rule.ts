import { parseMoment } from '../../moments';
import { formatDate, formatMoment, formatTime, localDateTime } from '../../site/dates';
import { words } from '../../site/words';
import { isWorkdays, type RecurrenceRule, type Repeat } from './rule';

/** Says a rule in a sentence, exactly: what `read-words.ts` reads from it is the same rule. */

interface Usual {
  startsAt: Date;
  endsAt?: Date | undefined;
  allDay: boolean;
}

const said = words.recurrence;

/** « le premier mardi de chaque mois, de 14 h à 16 h, jusqu’au 30 juin 2027, sauf le 5 janvier 2027 » */
export function sayRepeat({ rule, except, add }: Repeat, usual: Usual): string {
  const parts = [
    sayRule(rule),
    sayHours(usual),
    rule.until && said.until(formatDate(dayOf(rule.until))),
    rule.until === undefined && rule.count !== undefined && said.times(rule.count),
    except.length > 0 &&
      said.except(
        except.map((day) => formatDate(dayOf(day))),
        list,
      ),
    add.length > 0 && said.add(add.map(sayAdded), list),
  ];
  return parts.filter((part) => !!part).join(', ');
}

/** How often and on which days: « le premier mardi de chaque mois ». */
export function sayRule(rule: RecurrenceRule): string {
  const months = rule.every === 'year' ? [] : [sayMonths(rule.months)];
  return [sayDays(rule), isSometimesMissing(rule) && said.whereItExists, ...months].filter((part) => !!part).join(', ');
}

function sayDays(rule: RecurrenceRule): string {
  const { every, interval, weekdays } = rule;
  if (every === 'day') return interval === 1 ? said.everyDay : said.everyOther('day', interval);
  if (every === 'week') {
    const days = weekdays.map(({ day }) => day);
    if (interval === 1) return isWorkdays(weekdays) ? said.workdays : said.everyWeekday(days, list);
    const on = isWorkdays(weekdays) ? said.workdays : list(days.map(said.onWeekday));
    return days.length === 1 ? `${said.everyOther('week', interval)} ${on}` : `${said.everyOther('week', interval)}, ${on}`;
  }
  const days = daysOfMonth(rule);
  if (every === 'month') {
    return interval === 1 ? `${list(days)} ${said.everyMonth}` : `${said.everyOther('month', interval)}, ${list(days)} ${said.ofMonth}`;
  }
  const ofYear = rule.months.flatMap((month) => days.map((day) => said.dayOfMonth(day, month)));
  return interval === 1 ? `${list(ofYear)} ${said.everyYear}` : `${said.everyOther('year', interval)}, ${list(ofYear)}`;
}

function daysOfMonth({ weekdays, monthDays, position }: RecurrenceRule): string[] {
  if (position !== undefined) return [said.rankedWorkday(position)];
  return [...monthDays.map(said.monthDay), ...weekdays.map(({ day, rank = 1 }) => said.ranked(rank, day))];
}

/** Whether some months have no such day. */
function isSometimesMissing({ every, weekdays, monthDays, months }: RecurrenceRule): boolean {
  const lengths =
    every === 'month' && months.length === 0
      ? [28]
      : months.map((month) => [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 31);
  const shortest = every === 'month' || every === 'year' ? Math.min(...lengths) : 31;
  return monthDays.some((day) => Math.abs(day) > shortest) || weekdays.some(({ rank = 1 }) => Math.abs(rank) === 5);
}

function sayMonths(months: readonly number[]): string {
  if (months.length === 0) return '';
  const others = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => !months.includes(month));
  return others.length < months.length ? said.exceptIn(others, list) : said.onlyIn(months, list);
}

/** « de 14 h à 16 h », « à 14 h », « pendant deux jours »; nothing for one whole day. */
function sayHours({ startsAt, endsAt, allDay }: Usual): string {
  const [start, end] = [startsAt, endsAt].map((moment) => moment && Date.parse(`${localDateTime(moment)}Z`));
  const days = start && end ? Math.floor(end / DAY) - Math.floor(start / DAY) : 0;
  if (allDay) return days > 1 ? said.forDays(days) : '';
  if (!endsAt || !start || !end || end <= start) return said.at(formatTime(startsAt));
  if (days === 0) return said.hours(formatTime(startsAt), formatTime(endsAt));
  return end - start < DAY
    ? said.hoursOverNight(formatTime(startsAt), formatTime(endsAt))
    : `${said.at(formatTime(startsAt))}, ${said.forDays(days + 1)}`;
}

const DAY = 24 * 60 * 60 * 1000;

function sayAdded(date: string): string {
  const moment = parseMoment(date);
  if (!moment) throw new Error(`not a date: ${date}`);
  return moment.dateOnly ? formatDate(moment.instant) : formatMoment(moment.instant);
}

function dayOf(day: string): Date {
  const moment = parseMoment(day);
  if (!moment) throw new Error(`not a day: ${day}`);
  return moment.instant;
}

function list(items: string[]): string {
  return new Intl.ListFormat(words.language.tag, { type: 'conjunction' }).format(items);
}
