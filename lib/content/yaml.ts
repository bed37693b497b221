import { type Alias, type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar, visit } from 'yaml';
import { cleanLine, forbiddenIn, removed } from './clean-text';
import type { Finding } from './problems';
import { explainYaml, OF_ITSELF } from './yaml-errors';

interface Place {
  line: number;
  column: number;
}

export interface ParsedYaml {
  /** The fields, whose values are texts as written, lists or fields again; undefined when the YAML is invalid. */
  value: Record<string, unknown> | undefined;
  findings: Finding[];
  /** The position in the file of the value at this path, or of its nearest parent. */
  positionOf(path: readonly PropertyKey[], key?: boolean): Place;
  /** The position of the first character of a text: after its quote, or on the line below `|`. */
  textStart(path: readonly PropertyKey[]): Place;
}

/** In characters: more than any author writes, and little enough to parse quickly. */
const MAX_YAML_LENGTH = 60_000;

/**
 * Reads YAML 1.2 without resolving any value (failsafe schema, with merge keys: `01000`, `1.10` and `yes` stay texts),
 * and drops the keys and items that the author left empty. `firstLine` is the line of the file on which the YAML begins.
 */
export function parseYaml(yaml: string, firstLine: number): ParsedYaml {
  const start = { line: firstLine, column: 1 };
  if (yaml.length > MAX_YAML_LENGTH)
    return unreadable(start, ['L’en-tête est trop long.', 'Gardez-y les champs, et mettez le texte après la seconde ligne `---`.']);
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'failsafe', merge: true, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const lines = yaml.split('\n');
  const findings = [...document.errors, ...document.warnings].map((error): Finding => {
    const place = at(error.pos[0]);
    return { ...place, ...explainYaml(error.code, error.message, lines[place.line - firstLine] ?? '') };
  });
  if (document.errors.length > 0) return { ...unreadable(start), findings };
  const { contents } = document;
  const loops = loopsOf(document);
  const [loop] = loops;
  if (loop) return unreadable(at(loop.range?.[0] ?? 0), OF_ITSELF);
  findings.push(...findingsOfTexts(document, yaml, at));
  dropEmpty(contents);
  const value = toPlain(document);
  if (value === undefined) return unreadable(start, OF_ITSELF);
  if (typeof value !== 'object' || Array.isArray(value))
    return unreadable(start, ['L’en-tête n’est pas une suite de champs.', 'Écrivez un champ par ligne, comme `title: …`.']);
  return {
    value: { ...value },
    findings,
    positionOf: (path, key = false) => at(offsetOf(contents, path, key)),
    textStart: (path) => textStart(document.getIn(path, true), at(offsetOf(contents, path, false))),
  };
}

function unreadable(place: Place, words?: [message: string, remedy: string]): ParsedYaml {
  return {
    value: undefined,
    findings: words ? [{ ...place, rule: 'yaml', message: words[0], remedy: words[1] }] : [],
    positionOf: () => place,
    textStart: () => place,
  };
}

/** Undefined where `yaml` throws: at aliases that multiply without end, and at merge keys that name no fields. */
function toPlain(document: Document): object | string | undefined {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    if (error instanceof ReferenceError || (error instanceof Error && error.message.startsWith('Merge sources'))) return undefined;
    throw error;
  }
}

/** Aliases (`*name`) without an anchor, or inside the node that they name. */
export function loopsOf(document: Document): Alias[] {
  const loops: Alias[] = [];
  visit(document, {
    Alias: (_, alias, parents) => {
      const target = alias.resolve(document);
      if (!target || parents.includes(target)) loops.push(alias);
    },
  });
  return loops;
}

/** Removes and reports forbidden characters (an escape such as `\u0000` may give one); reports texts that YAML cuts at a `#`. */
function findingsOfTexts(document: Document, yaml: string, at: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar: (key, node) => {
      const [start = 0, end = 0] = node.range ?? [];
      const rest = key !== 'key' && isPlain(node) ? yaml.slice(end, end + 300) : '';
      // Before a comment, an empty value stands where the comment begins.
      const cut = (node.value === '' ? /^[ \t]*(#\S.*)/ : /^[ \t]+(#\S.*)/).exec(rest)?.[1];
      if (cut) findings.push({ ...at(start), ...cutShort(String(node.value), cut) });
      if (typeof node.value !== 'string' || node.type !== 'QUOTE_DOUBLE') return;
      const text = node.value.replace(/\r\n?/g, '\n');
      const character = forbiddenIn(text);
      if (character) findings.push({ ...at(start), ...removed(character) });
      node.value = cleanLine(text);
    },
  });
  return findings;
}

function isPlain({ type }: Scalar): boolean {
  return type === 'PLAIN' || type === undefined;
}

function cutShort(kept: string, cut: string): Pick<Finding, 'severity' | 'rule' | 'message' | 'remedy'> {
  return {
    severity: 'warning',
    rule: 'commentaire',
    message: `« ${cut} » est un commentaire pour YAML, qui ne garde ${kept === '' ? 'rien' : `que « ${kept} »`}.`,
    remedy: `Mettez toute la valeur entre guillemets : \`"${[kept, cut].filter(Boolean).join(' ')}"\`. Si c’est un commentaire, mettez une espace après « # ».`,
  };
}

function textStart(node: unknown, { line, column }: Place): Place {
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return { line: line + 1, column: 1 };
  return { line, column: type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? column + 1 : column };
}

/** Removes values that the author left empty (`key:`, `''`, `key: ~`): they count as not given. In a list, `null` is a word. */
function dropEmpty(node: unknown, isItem = false): boolean {
  if (isScalar(node)) return node.value === '' || (isPlain(node) && (isItem ? /^~$/ : /^(?:~|null|Null|NULL)$/).test(String(node.value)));
  if (isMap(node)) {
    node.items = node.items.filter((pair) => pair.value !== null && !dropEmpty(pair.value));
    return node.items.length === 0;
  }
  if (isSeq(node)) {
    node.items = node.items.filter((item) => !dropEmpty(item, true));
    return node.items.length === 0;
  }
  return node === null;
}

function offsetOf(root: unknown, path: readonly PropertyKey[], key: boolean): number {
  let offset = 0;
  let node = root;
  for (const [depth, part] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(part));
      const wanted = key && depth === path.length - 1 ? pair?.key : (pair?.value ?? pair?.key);
      if (!wanted) break;
      offset = start(wanted as Node) ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = start(node as Node | undefined) ?? offset;
    } else break;
  }
  return offset;
}

const start = (node: Node | undefined) => node?.range?.[0];
