import { parseMoment } from '../moments';

const BOOLEANS: Record<string, string> = {
  oui: 'true',
  vrai: 'true',
  yes: 'true',
  true: 'true',
  on: 'true',
  non: 'false',
  faux: 'false',
  no: 'false',
  false: 'false',
  off: 'false',
};

/** Converts a yes or no in words, or a date in another order; undefined for an ambiguous value. */
export function mechanicalFix(value: unknown, kind: 'boolean' | 'date'): { from: string; to: string } | undefined {
  if (typeof value !== 'string') return undefined;
  if (kind === 'boolean') {
    const word = BOOLEANS[value.toLowerCase()];
    return word === undefined ? undefined : { from: value, to: word };
  }
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) ?? [];
  if (year && Number(month) <= 12) return { from: value, to: `${year}-${month}-${day}` };
  return /^\d{4}\/\d{2}\/\d{2}$/.test(value) ? { from: value, to: value.replaceAll('/', '-') } : undefined;
}

const MONTHS = ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aou', 'sept', 'oct', 'nov', 'dec'];

const DAYS = [
  /^(?<year>\d{4})[-/.]?(?<month>\d{1,2})[-/.]?(?<day>\d{1,2})(?!\d)/,
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})/,
  /^(?:[a-z]+ )?(?<day>\d{1,2})(?:er)? (?<month>[a-z]+)\.? (?<year>\d{4})/,
];

/** The most likely date of a text in another form, as front matter writes it, to suggest in a remedy. */
export function likelyDate(text: string): string | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^["'“”‘’«»\s]+/, '');
  for (const pattern of DAYS) {
    const match = pattern.exec(plain);
    const { year = '', month = '', day = '' } = match?.groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : MONTHS.findIndex((name) => month.startsWith(name)) + 1;
    const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!match || !parseMoment(date)) continue;
    const [, hour, minute = '00'] = /^[t\s,]+(?:a )?(\d{1,2}) ?[h:] ?(\d{2})?/.exec(plain.slice(match[0].length)) ?? [];
    const moment = hour ? `${date}T${hour.padStart(2, '0')}:${minute}` : date;
    return parseMoment(moment) ? moment : undefined;
  }
  return undefined;
}
