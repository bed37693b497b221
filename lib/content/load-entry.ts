import { keep } from '../site/kept';
import type { CollectionName } from '../site/kinds';
import { LONGEST_SLUG } from '../slug';
import { checkFields, type Hints } from './check-fields';
import { entryBuilders } from './entries';
import type { EntrySource } from './entry-fields';
import { splitFrontMatter } from './front-matter';
import { missingFrontMatter } from './missing-front-matter';
import { slugFromName } from './page-path';
import type { Finding } from './problems';
import { schemas } from './schema';
import type { SiteFiles } from './site-files';
import { stringsOf } from './strings-of';
import type { Entry } from './types';
import { type ParsedYaml, parseYaml } from './yaml/parse-yaml';

/** Reads the text of one entry, wherever it comes from: a content folder, or the form in a browser. */

/** An entry, with its front matter and the positions that the checker reports problems at. */
export interface LoadedEntry {
  entry: Entry;
  frontMatter: Record<string, unknown>;
  positionOf: ParsedYaml['positionOf'];
  textStart: ParsedYaml['textStart'];
  writtenAt: ParsedYaml['writtenAt'];
}

/** The place of the text of an entry, for its address and for messages. */
export interface EntryFile extends Pick<EntrySource, 'name' | 'file' | 'format' | 'isBundle'> {
  collection: CollectionName;
}

/** A file of an entry, parsed and checked alone. */
export interface ParsedFile extends Omit<LoadedEntry, 'entry'> {
  build: ((files: SiteFiles) => Entry) | undefined;
  findings: Finding[];
}

/** Reads a clean text. */
export function parseFile({ collection, name, file, format, isBundle }: EntryFile, text: string): ParsedFile {
  const { yaml, body, bodyLine } = splitFrontMatter(text);
  if (yaml === undefined) return failure([missingFrontMatter(text, collection)]);
  const hints = hintsOf(name, body);
  const { frontMatter, data, findings, starts } = keep('fields', JSON.stringify([collection, hints, yaml]), () =>
    readFields(collection, yaml, hints),
  );
  let parsed: ParsedYaml | undefined;
  const positions = () => {
    parsed ??= parseYaml(yaml, FIRST_LINE, { schema: schemas[collection], collection });
    return parsed;
  };
  const textStart: ParsedYaml['textStart'] = (path) => starts[path.join('.')] ?? positions().textStart(path);
  const places = {
    frontMatter,
    positionOf: (...where: Parameters<ParsedYaml['positionOf']>) => positions().positionOf(...where),
    textStart,
    writtenAt: (path: readonly PropertyKey[]) => positions().writtenAt(path),
  };
  if (!data) return { ...places, build: undefined, findings };
  const slug = data.slug ?? slugFromName(name);
  if (slug === '' || slug.length > LONGEST_SLUG) return { ...places, build: undefined, findings: [...findings, wrongName(slug)] };
  // The builder and the schema are of the same collection: TypeScript cannot follow that through an index.
  const build = entryBuilders[collection] as (data: unknown, source: EntrySource) => Entry;
  const source = { name, file, textStart, body, bodyLine, format, isBundle };
  return { ...places, findings, build: (files) => build(data, { ...source, files }) };
}

/** The line of a file on which its fields begin, after `---`. */
const FIRST_LINE = 2;

/** Hints of the rest of a file at fields that may be missing: the day in its name, the heading of its text. */
function hintsOf(name: string, body: string): Hints {
  const date = /^(\d{4}-\d{2}-\d{2})[_-]/.exec(name)?.[1];
  const title = /^\s*#[ \t]+(\S.*)/.exec(body)?.[1]?.trim();
  return { ...(date && { date }), ...(title && { title }) };
}

/** The fields of a file, as plain data. */
function readFields(collection: CollectionName, yaml: string, hints: Hints) {
  const { parsed, data, findings } = checkFields(collection, yaml, FIRST_LINE, hints);
  const frontMatter = parsed.value ?? {};
  const starts = Object.fromEntries(stringsOf(frontMatter).map(({ path }) => [path.join('.'), parsed.textStart(path)]));
  return { frontMatter, data, findings, starts };
}

export function failure(findings: Finding[]): ParsedFile {
  const start = () => ({ line: 1, column: 1 });
  return { frontMatter: {}, positionOf: start, textStart: start, writtenAt: () => undefined, build: undefined, findings };
}

function wrongName(slug: string): Finding {
  return {
    line: 1,
    column: 1,
    rule: 'adresse',
    ...(slug === ''
      ? {
          message: 'Le nom du fichier ne donne aucune adresse.',
          remedy: 'Nommez-le avec des lettres et des chiffres, ou ajoutez `slug: …`.',
        }
      : {
          message: `Le nom du fichier donne une adresse de ${slug.length} lettres.`,
          remedy: `Donnez-lui un nom de ${LONGEST_SLUG} lettres au plus, ou ajoutez \`slug: …\`.`,
        }),
  };
}
