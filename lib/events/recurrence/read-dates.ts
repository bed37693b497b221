import { parseMoment } from '../../moments';
import { monthOf } from './french';
import { RuleError } from './rule-error';

/** Reads the days that a rule names: `2027-01-05`, « 5 janvier 2027 », « 05/01/2027 ». */

const DAY =
  /(?<iso>\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2})?)|(?<slashed>\d{1,2}\/\d{1,2}\/\d{4})|\b(?<number>\d{1,2})(?:er)? (?<month>[a-z]{3,9})(?: (?<year>\d{4}))?/g;

/** Words between two dates. */
const BETWEEN = /^(?:[\s,]|\b(?:et|le|les|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)*$/;

interface Found {
  day: string;
  /** The month and the day alone, `01-05`, when the year is not given. */
  isYearless: boolean;
}

/**
 * The days of a text, in its order, as `2027-01-05` or `2027-01-05T18:00`; and the words that are no date.
 * A day without a year is in that of the day after it: « les 5 janvier et 2 février 2027 ».
 * @param plain as `plainFrench` gives it.
 */
export function readDays(plain: string): { days: string[]; rest: string } {
  const found: Found[] = [];
  const rest = plain.replace(DAY, (text: string, ...parts: unknown[]) => {
    const groups = parts.at(-1) as Record<string, string | undefined>;
    const read = readDay(groups);
    if (!read) return text;
    found.push(read);
    return ' ';
  });
  return { days: withYears(found), rest: BETWEEN.test(rest) ? '' : rest.trim() };
}

function readDay({ iso, slashed, number, month, year }: Record<string, string | undefined>): Found | undefined {
  if (iso !== undefined) return { day: iso.replace(/[t ]/, 'T'), isYearless: false };
  const [days = '', months = '', years] = slashed?.split('/') ?? [number, String(monthOf(month ?? '') ?? ''), year];
  if (months === '') return undefined;
  const day = `${months.padStart(2, '0')}-${days.padStart(2, '0')}`;
  return years === undefined ? { day, isYearless: true } : { day: `${years}-${day}`, isYearless: false };
}

function withYears(found: readonly Found[]): string[] {
  let year: string | undefined;
  const days = [...found].reverse().map(({ day, isYearless }) => {
    if (!isYearless) year = day.slice(0, 4);
    if (year === undefined)
      throw new RuleError(`il manque l’année d’une date (« ${day.slice(3)}/${day.slice(0, 2)} »).`, 'Écrivez-la comme `2027-01-05`.');
    const whole = isYearless ? `${year}-${day}` : day;
    if (!parseMoment(whole)) throw new RuleError(`« ${whole} » n’est pas une date qui existe.`, 'Écrivez-la comme `2027-01-05`.');
    return whole;
  });
  return days.reverse();
}
