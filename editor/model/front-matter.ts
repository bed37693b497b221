import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type ScalarTag,
  type Tags,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { splitFrontMatter } from '../../lib/content/front-matter';

/**
 * Writes single fields of front matter. The text of the file is the only truth: the rest of it, comments and unknown fields included, stays
 * as its author wrote it, to the byte.
 */

/** A value as a form holds it. One without parts is not written. */
export type FieldValue = string | readonly FieldValue[] | { readonly [name: string]: FieldValue } | undefined;

/** An empty value, for the site: a text of these letters is quoted. */
const EMPTY: ScalarTag = { tag: 'tag:yaml.org,2002:null', default: true, test: /^(?:~|null|Null|NULL)$/, resolve: (text) => text };

/** Texts stay texts: `01000`, `yes`. */
const OPTIONS = { schema: 'failsafe', merge: true, customTags: (tags: Tags) => [...tags, EMPTY] } as const;

/**
 * Writes a field of a file, adds it, or removes it with an empty value.
 * @param after names of fields: a new field stands after the last of them that the file has.
 */
export function writeField(text: string, name: string, value: FieldValue, after: readonly string[] = []): string {
  const { yaml, body } = splitFrontMatter(text);
  if (yaml === undefined) return writeField(`---\n---\n\n${text}`, name, value, after);
  const start = text.indexOf('\n') + 1;
  const end = start + yaml.length;
  const written = withField(yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`, name, prune(value), after);
  const rest = text.slice(end).replace(/^\n/, '');
  return body === text ? text : `${text.slice(0, start)}${written}${rest}`;
}

function withField(yaml: string, name: string, value: FieldValue, after: readonly string[]): string {
  const document = parseDocument(yaml, OPTIONS);
  if (document.contents !== null && !isMap(document.contents)) return yaml;
  const pairs = pairsOf(document.contents, yaml);
  const pair = pairs.find((candidate) => candidate.name === name);
  if (!pair) return value === undefined ? yaml : insert(yaml, pairs, render(name, value), after);
  if (value === undefined) return yaml.slice(0, pair.start) + yaml.slice(pair.end);
  const { node } = pair;
  if (JSON.stringify(filled(document.toJS()[name])) === JSON.stringify(value)) return yaml;
  if (typeof value === 'string' && isScalar(node.value) && node.value.range && isLine(node.value)) {
    const [from, to] = node.value.range;
    return `${yaml.slice(0, from)}${from === to ? ' ' : ''}${scalarText(value)}${yaml.slice(to)}`;
  }
  return yaml.slice(0, pair.start) + rewrite(yaml.slice(pair.start, pair.end), name, value) + yaml.slice(pair.end);
}

interface Place {
  name: string;
  node: Pair<Scalar, unknown>;
  /** From the first letter of the name to the start of the line after the value, its comment included. */
  start: number;
  end: number;
}

function pairsOf(map: YAMLMap | null, yaml: string): Place[] {
  return (map?.items ?? []).flatMap((item): Place[] => {
    const { key, value } = item as Pair<Scalar, { range?: [number, number, number] } | null>;
    if (!isScalar(key) || !key.range) return [];
    const last = value?.range?.[1] ?? key.range[1];
    // The end of a block is at the start of the next line, or at the end of its last one.
    const before = yaml.slice(0, last).replace(/\s+$/, '').length;
    const lineEnd = yaml.indexOf('\n', Math.max(before, key.range[1]));
    return [{ name: String(key.value), node: item as Place['node'], start: key.range[0], end: lineEnd < 0 ? yaml.length : lineEnd + 1 }];
  });
}

function insert(yaml: string, pairs: readonly Place[], line: string, after: readonly string[]): string {
  const before = after.flatMap((name) => pairs.find((pair) => pair.name === name) ?? []);
  const at = before.length > 0 ? Math.max(...before.map(({ end }) => end)) : after.length > 0 && pairs[0] ? pairs[0].start : yaml.length;
  return yaml.slice(0, at) + line + yaml.slice(at);
}

/** Whether a value is written on the line of its name, and may be replaced there. */
function isLine({ type }: Scalar): boolean {
  return type === 'PLAIN' || type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
}

function scalarText(value: string): string {
  const node = new Document(value, OPTIONS).createNode(value) as Scalar;
  if (value.includes('\n')) node.type = 'QUOTE_DOUBLE';
  const document = new Document(null, OPTIONS);
  document.contents = node as never;
  return document.toString({ lineWidth: 0 }).replace(/\n$/, '');
}

function render(name: string, value: FieldValue): string {
  const document = new Document({ [name]: value }, OPTIONS);
  flowLists(document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The lines of a field with another value, with the comments of the lines that stay. */
function rewrite(lines: string, name: string, value: FieldValue): string {
  const document = parseDocument(lines, OPTIONS);
  const before = document.getIn([name], true);
  document.setIn([name], reconcile(document, before, value));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The node of a value: the one before it, changed where it differs. */
function reconcile(document: Document, node: unknown, value: FieldValue): unknown {
  if (typeof value === 'string' && isScalar(node)) {
    if (String(node.value) !== value) node.value = value;
    return node;
  }
  if (Array.isArray(value) && isSeq(node)) {
    node.items = itemsOf(document, node, value);
    return node;
  }
  if (typeof value === 'object' && !Array.isArray(value) && isMap(node)) {
    const fields = value as Record<string, FieldValue>;
    node.items = node.items.filter(
      (pair) => Object.hasOwn(fields, String(isScalar(pair.key) ? pair.key.value : pair.key)) || isEmpty(pair.value),
    );
    for (const [key, field] of Object.entries(fields)) node.set(key, reconcile(document, node.get(key, true), field));
    return node;
  }
  const made = document.createNode(value);
  flowLists(made);
  return made;
}

/** The nodes of a list: an item that stays keeps its own, with its comments; a changed one takes that of the item which is no more. */
function itemsOf(document: Document, list: YAMLSeq, values: readonly FieldValue[]): unknown[] {
  const left = [...list.items];
  const kept = values.map((value) => {
    const at = left.findIndex((node) => isNode(node) && JSON.stringify(filled(node.toJS(document))) === JSON.stringify(value));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  const items = values.map((value, index) => kept[index] ?? reconcile(document, left.shift(), value));
  // The comment above the first item is that of the list, for the parser.
  if (!items.includes(list.items[0])) list.commentBefore = undefined;
  return items;
}

/** The site reads no empty text; its author may mean it: a picture that only decorates. */
function isEmpty(value: unknown): boolean {
  return isScalar(value) && value.value === '';
}

/** A value as the site reads it: without the fields that are empty texts. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, field]) => (field === '' ? [] : [[name, filled(field)]])));
}

/** Lists of names stand on one line: `[Python, R]`. */
function flowLists(node: unknown): void {
  if (isMap(node)) for (const { value } of node.items) flowLists(value);
  if (!isSeq(node)) return;
  if (node.items.every((item) => isScalar(item))) node.flow = true;
  for (const item of node.items) flowLists(item);
}

/** The fields of front matter, each from its first line to its last. Lines count from 1. */
export function fieldLines(yaml: string): { name: string; from: number; to: number }[] {
  const { contents } = parseDocument(yaml, OPTIONS);
  const lineOf = (offset: number) => yaml.slice(0, offset).split('\n').length;
  return pairsOf(isMap(contents) ? contents : null, yaml).map(({ name, start, end }) => ({
    name,
    from: lineOf(start),
    to: lineOf(end - 1),
  }));
}

/** A value without its empty parts. */
function prune(value: FieldValue): FieldValue {
  if (value === undefined || typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => prune(item) ?? []);
    return items.length > 0 ? items : undefined;
  }
  const fields = Object.entries(value).flatMap(([name, field]) => {
    const kept = prune(field);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Replaces the text below the front matter. */
export function writeBody(text: string, body: string): string {
  const { body: before } = splitFrontMatter(text);
  return text.slice(0, text.length - before.length) + body;
}
