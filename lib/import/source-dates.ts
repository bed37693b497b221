import { parseMoment } from '../moments';

/**
 * Converts a date of a Hugo file to the form of the site. Hugo (through Go's cast library) reads many forms; TOML and
 * old YAML readers give date objects.
 * @param wallClock reads a trailing `Z` as the clock of Paris, as most authors of these files meant.
 * @returns undefined for a value that is not a date.
 */
export function convertDate(value: unknown, wallClock: boolean): string | undefined {
  const text =
    value instanceof Date ? isoText(value) : typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
  if (text === undefined) return undefined;
  const iso = normalise(text);
  const written = wallClock ? iso?.replace(/Z$/, '') : iso;
  return written !== undefined && parseMoment(written) ? written : undefined;
}

/** smol-toml's dates keep their written form; a plain date at midnight UTC was a day without a time. */
function isoText(value: Date): string | undefined {
  if (Number.isNaN(value.getTime())) return undefined;
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000', '');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (french) return `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`;
  const english = /^(?:[A-Za-z]{3,9},? +)?(?:(\d{1,2}) +([A-Za-z]{3,9})|([A-Za-z]{3,9}) +(\d{1,2}),?) +(\d{4})/.exec(text);
  const month = MONTHS.indexOf((english?.[2] ?? english?.[3] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = english?.[1] ?? english?.[4];
  return english && month > 0 && day ? `${english[5]}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
