import { load as loadYaml11 } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { knownNames } from '../content/shapes';
import { explainUnreadable, OF_ITSELF } from '../content/yaml/faults';
import { excessOfText } from '../content/yaml/limits';
import { mendYaml, type Slip } from '../content/yaml/mend';
import { loopsOf } from '../content/yaml/parse-yaml';
import { isRecord } from '../is-record';
import { explainToml } from './toml-faults';

/** Reads the front matter of an old file. More lenient than the site's own reader, because real files are. */

export type Fields = Record<string, unknown>;

export interface SourceEntry {
  /** Field names as written. */
  fields: Fields;
  /** Fields written twice, of which the last counts, with the first values. */
  repeated: [field: string, value: unknown][];
  /** The places that were no readable YAML, and were read as their author meant them. */
  mended: MendedLine[];
  body: string;
  /** 1-based line of the source on which the body begins. */
  bodyLine: number;
  /** The 1-based line of the source with the name of a field. */
  lineOf: (field: string) => number;
}

interface MendedLine {
  /** 1-based line of the source. */
  line: number;
  /** In French. */
  message: string;
  before: string;
  after?: string;
}

/** Front matter that cannot be read: a French sentence, and the line. */
export interface Unreadable {
  refusal: string;
  line: number;
}

export type ReadFields = Pick<SourceEntry, 'fields' | 'repeated' | 'mended'>;

type Read = ReadFields | Unreadable;

const isUnreadable = (read: Read): read is Unreadable => 'refusal' in read;

/** YAML between `---`, TOML between `+++`, or JSON. */
export function readSourceEntry(text: string): SourceEntry | Unreadable {
  const match = /^\s*(---|\+\+\+)[ \t]*\n([\s\S]*?)(?:\n|^)\1[ \t]*(?:\n|$)([\s\S]*)$/.exec(text);
  if (!match) return text.trimStart().startsWith('{') ? readJson(text) : withoutFrontMatter(text);
  const [, fence, frontMatter = '', body = ''] = match;
  const firstLine = lineAt(text, text.indexOf(frontMatter, text.indexOf(fence ?? '') + 3));
  const excess = fence === '---' ? excessOfText(frontMatter) : undefined;
  if (excess) return { refusal: excess.words.join(' '), line: firstLine + lineAt(frontMatter, excess.offset) - 1 };
  const read = fence === '+++' ? readToml(frontMatter, firstLine) : readYaml(frontMatter, firstLine);
  if (isUnreadable(read)) return read;
  return {
    fields: read.fields,
    repeated: read.repeated,
    mended: read.mended,
    body,
    bodyLine: lineAt(text, text.length - body.length),
    lineOf: (field) => lineOfField(frontMatter, field, firstLine),
  };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, Math.max(0, index)).split('\n').length;
}

