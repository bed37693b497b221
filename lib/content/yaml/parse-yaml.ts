import { type Alias, type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar, visit } from 'yaml';
import type * as z from 'zod';
import { cleanLine, forbiddenIn, removed } from '../clean-text';
import type { Edit, Finding } from '../problems';
import { knownNames, shapeOf } from '../shapes';
import { understand } from '../understand/understand';
import { writeYaml } from '../understand/write-yaml';
import { explainUnreadable, OF_ITSELF, type Words } from './faults';
import { firstError, YAML_OPTIONS } from './first-error';
import { excessOfText, excessOfValues } from './limits';
import { linesBefore, type Mended, mendYaml } from './mend';

export interface Place {
  line: number;
  column: number;
}

export interface ParsedYaml {
  /** The fields, whose values are texts, lists or fields again; undefined when the YAML is invalid. */
  value: Record<string, unknown> | undefined;
  findings: Finding[];
  /** The position in the file of the value at this path, or of its nearest parent. */
  positionOf(path: readonly PropertyKey[], key?: boolean): Place;
  /** The position of the first character of a text: after its quote, or on the line below `|`. */
  textStart(path: readonly PropertyKey[]): Place;
  /** The position of a field that the author left empty. */
  emptyAt(path: readonly PropertyKey[]): Place | undefined;
  /** The value at this path as it is written, quotes included, if it takes one line. */
  writtenAt(path: readonly PropertyKey[]): string | undefined;
}

/** The schema of the fields, for the names and forms that their author may use; a few names depend on the collection. */
interface YamlFields {
  schema: z.ZodObject;
  collection?: string;
}

/**
 * Reads YAML 1.2 without resolving any value (failsafe schema, with merge keys: `01000`, `1.10` and `yes` stay texts), drops the keys and
 * items that the author left empty, and turns what the author plainly meant into the form of front matter, which notices tell.
 * `firstLine` is the line of the file on which the YAML begins.
 */
export function parseYaml(yaml: string, firstLine: number, fields?: YamlFields): ParsedYaml {
  const start = { line: firstLine, column: 1 };
  const excess = excessOfText(yaml);
  if (excess) return unreadable(start, [saidAt({ line: firstLine + linesBefore(yaml, excess.offset), column: 1 }, excess.words)]);
  return new Reading(yaml, firstLine, fields).parsed();
}

function unreadable(place: Place, findings: Finding[]): ParsedYaml {
  return {
    value: undefined,
    findings,
    positionOf: () => place,
    textStart: () => place,
    emptyAt: () => undefined,
    writtenAt: () => undefined,
  };
}

const saidAt = (place: Place, [message, remedy]: Words): Finding => ({ ...place, rule: 'yaml', message, remedy });

/** A notice of a form that the site reads as another one. */
export function notice(place: Place, message: string, fix: readonly Edit[], isFixed = fix.length > 0): Finding {
  const remedy = isFixed ? '`npm run check -- --fix` l’écrit ainsi.' : 'Rien n’est à changer.';
  return { ...place, severity: 'notice', rule: 'forme', message, remedy, ...(fix.length > 0 && { fix: [...fix] }) };
}

/** Reads one text: `source` is that of the author, or what was mended of it. */
class Reading {
  private readonly counter = new LineCounter();
  private readonly mended: Mended | undefined;
  private readonly source: string;
  private readonly document: Document;
  private readonly findings: Finding[] = [];
  private readonly emptied: [path: string, offset: number][] = [];

  constructor(
    yaml: string,
    private readonly firstLine: number,
    private readonly fields: YamlFields | undefined,
  ) {
    const document = parseDocument(yaml, { ...YAML_OPTIONS, lineCounter: this.counter });
    const isRead =
      document.errors.length === 0 &&
      document.warnings.length === 0 &&
      (!document.contents || isMap(document.contents) || isSeq(document.contents));
    if (isRead) {
      this.source = yaml;
      this.document = document;
      return;
    }
    this.mended = mendYaml(yaml, knownNames(fields));
    this.source = this.mended.yaml;
    this.counter = new LineCounter();
    this.document = parseDocument(this.source, { ...YAML_OPTIONS, lineCounter: this.counter });
  }

