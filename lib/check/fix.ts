import { cleanLine } from '../content/clean-text';
import type { Edit, Problem } from '../content/problems';

interface LineChange {
  line: number;
  before: string;
  after: string;
}

const BYTE_ORDER_MARK = '\u{feff}';

/** An edit, with the text that it replaces in the file as its author saved it. Columns count from 0. */
interface Place {
  line: number;
  start: number;
  end: number;
  to: string;
}

/**
 * Applies the fixes of a file's problems. Line ends and everything else stay as they are. A fix is applied whole, or not at all: not where
 * the file holds another text, nor over another fix.
 * @param text the file as its author saved it.
 * @returns the text, and the lines that changed; no line when no fix applies.
 */
export function applyFixes(text: string, problems: readonly Pick<Problem, 'fix'>[]): { text: string; changes: LineChange[] } {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  // Each line, followed by its line end.
  const parts = text.slice(mark.length).split(/(\r\n|\r|\n)/);
  const lineAt = (line: number) => parts[2 * (line - 1)];
  const places: Place[] = [];
  for (const { fix = [] } of problems) {
    const found = fix.map((edit) => placeOf(edit, lineAt(edit.line)));
    if (found.every((place) => place !== undefined && !places.some((other) => overlap(place, other))))
      places.push(...found.flatMap((place) => place ?? []));
  }
  const changes = new Map<number, LineChange>();
  const lineEnd = parts[1] ?? '\n';
  // From right to left, so that the columns of the remaining places stay true.
  for (const { line, start, end, to } of places.sort((a, b) => b.start - a.start)) {
    const current = lineAt(line) ?? '';
    const after = current.slice(0, start) + to.replaceAll('\n', lineEnd) + current.slice(end);
    changes.set(line, { line, before: changes.get(line)?.before ?? current, after });
    parts[2 * (line - 1)] = after;
  }
  return { text: mark + parts.join(''), changes: [...changes.values()].sort((a, b) => a.line - b.line) };
}

function overlap(a: Place, b: Place): boolean {
  if (a.line !== b.line) return false;
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function placeOf({ line, column, from, to }: Edit, current: string | undefined): Place | undefined {
  const start = column - 1;
  const length = current === undefined ? undefined : writtenLength(current.slice(start), from);
  return length === undefined ? undefined : { line, start, end: start + length, to };
}

/** The length in the file of a text that was read clean: decomposed accents and removed characters make it longer. */
function writtenLength(line: string, text: string): number | undefined {
  for (let length = text.length; length <= line.length; length += 1) {
    const read = cleanLine(line.slice(0, length));
    if (read === text && !/^\p{M}/u.test(line.slice(length))) return length;
    if (read.length > text.length) return undefined;
  }
  return undefined;
}
