import { plainOf } from './plain-of';

/** Reads times of day as people write them. */

export const TIME =
  '(?:midi|noon|\\d{1,2}\\s*(?::\\s*\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|(?:h(?:eures?|rs?)?)(?:\\s*\\d{2}(?:\\s*m(?:i?n)?)?)?)(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?)';
const ZONE =
  '[([]?(?:z|(?:utc|gmt)(?:\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?)?|cet|cest|[+-]\\d{2}(?::?\\d{2})?|(?:heure de paris|europe/paris|paris))[)\\]]?';
const CLOCK = new RegExp(`^${TIME}$`);
export const ONE_TIME = new RegExp(`^(?:a partir de|a|at|@|des)?\\s*(${TIME})[\\s,]*(${ZONE})?$`);
/** « de 14 à 16h »: the first says its hour alone. */
export const TWO_TIMES = new RegExp(
  `^(?:de|entre|from)?\\s*(${TIME}|\\d{1,2}(?!.*\\d\\s*[ap]\\.?m))\\s*(?:-|–|—|/|a|et|to|until|jusqu'?a)\\s*(${TIME}|minuit)(?:[\\s,]+\\(?(?:heure de |europe/)?paris\\)?)?$`,
);

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

/** « 14h », « 9:05 », « 2 pm », « midi » as `HH:MM`; undefined for an hour that no clock shows. */
export function clock(text: string): string | undefined {
  if (/^(?:midi|noon)$/.test(text)) return '12:00';
  if (text === 'minuit') return '00:00';
  const [, hour = '', minute = '00', second, half] =
    /^(\d{1,2})\s*(?:(?::|h[a-z]*)\s*(\d{2})?(?::(\d{2})(?:\.\d+)?)?)?(?:\s*m(?:i?n)?)?\s*([ap])?/.exec(text) ?? [];
  const hours = half && Number(hour) <= 12 ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  if (hour === '' || hours > 23 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}${second && second !== '00' ? `:${second}` : ''}`;
}
