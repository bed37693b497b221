/** Reads the lines of YAML front matter one by one, where the whole does not parse. */

/** Characters that look like an ordinary space, and are not one for YAML. */
export const WIDE_SPACE = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000';

const SPACE = `[ \\t${WIDE_SPACE}]`;

/** The parts of a line such as `  - title : Accueil # note`; `sign` may be that of another language. */
const FIELD = new RegExp(
  `^(?<indent>${SPACE}*)(?<dash>-${SPACE}+)?(?<name>["']?[\\p{L}_][\\p{L}\\p{M}\\p{N}_ ’'-]{0,40}?["']?)(?<gap>${SPACE}*)(?<sign>[:=])(?<space>${SPACE}*)(?<value>.*)$`,
  'u',
);
const ITEM = new RegExp(`^(?<indent>${SPACE}*)(?<dash>-)(?<space>${SPACE}+)(?<value>.*)$`, 'u');

export interface FieldLine {
  indent: string;
  dash: string;
  /** Without quotes around. */
  name: string;
  gap: string;
  sign: string;
  space: string;
  value: string;
  /** The columns, from 0, of the name and of the value. */
  nameAt: number;
  valueAt: number;
}

export function fieldLine(line: string): FieldLine | undefined {
  const { indent = '', dash = '', name = '', gap = '', sign = '', space = '', value = '' } = FIELD.exec(line)?.groups ?? {};
  if (name === '') return undefined;
  const nameAt = indent.length + dash.length;
  const valueAt = nameAt + name.length + gap.length + sign.length + space.length;
  return { indent, dash, name: name.replace(/^["']|["']$/g, ''), gap, sign, space, value, nameAt, valueAt };
}

/** An item of a list, without a field's name. */
export function itemLine(line: string): { indent: string; value: string; valueAt: number } | undefined {
  const { indent = '', space = '', value } = ITEM.exec(line)?.groups ?? {};
  return value === undefined ? undefined : { indent, value, valueAt: indent.length + 1 + space.length };
}

const isBlank = (line: string) => line.trim() === '';
const isComment = (line: string) => /^\s*#/.test(line);
const widthOf = (line: string) => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** The indices of the lines that hold fields or items: not blank, no comment, not within a text that `|` or `>` opens. */
export function structuralLines(lines: readonly string[]): number[] {
  const found: number[] = [];
  let block: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    if (block !== undefined && widthOf(line) > block) continue;
    block = /(?:^|[:\-\s])[|>][-+\d]*\s*(?:#.*)?$/.test(line) ? widthOf(line) : undefined;
    if (!isComment(line)) found.push(index);
  }
  return found;
}

/** A field at the margin with the lines that belong to it, by index; `end` is exclusive. */
export interface Chunk {
  start: number;
  end: number;
}

/** Cuts a text at each line that begins at the margin and is no item of a list. */
export function chunksOf(lines: readonly string[]): Chunk[] {
  const starts = lines.flatMap((line, index) => (isBlank(line) || /^(?:[ \t#]|-(?:\s|$))/.test(line) ? [] : [index]));
  const first = lines.findIndex((line) => !isBlank(line) && !isComment(line));
  if (first < 0) return [];
  const all = starts[0] === first ? starts : [first, ...starts];
  return all.map((start, position) => ({ start, end: all[position + 1] ?? lines.length }));
}
