import type { Problem } from '../content/problems';

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