function withoutFrontMatter(source: string): SourceEntry | Unreadable {
  if (/^\s*(---|\+\+\+)[ \t]*\n\s*["']?[\w-]+["']?[ \t]*[:=]/.test(source))
    return { refusal: 'L’en-tête n’est pas fermé : ajoutez une ligne `---` après ses champs.', line: 1 };
  return { fields: {}, repeated: [], mended: [], body: source, bodyLine: 1, lineOf: () => 1 };
}

function lineOfField(frontMatter: string, field: string, firstLine: number): number {
  const index = frontMatter.split('\n').findIndex((line) =>
    line
      .trimStart()
      .toLowerCase()
      .replace(/^["'[]+/, '')
      .startsWith(field.toLowerCase()),
  );
  return index < 0 ? firstLine : firstLine + index;
}

/** The fields of a YAML text other than front matter, such as a configuration. */
export function readYamlFields(text: string): ReadFields | Unreadable {
  return readYaml(text, 1);
}

/** Readers of YAML and of values call themselves for each level, until they run out of stack. */
const MOST_LEVELS = 500;
const TOO_DEEP = 'L’en-tête a trop de niveaux, les uns dans les autres : gardez-y un champ par ligne.';

function isTooDeep(text: string): boolean {
  let level = 0;
  for (const [sign] of text.matchAll(/[[\]{}]|(?:[-?:][ \t]+){500}/g)) {
    level = sign === ']' || sign === '}' ? Math.max(0, level - 1) : level + (sign.length === 1 ? 1 : MOST_LEVELS);
    if (level >= MOST_LEVELS) return true;
  }
  return false;
}

/** A YAML text as a mapping of fields. */
function readYaml(text: string, firstLine: number): Read {
  const read = readYamlValue(text, firstLine);
  if ('refusal' in read) return read;
  const { value, ...others } = read;
  if (value !== null && value !== undefined && !isRecord(value)) return { refusal: WITHOUT_FIELDS, line: firstLine };
  return { fields: isRecord(value) ? value : {}, ...others };
}

export type ReadValue = { value: unknown } & Omit<ReadFields, 'fields'>;

/** A YAML text, whatever it holds. */
export function readYamlValue(text: string, firstLine = 1): ReadValue | Unreadable {
  if (isTooDeep(text)) return { refusal: TOO_DEEP, line: firstLine };
  const parse = (yaml: string) =>
    parseDocument(yaml, { schema: 'core', merge: true, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const written = parse(text);
  const mended = written.errors.length > 0 ? mendYaml(indentQuoted(text), knownNames(undefined)) : undefined;
  const candidates = [() => written, () => parse(indentQuoted(text)), () => parse(mended?.yaml ?? text)];
  const readable = candidates.findIndex((candidate) => candidate().errors.length === 0);
  const document = candidates[readable]?.() ?? written;
  const [failure] = document.errors;
  const isLoop = failure ? ALIAS.test(text) : loopsOf(document).length > 0;
  if (isLoop) return { refusal: OF_ITSELF.join(' '), line: firstLine };
  keepDigits(document);
  try {
    const value = failure ? loadYaml11(indentQuoted(text.replaceAll('\t', '  ')), { json: true }) : document.toJS({ maxAliasCount: 100 });
    const slips = readable === 2 ? (mended?.slips ?? []) : [];
    return { value: withDateTexts(value), repeated: repeatedIn(document), mended: sayMended(text, written, slips, firstLine) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!failure) return { refusal: OF_ITSELF.join(' '), line: firstLine };
    const [part] = mended?.unreadable ?? [];
    const line = part ? part.line + 1 : lineAt(text, failure.pos[0]);
    const [message, remedy] = part ? explainUnreadable(part, text.split('\n'), []) : UNREADABLE;
    return { refusal: `L’en-tête n’est pas du YAML lisible. ${message} ${remedy}`, line: firstLine + line - 1 };
  }
}

/** The mended places: by the slips of the site's own reader, else at the line of the first error. */
function sayMended(text: string, { errors }: Document, slips: readonly Slip[], firstLine: number): MendedLine[] {
  const [failure] = errors;
  if (!failure) return [];
  const edits = slips.flatMap(({ message, edits: own }) => own.slice(0, 1).map((edit) => ({ message, edit })));
  if (edits.length > 0)
    return edits.map(({ message, edit: { line, from, to } }) => ({ line: firstLine + line, message, before: from, after: to }));
  const line = lineAt(text, failure.pos[0]);
  return [{ line: firstLine + line - 1, message: LENIENT, before: text.split('\n')[line - 1]?.trim() ?? '' }];
}

const WITHOUT_FIELDS = 'L’en-tête n’a pas de champs. Écrivez-en un par ligne, comme `title: Atelier de rentrée`.';

const LENIENT = 'Cette ligne n’est pas du YAML correct : elle est lue comme l’ancien site la lisait.';

const UNREADABLE = ['Cette partie ne se lit pas.', 'Écrivez un champ par ligne, comme `title: Atelier de rentrée`.'];

/** An alias. A text that only the old YAML reader accepts may have none: that reader does not limit their expansion. */
const ALIAS = /(?:^|[\s,[{])\*[\w-]/;

/** Keeps a number as text if it would not be written back unchanged (`06000`, `1.10`). */
function keepDigits(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source) node.value = node.source;
    },
  });
}

/** The values of fields that are written again below. */
function repeatedIn(document: Document): [string, unknown][] {
  const { contents } = document;
  if (!isMap(contents)) return [];
  const names = contents.items.map(({ key }) => (isScalar(key) ? String(key.value).toLowerCase() : ''));
  return contents.items.flatMap(({ value }, index): [string, unknown][] => {
    const name = names[index] ?? '';
    if (name === '' || !names.includes(name, index + 1)) return [];
    return [[name, isScalar(value) ? value.value : String(value)]];
  });
}

/** Indents a quoted text that continues at the margin of its field: Hugo's reader accepts it, YAML does not. */
function indentQuoted(text: string): string {
  let quote: string | undefined;
  let indent = '';
  return text
    .split('\n')
    .map((line) => {
      const [, before = '', opened] = quote === undefined ? (/^(\s*(?:- +)?)[\w-]+\s*:\s*(["'])(?!.*\2\s*(?:#.*)?$)/.exec(line) ?? []) : [];
      const inside = quote !== undefined;
      if (opened) [quote, indent] = [opened, ' '.repeat(before.length + 2)];
      else if (quote !== undefined && line.trimEnd().endsWith(quote)) quote = undefined;
      return inside ? indent + line.trimStart() : line;
    })
    .join('\n');
}

function readToml(text: string, firstLine: number): Read {
  try {
    return { fields: fieldsOf(parseToml(text)), repeated: [], mended: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { line, message, remedy } = explainToml(error, text);
    return { refusal: `L’en-tête n’est pas du TOML lisible. ${message} ${remedy}`, line: firstLine + line - 1 };
  }
}

/** The fields of a TOML text other than front matter. */
export function readTomlFields(text: string): ReadFields | Unreadable {
  return readToml(text, 1);
}

function readJson(source: string): SourceEntry | Unreadable {
  const end = source.search(/^\}[ \t]*$/m);
  try {
    if (end < 0) return withoutFrontMatter(source);
    if (isTooDeep(source.slice(0, end))) return { refusal: TOO_DEEP, line: 1 };
    const body = source.slice(end + 1);
    return {
      fields: fieldsOf(JSON.parse(source.slice(0, end + 1))),
      repeated: [],
      mended: [],
      body,
      bodyLine: lineAt(source, end),
      lineOf: () => 1,
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return withoutFrontMatter(source);
  }
}

/** The fields of a header; none when it is not a mapping. Dates and times are texts, at any depth. */
function fieldsOf(value: unknown): Fields {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withDateTexts(item)])) : {};
}

function withDateTexts(value: unknown): unknown {
  if (value instanceof Date) return dateText(value);
  // An escape such as `\ud800` is half a character, which no address may hold.
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(withDateTexts);
  return isRecord(value) ? fieldsOf(value) : value;
}

/** TOML's dates keep their written form; a plain date at midnight UTC was a day without a time. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  return value
    .toISOString()
    .replace('T00:00:00.000Z', '')
    .replace(/(\d\d:\d\d)(?::00)?\.000/, '$1')
    .replace('.000', '');
}
