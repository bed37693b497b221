import { parseMoment } from '../../moments';
import { WEEKDAYS } from '../../site/words/calendar-names';
import { clock, ONE_TIME, TIME, TWO_TIMES } from './clock-times';
import { type Day, day, faultOf, findDays, monthOf, nearestDay, nextDay, weekdayOf, written } from './days';
import { plainOf } from './plain-of';

/** Reads dates as people write them, in French first, into the form of front matter. */

/** A date as its author wrote it: read without doubt, or explained. */
type DateReading =
  /** `date_end` is given by a text that says a span, such as « 12 mars 2026 de 14h à 16h ». */
  | { date: string; date_end?: string }
  /** The fault, in French, to follow the quoted value; and the likely meaning. */
  | { fault: string; likely?: string | undefined };

const WEEKDAY = new RegExp(`^(?:(?:le|ce|du)\\s+)?(${WEEKDAYS.join('|')})[,.]?\\s+`);
/** « au mardi », before the second day of a span. */
const LAST_WEEKDAY = new RegExp(`(?<=\\s(?:-|au|a|et)\\s+(?:le\\s+)?)(${WEEKDAYS.join('|')})[,.]?\\s+(?=\\d)`);
/** Undefined for a text in which no date is found. */
export function readDate(text: string): DateReading | undefined {
  const reading = readOne(text);
  return reading && 'fault' in reading ? (readSpan(text) ?? reading) : reading;
}

