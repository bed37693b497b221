import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Forms, Written } from './forms';

/** A change of the text, by its offset. */
export interface TextEdit {
  offset: number;
  from: string;
  to: string;
}

/** A form that the site reads as another one, for its author. */
export interface Understood {
  offset: number;
  message: string;
  /** The text that `check --fix` writes; none where the form takes several lines. */
  edits: TextEdit[];
  /** The remedy, where something of the author's is left out: a warning. */
  remedy?: string;
}

/** Takes down what is understood of a document, and makes nodes at the places of its text. */
export class Notes {
  readonly understood: Understood[] = [];

  /** @param source the text of the document. */
  constructor(
    readonly document: Document,
    readonly source: string,
  ) {}

  say(offset: number, message: string, edits: readonly TextEdit[] = []): void {
    this.understood.push({ offset, message, edits: edits.every(({ from }) => from !== '' && !from.includes('\n')) ? [...edits] : [] });
  }

  /** Says that a node is read as the text `to`. */
  note(node: Node, message: string, to: string): void {
    const isNamed = 'anchor' in node && node.anchor !== undefined;
    this.say(offsetOf(node), message, isNamed ? [] : [this.edit(node, to)]);
  }

  /** Says which fields the site does not show of a mapping, of which it keeps one. @param where they go, besides the text of the page. */
  leaveOut(kept: Node, { items }: YAMLMap, one: Pair, where: Forms['rest']): void {
    const left = items.filter((pair) => pair !== one && pair.value !== null);
    if (left.length === 0) return;
    const others = left.map((pair) => `\`${nameOf(pair)}\``);
    const rest = where?.(left.flatMap(({ value }) => textOf(value) || []));
    const [text, verb] = [short(textOf(kept) ?? ''), others.length > 1 ? 'ne sont pas montrés' : 'n’est pas montré'];
    this.understood.push({
      offset: offsetOf(kept),
      message: `${others.join(', ')} ${verb} : le site ne garde ici que « ${text} ».`,
      edits: [],
      remedy: `Écrivez \`${text}\` à la place de ces champs, et ce qu’ils disent dans le texte, sous l’en-tête${rest === undefined ? '' : ` ; ${rest}`}.`,
    });
  }

  /** Walks a node made of another: what is said of that one says it all. */
  quietly<T>(walk: () => T): T {
    const said = this.understood.length;
    const walked = walk();
    this.understood.length = said;
    return walked;
  }

  edit(node: Node, to: string): TextEdit {
    return { offset: offsetOf(node), from: this.raw(node), to };
  }

  /** A node as it is written. */
  raw(node: unknown): string {
    const [start = 0, end = 0] = rangeOf(node) ?? [];
    return this.source.slice(start, end).replace(/[ \t\n]+$/, '');
  }

  /** The spaces before a place on its line. */
  marginAt(offset: number): string {
    return /[ \t]*$/.exec(this.source.slice(this.source.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
  }

  /** A new node at the place of another. */
  make(value: Written, at: Node): Node {
    const made = this.document.createNode(value);
    visit(made, (_, node) => {
      if (at.range && (isMap(node) || isSeq(node) || isScalar(node))) node.range = at.range;
    });
    return made as Node;
  }

  list(items: unknown[], at: Node): YAMLSeq {
    const list = this.document.createNode([]) as unknown as YAMLSeq;
    list.items = items;
    if (at.range) list.range = at.range;
    return list;
  }
}

/** The name of a field. */
export function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** The text of a value; undefined for fields, lists and references to other values. */
export function textOf(node: unknown): string | undefined {
  if (node === null || node === undefined) return '';
  if (isAlias(node) || !isScalar(node)) return undefined;
  return String(node.value ?? '').trim();
}

function rangeOf(node: unknown): readonly number[] | null | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
}

export function offsetOf(node: unknown): number {
  return rangeOf(node)?.[0] ?? 0;
}

/** A text in a message. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
