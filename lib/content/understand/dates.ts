import { parseMoment } from '../../moments';
import { MONTHS as MONTH_NAMES, WEEKDAYS } from '../../site/words/calendar-names';

/** Reads dates as people write them, in French first, into the form of front matter. */

/** A date as its author wrote it: read without doubt, or explained. */
type DateReading =
  /** `date_end` is given by a text that says a span, such as « 12 mars 2026 de 14h à 16h ». */
  | { date: string; date_end?: string }
  /** The fault, in French, to follow the quoted value; and the likely meaning. */
  | { fault: string; likely?: string | undefined };

interface Day {
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

const WEEKDAY = new RegExp(`^(?:(?:le|ce|du)\\s+)?(${WEEKDAYS.join('|')})[,.]?\\s+`);
/** « au mardi », before the second day of a span. */
const LAST_WEEKDAY = new RegExp(`(?<=\\s(?:-|au|a|et)\\s+(?:le\\s+)?)(${WEEKDAYS.join('|')})[,.]?\\s+(?=\\d)`);
const TIME =
  '(?:midi|noon|\\d{1,2}\\s*(?::\\s*\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|(?:h(?:eures?|rs?)?)(?:\\s*\\d{2}(?:\\s*m(?:i?n)?)?)?)(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?)';
const ZONE =
  '[([]?(?:z|(?:utc|gmt)(?:\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?)?|cet|cest|[+-]\\d{2}(?::?\\d{2})?|(?:heure de paris|europe/paris|paris))[)\\]]?';
const CLOCK = new RegExp(`^${TIME}$`);
const ONE_TIME = new RegExp(`^(?:a partir de|a|at|@|des)?\\s*(${TIME})[\\s,]*(${ZONE})?$`);
/** « de 14 à 16h »: the first says its hour alone. */
const TWO_TIMES = new RegExp(
  `^(?:de|entre|from)?\\s*(${TIME}|\\d{1,2}(?!.*\\d\\s*[ap]\\.?m))\\s*(?:-|–|—|/|a|et|to|until|jusqu'?a)\\s*(${TIME}|minuit)(?:[\\s,]+\\(?(?:heure de |europe/)?paris\\)?)?$`,
);

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

function weekdayOf({ year, month, day: number }: Day): string | undefined {
  return WEEKDAYS[(new Date(Date.UTC(year, month - 1, number)).getUTCDay() + 6) % 7];
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

/** A time of day, `HH:MM`; undefined for a text that is not one. */
export function readTime(text: string): string | undefined {
  const plain = plainOf(text).replace(/^(?:a|des)\s+/, '');
  return CLOCK.test(plain) ? clock(plain) : undefined;
}

/** Two times of day, such as « de 14h à 16h30 ». */
export function readTimes(text: string): { start: string; end?: string } | undefined {
  const [, from, to] = TWO_TIMES.exec(plainOf(text)) ?? [];
  const [start, end] = [from && clock(from), to && clock(to)];
  if (start && end) return { start, end };
  const only = readTime(text);
  return only === undefined ? undefined : { start: only };
}

/** Lower case, without accents, quotes around, and with ordinary spaces. */
function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^["'“”«»`\s]+|(?<!["'“”«»`\s.])["'“”«»`\s.]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

interface Found {
  days: [first: Day, last?: Day];
  rest: string;
  doubt?: string;
}

/** The day, or the two days, at the start of a text, and what follows. */
function findDays(plain: string): Found | undefined {
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

const day = (year: string | number, month: string | number, number: string | number): Day => ({
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
  if (year.length === 2) return { days: [day(`20${year}`, second, first)], rest, doubt: 'n’a que les deux derniers chiffres de l’année' };
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

function monthOf(name: string): number {
  return MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
}

function lengthOf({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function faultOf(date: Day): string | undefined {
  if (date.month < 1 || date.month > 12) return `n’est pas une date : il n’y a pas de mois ${date.month}`;
  if (date.day >= 1 && date.day <= lengthOf(date)) return undefined;
  return `n’est pas une date qui existe : ${MONTH_NAMES[date.month - 1]} ${date.year} a ${lengthOf(date)} jours`;
}

function nearestDay(date: Day): Day | undefined {
  return date.month < 1 || date.month > 12 ? undefined : { ...date, day: Math.min(Math.max(date.day, 1), lengthOf(date)) };
}

function written({ year, month, day: number }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
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
  const zone = (written ?? 'paris').replace(/[()]/g, '');
  if (/paris/.test(zone)) return { date: local };
  const [, sign = '', hours = '', minutes = '00'] = /([+-])\s*(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = sign === '' ? ({ cet: '+01:00', cest: '+02:00' }[zone] ?? 'Z') : `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const date = local + offset;
  if (!/^ce/.test(zone)) return parseMoment(date) ? { date } : { fault: 'a un décalage qui n’existe pas', likely: local };
  // « CET » is often written all year round, for the time of Paris.
  const isParis = parseMoment(date)?.instant.getTime() === parseMoment(local)?.instant.getTime();
  return isParis ? { date: local } : { fault: `dit « ${zone.toUpperCase()} », qui n’est pas l’heure de Paris ce jour-là`, likely: local };
}

function nextDay({ year, month, day: number }: Day): Day {
  const next = new Date(Date.UTC(year, month - 1, number + 1));
  return day(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate());
}

/** « 14h », « 9:05 », « 2 pm », « midi » as `HH:MM`; undefined for an hour that no clock shows. */
function clock(text: string): string | undefined {
  if (/^(?:midi|noon)$/.test(text)) return '12:00';
  if (text === 'minuit') return '00:00';
  const [, hour = '', minute = '00', second, half] =
    /^(\d{1,2})\s*(?:(?::|h[a-z]*)\s*(\d{2})?(?::(\d{2})(?:\.\d+)?)?)?(?:\s*m(?:i?n)?)?\s*([ap])?/.exec(text) ?? [];
  const hours = half && Number(hour) <= 12 ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  if (hour === '' || hours > 23 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}${second && second !== '00' ? `:${second}` : ''}`;
}

function spanOfDays(first: Day, last: Day, rest: string): DateReading {
  const [from, to] = [written(first), written(last)];
  if (to <= from) return { fault: 'finit avant de commencer', likely: from };
  if (rest === '') return { date: from, date_end: to };
  const [, start = '', end = ''] = TWO_TIMES.exec(rest) ?? [];
  const [opens, closes] = [clock(start), clock(end)];
  return opens && closes ? { date: `${from}T${opens}`, date_end: `${to}T${closes}` } : { fault: 'contient autre chose que deux dates' };
}
