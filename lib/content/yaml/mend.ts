import type { YAMLError } from 'yaml';
import type { KnownNames } from '../shapes';
import { firstError } from './first-error';
import { type Chunk, chunksOf, fieldLine, itemLine, structuralLines } from './lines';
import { LINE_REPAIRS, type LineContext } from './mend-lines';
import { mendValue } from './mend-values';

/**
 * Mends YAML that does not parse where what its author meant is plain: a missing space, a tab, a space of a word processor, a value that
 * needs quotes. Lines stay those of the author; each change knows its place in them.
 */

/** A change within a line, by its column from 0 in the author's line. */
interface LineEdit {
  line: number;
  column: number;
  from: string;
  to: string;
}

/** The mended slips, for the author. */
export interface Slip {
  message: string;
  edits: LineEdit[];
}

/** A part of the text, by its lines, that stays unreadable. */
export interface Unreadable extends Chunk {
  /** Undefined for a part that names no field. */
  error: YAMLError | undefined;
  /** The line of the error, from 0. */
  line: number;
}

export interface Mended {
  yaml: string;
  slips: Slip[];
  unreadable: Unreadable[];
  /** The column in the author's line of a column in the mended one. All count from 0. */
  columnOf(line: number, column: number): number;
}

export function mendYaml(yaml: string, names: KnownNames): Mended {
  const mending = new Mending(yaml.split('\n'), names);
  mending.mendLines();
  for (const chunk of chunksOf(mending.lines)) mending.mendChunk(chunk);
  return mending;
}

class Mending implements Mended {
  readonly slips: Slip[] = [];
  readonly unreadable: Unreadable[] = [];
  private readonly edits = new Map<number, LineEdit[]>();

  constructor(
    readonly lines: string[],
    private readonly names: KnownNames,
  ) {}

  get yaml(): string {
    return this.lines.join('\n');
  }

  columnOf(line: number, column: number): number {
    let shift = 0;
    for (const { column: at, from, to } of this.edits.get(line) ?? []) {
      const start = at + shift;
      if (column <= start) break;
      // Within what was added, such as a quote: the nearest place of the author's.
      if (column < start + to.length)
        return at + Math.min(Math.max(column - start - (to.length - from.length > 0 ? 1 : 0), 0), from.length);
      shift += to.length - from.length;
    }
    return column - shift;
  }

  /** Mends what has one meaning in any line. */
  mendLines(): void {
    const indices = structuralLines(this.lines);
    const context: LineContext = { names: this.names, hasMargin: chunksOf(this.lines).length > 1 };
    for (const index of indices) {
      for (const repair of LINE_REPAIRS) {
        const line = this.lines[index] ?? '';
        const found = repair(line, context);
        if (found) this.change([{ line: index, ...found.edit }], found.message);
      }
      context.previous = this.lines[index];
      const field = fieldLine(this.lines[index] ?? '');
      if (field && field.nameAt === 0) context.top = field;
    }
  }

  /** Mends the values of a field at the margin, if it does not parse; notes it as unreadable if it still does not. */
  mendChunk({ start, end }: Chunk): void {
    const textOf = () => this.lines.slice(start, end).join('\n');
    if (!firstError(textOf()) && isField(this.lines[start])) return;
    for (const index of structuralLines(this.lines.slice(start, end))) this.mendValueAt(start + index);
    if (firstError(textOf())) this.quoteLines(start, end);
    const error = firstError(textOf());
    const isRead = !error && (isField(this.lines[start]) || itemLine(this.lines[start] ?? '') !== undefined);
    if (!isRead) this.unreadable.push({ start, end, error, line: start + (error ? linesBefore(textOf(), error.pos[0]) : 0) });
  }

  private mendValueAt(index: number): void {
    const line = this.lines[index] ?? '';
    const found = fieldLine(line);
    const field = found && (found.sign !== ':' || (found.space === '' && found.value !== '')) ? undefined : found;
    const place = field ?? itemLine(line);
    const value = place && withoutComment(place.value);
    const mended = value && firstError(`a: ${value}`) ? mendValue(value) : undefined;
    if (mended === undefined || !place || !value) return;
    this.change([{ line: index, column: place.valueAt, from: value, to: mended.to }], mended.message(field?.name));
  }

  /** Quotes a value of several lines, one of which YAML reads as a field. */
  private quoteLines(start: number, end: number): void {
    const rest = this.lines.slice(start + 1, end);
    const last = start + 1 + rest.findLastIndex((line) => line.trim() !== '');
    const [head, tail] = [fieldLine(this.lines[start] ?? ''), this.lines[last]];
    if (!head || tail === undefined || last === start || !/^[\p{L}\p{N}«(]/u.test(head.value)) return;
    const within = this.lines.slice(start + 1, last + 1);
    if (within.some((line) => !/^ /.test(line) || /^\s*(?:-|#|$)|["\\]/.test(line) || this.names.isAny(fieldLine(line)?.name ?? '')))
      return;
    if (/["\\]/.test(head.value)) return;
    this.change(
      [
        { line: start, column: head.valueAt, from: '', to: '"' },
        { line: last, column: tail.length, from: '', to: '"' },
      ],
      `La valeur de \`${head.name}\` contient « : » : le site la lit comme un texte, entre guillemets.`,
    );
  }

  /** @param changes by their columns in the lines as they are now. */
  private change(changes: readonly LineEdit[], message: string): void {
    const written = changes.map(({ line, column, from, to }) => {
      const edit = { line, column: this.columnOf(line, column), from, to };
      const current = this.lines[line] ?? '';
      this.lines[line] = current.slice(0, column) + to + current.slice(column + from.length);
      this.edits.set(
        line,
        [...(this.edits.get(line) ?? []), edit].sort((a, b) => a.column - b.column),
      );
      return edit;
    });
    this.slips.push({ message, edits: written });
  }
}

function isField(line = ''): boolean {
  const field = fieldLine(line);
  return field !== undefined && field.sign === ':' && (field.space !== '' || field.value === '');
}

/** A plain or quoted value without the comment that may follow it. */
function withoutComment(value: string): string {
  const quoted = /^(["'])(?:(?!\1).)*\1(?=\s+#)/.exec(value)?.[0];
  return quoted ?? value.replace(/\s+#(?:\s.*)?$/, '').trimEnd();
}

export function linesBefore(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