  parsed(): ParsedYaml {
    const start = { line: this.firstLine, column: 1 };
    for (const { message, edits } of this.mended?.slips ?? [])
      this.findings.push(
        notice(
          this.authorPlace(edits[0]?.line ?? 0, edits[0]?.column ?? 0),
          message,
          edits.map(({ line, column, from, to }) => ({ ...this.authorPlace(line, column), from, to })),
        ),
      );
    const faults = this.faults();
    if (faults.length > 0) return unreadable(start, [...this.findings, ...faults]);
    const { document } = this;
    const loop = loopsOf(document).find((alias) => alias.resolve(document));
    if (loop) return unreadable(start, [saidAt(this.at(loop.range?.[0] ?? 0), OF_ITSELF)]);
    const excess = excessOfValues(document, this.fields && shapeOf(this.fields.schema, this.fields.collection));
    if (excess) return unreadable(start, [...this.findings, saidAt(this.at(excess.offset), excess.words)]);
    this.understandFields();
    this.findings.push(...findingsOfTexts(document, this.source, (offset) => this.at(offset)));
    const { contents } = document;
    this.dropEmpty(contents, []);
    const value = toPlain(document);
    if (value === undefined) return unreadable(start, [saidAt(start, OF_ITSELF)]);
    if (typeof value !== 'object' || Array.isArray(value))
      return unreadable(start, [
        ...this.findings,
        saidAt(start, ['L’en-tête n’est pas une suite de champs.', 'Écrivez un champ par ligne, comme `title: Atelier de rentrée`.']),
      ]);
    return {
      value: { ...value },
      findings: this.findings,
      positionOf: (path, key = false) => this.at(offsetOf(contents, path, key)),
      textStart: (path) => textStart(document.getIn(path, true), this.at(offsetOf(contents, path, false))),
      emptyAt: (path) => {
        const found = this.emptied.find(([emptied]) => emptied === path.join('.'));
        return found && this.at(found[1]);
      },
      writtenAt: (path) => this.writtenAt(path),
    };
  }

  private faults(): Finding[] {
    const lines = this.source.split('\n');
    const fields = Object.keys(this.fields?.schema.shape ?? {});
    const found = (this.mended?.unreadable ?? []).map((part) => {
      const words = explainUnreadable(part, lines, fields);
      return saidAt(this.placeIn(part.line, /\S/.exec(lines[part.line] ?? '')?.index ?? 0), words);
    });
    const error = this.mended && found.length === 0 ? firstError(this.source) : undefined;
    if (!error) return found;
    const { line, col } = this.counter.linePos(error.pos[0]);
    const part = { start: 0, end: lines.length, line: line - 1, error };
    return [saidAt(this.placeIn(line - 1, col - 1), explainUnreadable(part, lines, fields))];
  }

  private understandFields(): void {
    const { understood, doubled } = understand(this.document, this.source, this.fields?.schema, this.fields?.collection);
    for (const { offset, message, edits, remedy } of understood) {
      if (remedy !== undefined) {
        this.findings.push({ ...this.at(offset), severity: 'warning', rule: 'champ-inconnu', message, remedy });
        continue;
      }
      const places = edits.map(({ offset: at, from, to }) => ({ ...this.at(at), from, to }));
      // An edit of a mended line is made once that line is: `--fix` goes over a file until nothing changes.
      this.findings.push(notice(this.at(offset), message, this.areWritten(places) ? places : [], places.length > 0));
    }
    for (const { offset, name, firstName, firstOffset } of doubled) {
      const before = this.at(firstOffset).line;
      this.findings.push({
        ...this.at(offset),
        rule: 'yaml',
        message:
          name === firstName
            ? `Le champ \`${name}\` est déjà écrit ligne ${before}.`
            : `\`${name}\` veut dire la même chose que \`${firstName}\`, écrit ligne ${before}.`,
        remedy:
          'Gardez une seule des deux lignes : réunissez-y ce qu’elles disent, ou mettez « # » devant l’autre, qui devient une note pour vous.',
      });
    }
  }

