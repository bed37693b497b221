import { keep } from '../site/kept';
import type { CollectionName } from '../site/kinds';
import { LONGEST_SLUG } from '../slug';
import { checkFields, type Hints } from './check-fields';
import { entryBuilders } from './entries';
import { type EntrySource, type NamedPicture, namedPicture, toImage } from './entry-fields';
import { splitFrontMatter } from './front-matter';
import { missingFrontMatter } from './missing-front-matter';
import { slugFromName } from './page-path';
import type { Finding } from './problems';
import { schemas } from './schema';
import type { SiteFiles } from './site-files';
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

/**
 * Reads a clean text.
 * @param version stands for the text: its hash, where it is known.
 */
export function parseFile(source: EntryFile, text: string, version = text): ParsedFile {
  const { collection, name, file, format, isBundle } = source;
  let parsed: ParsedYaml | undefined;
  const { frontMatter, findings, made } = keep('entries', JSON.stringify([collection, name, file, format, isBundle, version]), () => {
    const read = readEntry(source, text);
    parsed = read.parsed;
    return read.kept;
  });
  const positions = () => {
    parsed ??= parseYaml(splitFrontMatter(text).yaml ?? '', FIRST_LINE, { schema: schemas[collection], collection });
    return parsed;
  };
  return {
    frontMatter,
    positionOf: (...where) => positions().positionOf(...where),
    textStart: (path) => positions().textStart(path),
    writtenAt: (path) => positions().writtenAt(path),
    findings,
    build: made && ((files) => finishEntry(made, text, files)),
  };
}

/** An entry without its body and its picture. */
interface MadeEntry {
  entry: Entry;
  picture: NamedPicture;
  /** The offset of the body in the text. */
  bodyStart: number;
}

/** Adds the parts of an entry that are not kept: its body, and its picture, which depends on the served files. */
function finishEntry({ entry, picture, bodyStart }: MadeEntry, text: string, files: SiteFiles): Entry {
  const image = toImage(picture, entry.path, files);
  return { ...entry, body: { ...entry.body, source: text.slice(bodyStart) }, ...(image && { image }) };
}

/** The line of a file on which its fields begin, after `---`. */
const FIRST_LINE = 2;

/** Hints of the rest of a file at fields that may be missing: the day in its name, the heading of its text. */
function hintsOf(name: string, body: string): Hints {
  const date = /^(\d{4}-\d{2}-\d{2})[_-]/.exec(name)?.[1];
  const title = /^\s*#[ \t]+(\S.*)/.exec(body)?.[1]?.trim();
  return { ...(date && { date }), ...(title && { title }) };
}

/** The facts of a file that are kept: plain data. */
interface KeptFile extends Pick<ParsedFile, 'frontMatter' | 'findings'> {
  made?: MadeEntry;
}

/** Reads an entry, and the positions of its fields. */
function readEntry({ collection, name, file, format, isBundle }: EntryFile, text: string): { parsed?: ParsedYaml; kept: KeptFile } {
  const { yaml, body, bodyLine } = splitFrontMatter(text);
  if (yaml === undefined) return { kept: { frontMatter: {}, findings: [missingFrontMatter(text, collection)] } };
  const { parsed, data, findings } = checkFields(collection, yaml, FIRST_LINE, hintsOf(name, body));
  const frontMatter = parsed.value ?? {};
  if (!data) return { parsed, kept: { frontMatter, findings } };
  const slug = data.slug ?? slugFromName(name);
  if (slug === '' || slug.length > LONGEST_SLUG) return { parsed, kept: { frontMatter, findings: [...findings, wrongName(slug)] } };
  // The builder and the schema are of the same collection: TypeScript cannot follow that through an index.
  const build = entryBuilders[collection] as (data: unknown, source: EntrySource) => Entry;
  const source = { name, file, textStart: parsed.textStart, bodyLine, format, isBundle };
  const entry = build(data, source);
  const made = { entry, picture: namedPicture(data, entry.path, source), bodyStart: text.length - body.length };
  return { parsed, kept: { frontMatter, findings, made } };
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
