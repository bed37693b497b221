import type { Problem } from './problems';

export interface LineChange {
  line: number;
  before: string;
  after: string;
}

/**
 * Makes the mechanical corrections of a file's problems. Line ends and everything else stay as they are.
 * @returns the text, and the lines that changed; none where nothing could be mended.
 */
export function applyFixes(text: string, problems: readonly Problem[]): { text: string; changes: LineChange[] } {
  const lines = text.split('\n');
  const changes = new Map<number, LineChange>();
  // From the right, so that the columns of what is still to mend stay true.
  for (const { line, column, fix } of [...problems].sort((a, b) => b.column - a.column)) {
    const current = lines[line - 1];
    const after = fix && current !== undefined ? mend(current, column, fix) : undefined;
    if (after === undefined || current === undefined) continue;
    changes.set(line, { line, before: changes.get(line)?.before ?? current, after });
    lines[line - 1] = after;
  }
  return { text: lines.join('\n'), changes: [...changes.values()].sort((a, b) => a.line - b.line) };
}

function mend(line: string, column: number, { from, to }: { from: string; to: string }): string | undefined {
  const [start, rest] = [line.slice(0, column - 1), line.slice(column - 1)];
  const quote = /^["']/.exec(rest)?.[0] ?? '';
  if (!rest.startsWith(`${quote}${from}${quote}`)) return undefined;
  const isWord = /^(true|false)$/.test(to);
  return start + (isWord ? to : `${quote}${to}${quote}`) + rest.slice(from.length + 2 * quote.length);
}

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
