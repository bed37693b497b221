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

/** What a yes or no in words, or a date in another order, would be; undefined for what is not clear beyond doubt. */
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
