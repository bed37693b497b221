import type { SourcePage } from './draft';

/**
 * Finds the line of the old file from which a line of a converted text comes: the line of the same words that is the nearest to the same
 * place. Conversions add and remove lines.
 */
export function lineFinder({ text, bodyLine }: Pick<SourcePage, 'text' | 'bodyLine'>, converted: string): (line: number) => number {
  const source = text.split('\n');
  const lines = converted.split('\n');
  const known = new Map<string, number[]>();
  for (const [index, line] of source.entries()) {
    const key = line.trim();
    const same = known.get(key);
    if (same) same.push(index + 1);
    else known.set(key, [index + 1]);
  }
  const isSame = source.slice(bodyLine - 1).join('\n') === converted;
  const last = Math.max(1, source.length);
  return (line) => {
    const near = Math.min(last, bodyLine + line - 1);
    if (isSame) return near;
    const words = (lines[line - 1] ?? '').trim();
    const same = words === '' ? undefined : known.get(words);
    if (same) return same.reduce((best, candidate) => (Math.abs(candidate - near) < Math.abs(best - near) ? candidate : best));
    const start = words.replace(/^[#>*\-\s]+/, '').slice(0, 30);
    const found = start.length < 8 ? -1 : source.findIndex((candidate) => candidate.includes(start));
    return found < 0 ? near : found + 1;
  };
}
