import { load as loadYaml11 } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import { type Document, parseDocument, visit } from 'yaml';
import { OF_ITSELF } from '../content/yaml/faults';
import { loopsOf } from '../content/yaml/parse-yaml';
import { isRecord } from '../is-record';

export interface SourceEntry {
  /** Field names as written. */
  fields: Record<string, unknown>;
  body: string;
  /** The 1-based line of the source with the name of a field. */
  lineOf: (field: string) => number;
}

/**
 * Reads a Hugo content file: YAML between `---`, TOML between `+++`, or JSON. More lenient than the site's
 * own reader, because real files are.
 * @returns a French sentence for a file that cannot be read.
 */
export function readSourceEntry(text: string): SourceEntry | string {
  const match = /^\s*(---|\+\+\+)[ \t]*\n([\s\S]*?)(?:\n|^)\1[ \t]*(?:\n|$)([\s\S]*)$/.exec(text);
  if (!match) return text.trimStart().startsWith('{') ? readJson(text) : withoutFrontMatter(text);
  const [, fence, frontMatter = '', body = ''] = match;
  const fields = fence === '+++' ? readToml(frontMatter) : readYaml(frontMatter);
  if (typeof fields === 'string') return fields;
  const firstLine = text.slice(0, text.indexOf(frontMatter)).split('\n').length;
  return { fields, body, lineOf: (field) => lineOfField(frontMatter, field, firstLine) };
}

function withoutFrontMatter(source: string): SourceEntry | string {
  if (/^\s*(---|\+\+\+)[ \t]*\n/.test(source)) return 'L’en-tête n’est pas fermé : ajoutez une ligne `---` après ses champs.';
  return { fields: {}, body: source, lineOf: () => 1 };
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

function readYaml(text: string): Record<string, unknown> | string {
  const document = parseDocument(text, { schema: 'core', merge: true, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const failure = document.errors[0];
  if (failure ? ALIAS.test(text) : loopsOf(document).length > 0) return OF_ITSELF.join(' ');
  keepDigits(document);
  try {
    return fieldsOf(
      failure ? loadYaml11(indentQuoted(text.replaceAll('\t', '  ')), { json: true }) : document.toJS({ maxAliasCount: 100 }),
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `L’en-tête n’est pas du YAML lisible (${(failure?.message ?? error.message).split('\n')[0]}) : corrigez-le, puis recommencez.`;
  }
}

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

/** Indents a quoted text that continues at the margin: Hugo's reader accepts it, YAML does not. */
function indentQuoted(text: string): string {
  let quote: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const opened = quote === undefined ? /^[\w-]+\s*:\s*(["'])(?!.*\1\s*(?:#.*)?$)/.exec(line)?.[1] : undefined;
      const inside = quote !== undefined;
      if (opened) quote = opened;
      else if (quote !== undefined && line.trimEnd().endsWith(quote)) quote = undefined;
      return inside ? `  ${line}` : line;
    })
    .join('\n');
}

function readToml(text: string): Record<string, unknown> | string {
  try {
    return fieldsOf(parseToml(text));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `L’en-tête n’est pas du TOML lisible (${error.message.split('\n')[0]}) : corrigez-le, puis recommencez.`;
  }
}

function readJson(source: string): SourceEntry | string {
  const end = source.search(/^\}[ \t]*$/m);
  try {
    if (end < 0) return withoutFrontMatter(source);
    return { fields: fieldsOf(JSON.parse(source.slice(0, end + 1))), body: source.slice(end + 1), lineOf: () => 1 };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return withoutFrontMatter(source);
  }
}

/** The fields of a header; none when it is not a mapping. */
function fieldsOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? { ...value } : {};
}
