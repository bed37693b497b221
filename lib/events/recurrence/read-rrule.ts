import { parseMoment } from '../../moments';
import { machineDate } from '../../site/dates';
import { LONGEST_INTERVAL, type RecurrenceRule, type Unit, type WeekdayRule } from './rule';
import { RuleError } from './rule-error';

/** Reads an RRULE of iCalendar (RFC 5545, 3.3.10), as other programs write it. */

const UNITS: Readonly<Record<string, Unit>> = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' };
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'COUNT', 'WKST'];

/** @throws {RuleError} for a rule that is wrong, or that no sentence of the site can say. */
export function readRrule(text: string): RecurrenceRule {
  const fail = (what: string, remedy = 'Écrivez-la comme `FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270630`.') =>
    new RuleError(`le site ne lit pas ${what} dans la règle « ${text.trim()} ».`, remedy);
  const parts = new Map(
    text
      .trim()
      .replace(/^rrule:/i, '')
      .toUpperCase()
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.trim().split('=', 2);
        return [name, value];
      }),
  );
  for (const name of parts.keys()) if (!PARTS.includes(name)) throw fail(`\`${name}\``);
  const numbers = (name: string, low: number, high: number) =>
    (parts.get(name)?.split(',') ?? []).map((value) => {
      const number = Number(value);
      if (!/^[-+]?\d+$/.test(value) || number === 0 || number < low || number > high) throw fail(`\`${name}=${parts.get(name)}\``);
      return number;
    });
  const every = UNITS[parts.get('FREQ') ?? ''];
  if (every === undefined) throw fail(`\`FREQ=${parts.get('FREQ') ?? ''}\``);
  const [interval = 1] = numbers('INTERVAL', 1, LONGEST_INTERVAL);
  const [count] = numbers('COUNT', 1, 10_000);
  const weekdays = (parts.get('BYDAY')?.split(',') ?? []).map((value): WeekdayRule => {
    const [, rank, code = ''] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(value) ?? [];
    if (!WEEKDAYS.includes(code)) throw fail(`\`BYDAY=${parts.get('BYDAY')}\``);
    return { day: WEEKDAYS.indexOf(code) + 1, ...(rank !== undefined && { rank: Number(rank) }) };
  });
  const until = untilOf(parts.get('UNTIL'), () => fail(`\`UNTIL=${parts.get('UNTIL')}\``, untilRemedy(parts.get('UNTIL'))));
  const rule: RecurrenceRule = {
    every,
    interval,
    weekdays,
    monthDays: numbers('BYMONTHDAY', -31, 31),
    months: numbers('BYMONTH', 1, 12),
    ...(until !== undefined && { until }),
    ...(count !== undefined && until === undefined && { count }),
  };
  return sayable(withPosition(rule, numbers('BYSETPOS', -31, 31)), parts.get('WKST'), fail);
}

/** Writes a day of any usual form as a rule does. */
function untilRemedy(value = ''): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? [];
  const [, frenchDay, frenchMonth, frenchYear] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) ?? [];
  return `Écrivez l’année, le mois et le jour sans signe entre eux : \`UNTIL=${year ?? frenchYear ?? '2027'}${month ?? frenchMonth ?? '06'}${day ?? frenchDay ?? '30'}\`.`;
}

/** The Paris day of `20270630`, `20270630T215959Z`. */
function untilOf(value: string | undefined, fail: () => RuleError): string | undefined {
  if (value === undefined) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zulu = ''] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(value) ?? [];
  const moment = parseMoment(`${year}-${month}-${day}T${hour}:${minute}:${second}${zulu}`);
  if (!moment) throw fail();
  return machineDate(moment.instant, true);
}

/** BYSETPOS of one weekday is its rank. */
function withPosition(rule: RecurrenceRule, [position, ...others]: readonly number[]): RecurrenceRule & { positions?: number } {
  if (position === undefined) return rule;
  const [only, ...more] = rule.weekdays;
  if (only && more.length === 0 && only.rank === undefined && Math.abs(position) <= 5 && others.length === 0)
    return { ...rule, weekdays: [{ day: only.day, rank: position }] };
  return { ...rule, position, ...(others.length > 0 && { positions: others.length }) };
}

/** Refuses what the sentences of `sayRule` cannot say. */
function sayable(
  { positions, ...rule }: RecurrenceRule & { positions?: number },
  weekStart: string | undefined,
  fail: (what: string) => RuleError,
): RecurrenceRule {
  const { every, interval, weekdays, monthDays, months, position } = rule;
  const hasRanks = weekdays.some(({ rank }) => rank !== undefined);
  const isWorkdays = weekdays.length === 5 && weekdays.every(({ day, rank }) => day <= 5 && rank === undefined);
  if (weekStart !== undefined && weekStart !== 'MO' && every === 'week' && interval > 1 && weekdays.length > 1) throw fail('`WKST`');
  if (position !== undefined && (positions !== undefined || every !== 'month' || !isWorkdays)) throw fail('`BYSETPOS`');
  if (weekdays.length > 0 && monthDays.length > 0) throw fail('`BYDAY` avec `BYMONTHDAY`');
  if (hasRanks && (every === 'day' || every === 'week' || weekdays.some(({ rank }) => rank === undefined))) throw fail('`BYDAY`');
  if (weekdays.length > 0 && !hasRanks && position === undefined && (every === 'month' || every === 'year')) throw fail('`BYDAY`');
  if (monthDays.length > 0 && (every === 'day' || every === 'week')) throw fail('`BYMONTHDAY`');
  if (every === 'year' && (weekdays.length > 0 || monthDays.length > 0) && months.length === 0) throw fail('`FREQ=YEARLY` sans `BYMONTH`');
  if (every === 'day' && weekdays.length > 0 && interval > 1) throw fail('`INTERVAL`');
  return every === 'day' && weekdays.length > 0 ? { ...rule, every: 'week' } : rule;
}