  /** Whether edits name the author's own text: one of a mended line names the mended text. */
  private areWritten(edits: readonly Edit[]): boolean {
    const mendedLines = new Set((this.mended?.slips ?? []).flatMap(({ edits: slips }) => slips.map(({ line }) => line + this.firstLine)));
    return edits.every(({ line }) => !mendedLines.has(line));
  }

  private writtenAt(path: readonly PropertyKey[]): string | undefined {
    const node = this.document.getIn(path, true);
    if (!isScalar(node) || !node.range) return undefined;
    const text = this.source.slice(node.range[0], node.range[1]);
    return text.includes('\n') || !this.areWritten([{ ...this.at(node.range[0]), from: text, to: '' }]) ? undefined : text;
  }

  private at(offset: number): Place {
    const { line, col } = this.counter.linePos(offset);
    return this.placeIn(line - 1, col - 1);
  }

  /** A place of the text, from 0, in the author's file. */
  private placeIn(line: number, column: number): Place {
    return this.authorPlace(line, this.mended?.columnOf(line, column) ?? column);
  }

  private authorPlace(line: number, column: number): Place {
    return { line: line + this.firstLine, column: column + 1 };
  }

  /** Removes values that the author left empty (`key:`, `''`, `key: ~`): they count as not given. In a list, `null` is a word. */
  private dropEmpty(node: unknown, path: readonly PropertyKey[], isItem = false): boolean {
    if (isScalar(node))
      return String(node.value).trim() === '' || (isPlain(node) && (isItem ? /^~$/ : /^(?:~|null|Null|NULL)$/).test(String(node.value)));
    if (isMap(node)) {
      node.items = node.items.filter((pair) => {
        const at = [...path, isScalar(pair.key) ? String(pair.key.value) : ''];
        const isEmpty = pair.value === null || this.dropEmpty(pair.value, at);
        if (isEmpty) this.emptied.push([at.join('.'), start(pair.key as Node) ?? 0]);
        return !isEmpty;
      });
      return node.items.length === 0;
    }
    if (isSeq(node)) {
      node.items = node.items.filter((item, index) => !this.dropEmpty(item, [...path, index], true));
      return node.items.length === 0;
    }
    return node === null;
  }
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
      if (cut) findings.push({ ...at(start), ...cutShort(yaml.slice(start, end), cut) });
      const isAsWritten = key !== 'key' && isPlain(node) && node.value === yaml.slice(start, end);
      const quoted = isAsWritten ? /^[“”„]([^“”„]+)[“”]$/.exec(yaml.slice(start, end))?.[1] : undefined;
      if (quoted) findings.push({ ...at(start), ...curly(quoted) });
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
  const [, value = cut, note = ''] = /^(.*?)(\s+#\s.*)$/.exec(cut) ?? [];
  const whole = writeYaml([kept, value].filter(Boolean).join(' '));
  return {
    severity: 'warning',
    rule: 'commentaire',
    message: `« ${cut} » est un commentaire pour YAML, qui ne garde ${kept === '' ? 'rien' : `que « ${kept} »`}.`,
    remedy: `Mettez toute la valeur entre guillemets : \`${whole}${note.replace(/\s+/, ' ')}\`. Si c’est un commentaire, mettez une espace après « # ».`,
  };
}

/** A text in the quotes of a word processor, which are no quotes for YAML. */
function curly(text: string): Pick<Finding, 'severity' | 'rule' | 'message' | 'remedy'> {
  return {
    severity: 'warning',
    rule: 'guillemets',
    message: `La valeur est entre guillemets courbes, « “ » et « ” » : le site les montre, comme le reste du texte.`,
    remedy: `Écrivez \`${JSON.stringify(text)}\`, avec des guillemets droits, ou \`« ${text} »\` si les lecteurs doivent en voir.`,
  };
}

function textStart(node: unknown, { line, column }: Place): Place {
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return { line: line + 1, column: 1 };
  return { line, column: type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? column + 1 : column };
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