/** Two moments: `2026-03-12T14:00/2026-03-13T16:00`. */
function readSpan(text: string): DateReading | undefined {
  const parts = text.split(/\s*\/\s*(?=\d{4}-)|\s+(?:-|–|—|→|à|au|jusqu[’']au|to)\s+/);
  const [start, end] = parts.map(readOne);
  if (parts.length !== 2 || !start || !end || !('date' in start) || !('date' in end) || start.date_end || end.date_end) return undefined;
  const [from, to] = [parseMoment(start.date), parseMoment(end.date)];
  return from && to && !from.dateOnly && !to.dateOnly && to.instant > from.instant ? { date: start.date, date_end: end.date } : undefined;
}

function readOne(text: string): DateReading | undefined {
  if (parseMoment(text)) return { date: text.trim() };
  const plain = plainOf(text);
  const weekday = WEEKDAY.exec(plain);
  const afterWeekday = plain.slice(weekday?.[0].length ?? 0).replace(/^(?:le|ce|du)\s+/, '');
  const found = findDays(afterWeekday.replace(LAST_WEEKDAY, ''));
  if (!found) return withoutYear(plain) ? { fault: WITHOUT_YEAR } : undefined;
  const [first, last] = found.days;
  if (found.doubt) return { fault: found.doubt, ...likely(first, found.rest) };
  for (const day of [first, last]) {
    const fault = day && faultOf(day);
    if (fault) return { fault, ...likely(nearestDay(day), found.rest) };
  }
  for (const [day, named] of [
    [first, weekday?.[1]],
    [last, LAST_WEEKDAY.exec(afterWeekday)?.[1]],
  ] as const) {
    const called = day && weekdayOf(day);
    if (named && called && named !== called)
      return { fault: `nomme un ${named}, et ce jour est un ${called}`, ...(last ? {} : likely(first, found.rest)) };
  }
  return last ? spanOfDays(first, last, found.rest) : withTimes(first, found.rest);
}

/** « mars 2026 » */
export function isMonth(text: string): boolean {
  const [, name = ''] = /^([a-z]{3,9})\.? \d{4}$/.exec(plainOf(text)) ?? [];
  return monthOf(name) > 0;
}

/** The days of « 12, 19 et 26 mars 2026 à 14h », « 26 mars et 2 avril 2026 ». */
export function readDays(text: string): string[] | undefined {
  const plain = plainOf(text).replace(/^(?:les|le)\s+/, '');
  const [, first = '', last = '', year = '', rest = ''] =
    /^((?:\d{1,2}(?:er)?(?: [a-z]{3,9})?\s*(?:,|et|&)\s*)+)(\d{1,2}(?:er)? [a-z]{3,9}) (\d{4})(.*)$/.exec(plain) ?? [];
  let month = '';
  const days = [...first.split(/\s*(?:,|\bet\b|&)\s*/).filter((part) => part !== ''), last].reverse().map((part) => {
    month = / [a-z]+$/.exec(part)?.[0] ?? month;
    return readDate(`${part.replace(month, '')}${month} ${year}${rest}`);
  });
  return first !== '' && days.every((reading) => reading && 'date' in reading)
    ? days.reverse().flatMap((reading) => (reading && 'date' in reading ? [reading.date] : []))
    : undefined;
}

export const WITHOUT_YEAR = 'ne dit pas l’année';

const DAY_AND_MONTH = /^(?:(?:le\s+)?[a-z]+di(?:manche)?\s+)?(?:le\s+)?(\d{1,2})(?:er)?[ -]([a-z]{3,9})\.?(?![a-z]|[ -]*\d{4})/;

function withoutYear(plain: string): boolean {
  return monthOf(DAY_AND_MONTH.exec(plain)?.[2] ?? '') > 0 && !/\d{4}/.test(plain);
}

/** « 12 mars à 16h » in the year of another date. */
export function inYear(text: string, year: string): string {
  const plain = plainOf(text);
  const said = DAY_AND_MONTH.exec(plain)?.[0];
  return said !== undefined && withoutYear(plain) ? `${said} ${year}${plain.slice(said.length)}` : text;
}

/** The most likely date, to suggest. */
function likely(date: Day | undefined, rest: string): { likely?: string } {
  if (!date || faultOf(date)) return {};
  const read = withTimes(date, rest);
  const text = 'date' in read ? read.date : (read.likely ?? written(date));
  return parseMoment(text) ? { likely: text } : {};
}

function withTimes(date: Day, rest: string): DateReading {
  const at = written(date);
  if (rest === '' || /^(?:toute la journee|journee entiere)$/.test(rest)) return { date: at };
  const [, from, to] = TWO_TIMES.exec(rest) ?? [];
  const [, only, zone] = ONE_TIME.exec(rest) ?? [];
  const [start, end] = [clock(from ?? only ?? ''), to && clock(to)];
  if (from !== undefined && start && end) {
    const date_end = endAfter(`${at}T${start}`, end);
    return date_end === undefined ? { fault: 'finit avant de commencer', likely: `${at}T${start}` } : { date: `${at}T${start}`, date_end };
  }
  if (only !== undefined && start) return inZone(`${at}T${start}`, zone);
  if (/^(?:a )?24\s*(?:h|:)\s*(?:00)?$/.test(rest)) return { fault: 'va au-delà de 23 h 59', likely: `${written(nextDay(date))}T00:00` };
  if (only !== undefined) return { fault: 'donne une heure qui n’existe pas', likely: at };
  if (/^(?:a )?minuit$/.test(rest)) return { fault: 'ne dit pas si ce minuit ouvre ou ferme le jour', likely: `${at}T00:00` };
  const [said, others] = [new RegExp(TIME).exec(rest)?.[0], rest.replace(new RegExp(TIME), '')];
  const time = said === undefined ? undefined : clock(said);
  if (time === undefined) return /\d|\b(?:annul|report|complet|supprim)/.test(rest) ? { fault: MORE } : { fault: MORE, likely: at };
  if (/\/[a-z]|\b(?:heures? d|utc|gmt|[a-z]{1,3}[sd]?t\b)/.test(others)) return { fault: OTHER_ZONE };
  // Only a word that changes nothing: « du soir », « puis 16h » do.
  return /^\W*(?:(?:a|des|vers|environ|precises?|pile|tapantes?|sharp)\W*)*$/.test(others)
    ? { fault: MORE, likely: `${at}T${time}` }
    : { fault: MORE };
}

/** The longest event that ends on the day after its start, in hours. */
const LONGEST_NIGHT = 12;

/** The moment of a time of day after a start: on the next day for « de 20h à 1h », undefined for « de 16h à 14h ». */
export function endAfter(start: string, time: string): string | undefined {
  const [from = '', hour = ''] = start.split('T');
  const hours = Number(time.slice(0, 2)) + Number(time.slice(3)) / 60 - Number(hour.slice(0, 2)) - Number(hour.slice(3)) / 60;
  if (hours > 0) return `${from}T${time}`;
  const [year = '', month = '', number = ''] = from.split('-');
  return hours + 24 <= LONGEST_NIGHT ? `${written(nextDay(day(year, month, number)))}T${time}` : undefined;
}

const MORE = 'contient autre chose qu’une date et une heure';
export const OTHER_ZONE = 'dit l’heure d’un autre fuseau que celui de Paris';

function inZone(local: string, written: string | undefined): DateReading {
  const zone = (written ?? 'paris').replace(/[()[\]]/g, '');
  if (/paris/.test(zone)) return { date: local };
  const [, sign = '', hours = '', minutes = '00'] = /([+-])\s*(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = sign === '' ? ({ cet: '+01:00', cest: '+02:00' }[zone] ?? 'Z') : `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const date = local + offset;
  if (!/^ce/.test(zone)) return parseMoment(date) ? { date } : { fault: 'a un décalage qui n’existe pas', likely: local };
  // « CET » is often written all year round, for the time of Paris.
  const isParis = parseMoment(date)?.instant.getTime() === parseMoment(local)?.instant.getTime();
  return isParis ? { date: local } : { fault: `dit « ${zone.toUpperCase()} », qui n’est pas l’heure de Paris ce jour-là`, likely: local };
}

function spanOfDays(first: Day, last: Day, rest: string): DateReading {
  const [from, to] = [written(first), written(last)];
  if (to <= from) return { fault: 'finit avant de commencer', likely: from };
  if (rest === '') return { date: from, date_end: to };
  const [, start = '', end = ''] = TWO_TIMES.exec(rest) ?? [];
  const [opens, closes] = [clock(start), clock(end)];
  return opens && closes ? { date: `${from}T${opens}`, date_end: `${to}T${closes}` } : { fault: 'contient autre chose que deux dates' };
}
