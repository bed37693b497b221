import { MONTHS as MONTH_NAMES, WEEKDAYS } from '../../site/words/calendar-names';

/** Finds days of the calendar as people write them. */

export interface Day {
  year: number;
  month: number;
  day: number;
}

const MONTHS: readonly RegExp[] = [
  /^jan(?:v(?:ier)?|uary)?$/,
  /^fe(?:v(?:r(?:ier)?)?|b(?:ruary)?)$/,
  /^mar(?:s|ch)$/,
  /^a(?:vr(?:il)?|pr(?:il)?)$/,
  /^ma[iy]$/,
  /^(?:juin|june?)$/,
  /^jui?l(?:l(?:et)?|y)?$/,
  /^a(?:ou(?:t)?|ug(?:ust)?)$/,
  /^sept?(?:emb(?:re|er))?$/,
  /^oct(?:obre|ober)?$/,
  /^nov(?:emb(?:re|er))?$/,
  /^dec(?:emb(?:re|er))?$/,
];

interface Found {
  days: [first: Day, last?: Day];
  rest: string;
  doubt?: string;
}

/** The day, or the two days, at the start of a text, and what follows. */
export function findDays(plain: string): Found | undefined {
  for (const find of [isoDay, numericDay, spanInMonth, daysWithMonths, englishDay]) {
    const found = find(plain);
    if (found)
      return {
        ...found,
        rest: found.rest
          .replace(/^(?:[\s,;|]|t(?=\d)|-(?=\s))+/, '')
          .replace(/^\(([^()]*)\)$/, '$1')
          .trim(),
      };
  }
  return undefined;
}

type Find = (plain: string) => Found | undefined;

export const day = (year: string | number, month: string | number, number: string | number): Day => ({
  year: Number(year),
  month: Number(month),
  day: Number(number),
});

const isoDay: Find = (plain) => {
  const match = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/.exec(plain);
  if (!match) return undefined;
  const [all, year = '', , month = match[5] ?? '', number = match[6] ?? ''] = match;
  const rest = plain.slice(all.length);
  const [sign, last] = /^\s*(?:-|\/|au?)\s*(?=\d{4}-)/.exec(rest) ? [true, isoDay(rest.replace(/^\s*(?:-|\/|au?)\s*/, ''))] : [false];
  const days: Found['days'] = sign && last ? [day(year, month, number), last.days[0]] : [day(year, month, number)];
  return { days, rest: sign && last ? last.rest : rest };
};

/** Day, month and year, as in France. */
const numericDay: Find = (plain) => {
  const match = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?![\d:h])/.exec(plain);
  if (!match) return undefined;
  const [all, first = '', , second = '', year = ''] = match;
  const rest = plain.slice(all.length);
  if (year.length === 2) {
    // The `t` of ISO 8601 before the hour: the year comes first.
    const days: Found['days'] = /^t\d/.test(rest) ? [day(`20${first}`, second, year)] : [day(`20${year}`, second, first)];
    return { days, rest, doubt: 'n’a que les deux derniers chiffres de l’année' };
  }
  if (Number(second) > 12 && Number(first) <= 12) return { days: [day(year, first, second)], rest, doubt: 'met le mois avant le jour' };
  const last = /^\s*(?:-|au?)\s*/.exec(rest)?.[0];
  const until = last === undefined ? undefined : numericDay(rest.slice(last.length));
  return until && !until.doubt
    ? { days: [day(year, second, first), until.days[0]], rest: until.rest }
    : { days: [day(year, second, first)], rest };
};

const NUMBER = '(\\d{1,2})(?:er|e|eme|st|nd|rd|th)?';
const NAME = '([a-z]{3,9})\\.?';

/** « 12 et 19 mars » are two days, and not all those between them. */
function isSpan(sign: string, first: Day, last: Day): boolean {
  return !/et|&/.test(sign) || written(nextDay(first)) === written(last);
}

/** « 12 et 13 mars 2026 », « 12-14 mars 2026 » */
const spanInMonth: Find = (plain) => {
  const match = new RegExp(`^${NUMBER}\\s*(-|au|a|et|&)\\s*(?:le )?${NUMBER}[ -]${NAME}[ ,-]*(\\d{4})(?![\\d:h])`).exec(plain);
  const [all = '', first = '', sign = '', last = '', name = '', year = ''] = match ?? [];
  const month = monthOf(name);
  return month && isSpan(sign, day(year, month, first), day(year, month, last))
    ? { days: [day(year, month, first), day(year, month, last)], rest: plain.slice(all.length) }
    : undefined;
};

/** « 12 mars 2026 », « 30 mars au 2 avril 2026 » */
const daysWithMonths: Find = (plain) => {
  const [all, number = '', name = '', year] = new RegExp(`^${NUMBER}[ -]?${NAME}(?:[ ,-]*(\\d{4})(?![\\d:h]))?`).exec(plain) ?? [];
  const month = monthOf(name);
  if (all === undefined || !month) return undefined;
  const rest = plain.slice(all.length);
  const joint = /^\s*(?:-|au|a|et|&)\s+(?:le )?(?=\d{1,2}(?:er)?[ -]?[a-z]{3})/.exec(rest)?.[0];
  const until = joint === undefined ? undefined : daysWithMonths(rest.slice(joint.length));
  const [end] = until?.days ?? [];
  const start = day(year ?? end?.year ?? '', month, number);
  if (until && end && isSpan(joint ?? '', start, end)) return { ...until, days: [start, end] };
  return year ? { days: [start], rest } : undefined;
};

const englishDay: Find = (plain) => {
  const [all, name = '', number = '', year = ''] = new RegExp(`^${NAME} ${NUMBER},? (\\d{4})(?![\\d:h])`).exec(plain) ?? [];
  const month = monthOf(name);
  return all !== undefined && month ? { days: [day(year, month, number)], rest: plain.slice(all.length) } : undefined;
};

export function monthOf(name: string): number {
  return MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
}

function lengthOf({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function faultOf(date: Day): string | undefined {
  if (date.month < 1 || date.month > 12) return `n’est pas une date : il n’y a pas de mois ${date.month}`;
  if (date.day >= 1 && date.day <= lengthOf(date)) return undefined;
  return `n’est pas une date qui existe : ${MONTH_NAMES[date.month - 1]} ${date.year} a ${lengthOf(date)} jours`;
}

export function nearestDay(date: Day): Day | undefined {
  return date.month < 1 || date.month > 12 ? undefined : { ...date, day: Math.min(Math.max(date.day, 1), lengthOf(date)) };
}

export function written({ year, month, day: number }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

export function weekdayOf({ year, month, day: number }: Day): string | undefined {
  return WEEKDAYS[(new Date(Date.UTC(year, month - 1, number)).getUTCDay() + 6) % 7];
}

export function nextDay({ year, month, day: number }: Day): Day {
  const next = new Date(Date.UTC(year, month - 1, number + 1));
  return day(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate());
}
