import { tzOffset } from '@date-fns/tz';
import { PARIS, parseMoment } from '../moments';

/** How the old site meant its times of day. */
export interface Clock {
  /** Whether a trailing `Z` means the clock of Paris, as most authors of these files meant. */
  wallClock: boolean;
  /** The zone of times without an offset; that of Paris, unless the old site says another. */
  timeZone?: string | undefined;
}

/**
 * Converts a date of a Hugo file to the form of the site. Hugo (through Go's cast library) reads many forms.
 * @returns undefined for a value that is not a date.
 */
export function convertDate(value: unknown, clock: Clock): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const iso = normalise(String(value).trim());
  return iso !== undefined && parseMoment(iso) ? withOffset(iso, clock) : undefined;
}

/** Adds the offset of the zone of the old site to a time without one, where the clocks of Paris show another time. */
export function withOffset(date: string, { wallClock, timeZone = PARIS }: Clock): string {
  const minutes = /T[\d:]+$/.test(date) ? minutesAhead(date, timeZone) : undefined;
  const isParis = minutes === undefined || minutes === minutesAhead(date, PARIS);
  const whole = isParis ? date : `${date}${minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${clockOf(Math.abs(minutes))}`}`;
  return wallClock ? whole.replace(/Z$/, '') : whole;
}

/** By how much the clocks of a zone are ahead when they show a time; undefined for an unknown zone. */
function minutesAhead(date: string, timeZone: string): number | undefined {
  const shown = Date.parse(`${date}Z`);
  const near = tzOffset(timeZone, new Date(shown));
  const minutes = tzOffset(timeZone, new Date(shown - near * 60_000));
  return Number.isNaN(minutes) ? undefined : minutes;
}

/** Beginnings of the names of months, in English and in French without accents. */
const MONTHS = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

function monthNamed(name: string): number {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return MONTHS.findIndex((starts) => starts.some((start) => plain.startsWith(start))) + 1;
}

function normalise(text: string): string | undefined {
  const iso =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[Tt ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s+[A-Z]{2,5})?$/.exec(
      text,
    );
  if (iso) {
    const [, year, month = '', day = '', hour, minute, second, zone] = iso;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (hour === undefined) return date;
    const offset = zone === undefined ? '' : /^[+-]/.test(zone) ? zone.replace(/^(.{3})(\d{2})$/, '$1:$2') : 'Z';
    return `${date}T${hour.padStart(2, '0')}:${minute}${second && second !== '00' ? `:${second}` : ''}${offset}`;
  }
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (french) return `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`;
  const inWords =
    /^(?:\p{L}{3,9}\.?,? +)?(?:(\d{1,2})(?:er|st|nd|rd|th)? +(\p{L}{3,9})\.?|(\p{L}{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,?),? +(\d{4})/u.exec(
      text,
    );
  const month = monthNamed(inWords?.[2] ?? inWords?.[3] ?? '');
  const day = inWords?.[1] ?? inWords?.[4];
  return inWords && month > 0 && day ? `${inWords[5]}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** A time of day: `14:00`, `14h30`, `14 h`, `2 pm`. */
const TIME = /(\d{1,2})\s*(?:[:h]\s*(\d{2})?|(?=\s*[ap]\.?m))\s*([ap])?\.?(?:m\b)?/gi;

/**
 * Adds the times of day that an event gives apart from its dates.
 * @param date in the form of the site; one that has a time keeps it.
 * @param time may hold the end as well: `14h – 16h`.
 * @returns undefined for a time that cannot be read.
 */
export function withTime(date: string, dateEnd: unknown, time: unknown, end: unknown): { date: string; date_end?: string } | undefined {
  const [start, other] = timesIn(time);
  const until = timesIn(end)[0] ?? other;
  if (start === undefined) return undefined;
  const day = date.slice(0, 10);
  const lastDay = typeof dateEnd === 'string' ? dateEnd : day;
  return {
    date: /T/.test(date) ? date : `${day}T${start}`,
    ...(typeof dateEnd === 'string' && { date_end: dateEnd }),
    ...(until !== undefined && !/T/.test(lastDay) && { date_end: `${lastDay}T${until}` }),
  };
}

function timesIn(value: unknown): string[] {
  const minutes = typeof value === 'number' ? value : undefined;
  // YAML 1.1 reads `14:00` as 840 minutes.
  if (minutes !== undefined && minutes >= 60 && minutes < 1440) return [clockOf(minutes)];
  return [...String(value ?? '').matchAll(TIME)].flatMap(([, hour = '', minute = '0', half]) => {
    const shift = half?.toLowerCase() === 'p' && Number(hour) < 12 ? 12 : 0;
    return Number(hour) > 23 || Number(minute) > 59 ? [] : clockOf((Number(hour) + shift) * 60 + Number(minute));
  });
}

/** `14:05`, for a number of minutes. */
function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
