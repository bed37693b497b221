import { cleanLine } from '../content/clean-text';
import type { Problem } from '../content/problems';

export interface LineChange {
  line: number;
  before: string;
  after: string;
}

const BYTE_ORDER_MARK = '\u{feff}';

/**
 * Applies the mechanical fixes of a file's problems. Line ends and everything else stay as they are.
 * @param text the file as its author saved it.
 * @returns the text, and the lines that changed; no line when no fix applies.
 */
export function applyFixes(text: string, problems: readonly Problem[]): { text: string; changes: LineChange[] } {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  // Each line, followed by its line end.
  const parts = text.slice(mark.length).split(/(\r\n|\r|\n)/);
  const changes = new Map<number, LineChange>();
  // From right to left, so that the columns of the remaining problems stay true.
  for (const { line, column, fix } of [...problems].sort((a, b) => b.column - a.column)) {
    const current = parts[2 * (line - 1)];
    const after = fix && current !== undefined ? mend(current, column, fix) : undefined;
    if (after === undefined || current === undefined) continue;
    changes.set(line, { line, before: changes.get(line)?.before ?? current, after });
    parts[2 * (line - 1)] = after;
  }
  return { text: mark + parts.join(''), changes: [...changes.values()].sort((a, b) => a.line - b.line) };
}

function mend(line: string, column: number, { from, to }: { from: string; to: string }): string | undefined {
  const [start, rest] = [line.slice(0, column - 1), line.slice(column - 1)];
  const quote = /^["']/.exec(rest)?.[0] ?? '';
  const written = writtenLength(rest, `${quote}${from}${quote}`);
  if (written === undefined) return undefined;
  const isWord = /^(true|false)$/.test(to);
  return start + (isWord ? to : `${quote}${to}${quote}`) + rest.slice(written);
}

/** The length in the file of a value that was read clean: decomposed accents and removed characters make it longer. */
function writtenLength(line: string, value: string): number | undefined {
  for (let length = value.length; length <= line.length; length += 1) {
    const read = cleanLine(line.slice(0, length));
    if (read === value && !/^\p{M}/u.test(line.slice(length))) return length;
    if (read.length > value.length) return undefined;
  }
  return undefined;
}
