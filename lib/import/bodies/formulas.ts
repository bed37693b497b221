import { indexAfter } from './index-after';

/** Formulas on lines of their own, as the site reads them: each `$$` alone on its line. */

/** Far above any formula: what is longer is text after a mark without its pair. */
const MOST_LINES = 100;

/**
 * Hugo's readers also take `$$ x = 1`, then `y = 2 $$ for all x`: here, what follows the first mark is no formula, and words after the last
 * one would leave it open to the end of the text.
 * @param text its code hidden.
 */
export function separateFormulas(text: string): string {
  if (!text.includes('$$')) return text;
  const lines = text.split('\n');
  const output: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, indent = '', first = ''] = /^([ \t>]*)\$\$(.*)$/.exec(line) ?? [];
    const end = first.includes('$$') || !/^[ \t>]*\$\$/.test(line) ? -1 : endOf(lines, index);
    if (end < 0) output.push(line);
    else {
      const [last = '', after = ''] = splitOnce(lines[end] ?? '');
      const inner = [first.trim() && `${indent}${first.trim()}`, ...lines.slice(index + 1, end), last.trimEnd()];
      output.push(`${indent}$$`, ...inner.filter((formula) => formula.replace(/[ \t>]/g, '') !== ''), `${indent}$$`);
      if (after.trim() !== '') output.push(indent.trimEnd(), `${indent}${after.trim()}`);
      index = end;
    }
  }
  return output.join('\n');
}

/** The line with the closing mark; -1 without one. */
function endOf(lines: readonly string[], start: number): number {
  return indexAfter(lines, start, (line) => line.includes('$$'), start + MOST_LINES + 1);
}

function splitOnce(line: string): [before: string, after: string] {
  const at = line.indexOf('$$');
  return [line.slice(0, at), line.slice(at + 2)];
}
