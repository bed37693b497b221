import { keep } from '../site/kept';
import type { CollectionName } from '../site/kinds';
import { LONGEST_SLUG } from '../slug';
import { checkFields, type Hints } from './check-fields';
import type { CleanText } from './clean-text';
import { entryBuilders } from './entries';
import { type EntrySource, type NamedPicture, namedPicture, toImage } from './entry-fields';
import { splitFrontMatter } from './front-matter';
import { missingFrontMatter } from './missing-front-matter';
import { pathOf, slugFromName } from './page-path';
import type { Finding } from './problems';
import { schemas } from './schema';
import type { SiteFiles } from './site-files';
import type { Entry } from './types';
import { type ParsedYaml, parseYaml } from './yaml/parse-yaml';

/** Reads the text of one entry, wherever it comes from: a content folder, or the form in a browser. */

/** A text of authors, its file, and its fields. */
export interface LoadedText<Text> {
  entry: Text;
  content: CleanText;
  /** Reads the fields as they are written: the checker reports problems at their positions. */
  fields: () => ParsedYaml;
}

/** The place of the text of an entry, for its address and for messages. */
export interface EntryFile extends Pick<EntrySource, 'name' | 'file' | 'format' | 'isBundle'> {
  collection: CollectionName;
}

/** A file of an entry, parsed and checked alone. */
export interface ParsedFile extends Pick<LoadedText<Entry>, 'fields'> {
  /** The address of its page, whether or not the file is right. */
  path: string;
  build: ((files: SiteFiles) => Entry) | undefined;
  findings: Finding[];
}

/** @param version stands for the content: its hash, where it is known. */
export function parseFile(source: EntryFile, content: CleanText, version = content.text): ParsedFile {
  const { collection, name, file, format, isBundle } = source;
  let parsed: ParsedYaml | undefined;
  const { path, findings, made } = keep('entries', JSON.stringify([collection, name, file, format, isBundle, version]), () => {
    const read = readEntry(source, content);
    parsed = read.parsed;
    return read.kept;
  });
  const fields = () => {
    parsed ??= parseYaml(splitFrontMatter(content.text ?? '').yaml ?? '', FIRST_LINE, { schema: schemas[collection], collection });
    return parsed;
  };
  return { path, findings, fields, build: made && ((files) => finishEntry(made, content, files)) };
}

/** An entry without its body and its picture. */
interface MadeEntry {
  entry: Entry;
  picture: NamedPicture;
  /** The offset of the body in the text. */
  bodyStart: number;
}

/** Adds the parts of an entry that are not kept: its body, and its picture, which depends on the served files. */
function finishEntry({ entry, picture, bodyStart }: MadeEntry, content: CleanText, files: SiteFiles): Entry {
  const image = toImage(picture, entry.path, files);
  const body = {
    ...entry.body,
    get source() {
      return content.text?.slice(bodyStart) ?? '';
    },
  };
  return { ...entry, body, ...(image && { image }) };
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
interface KeptFile extends Pick<ParsedFile, 'path' | 'findings'> {
  made?: MadeEntry;
}

/** Reads an entry, and its fields. */
function readEntry(
  { collection, name, file, format, isBundle }: EntryFile,
  { text, findings: ofText }: CleanText,
): { parsed?: ParsedYaml; kept: KeptFile } {
  if (text === undefined) return { kept: { path: pathOf({ collection, name }, {}), findings: ofText } };
  const { yaml, body, bodyLine } = splitFrontMatter(text);
  if (yaml === undefined)
    return { kept: { path: pathOf({ collection, name }, {}), findings: [...ofText, missingFrontMatter(text, collection)] } };
  const { parsed, data, findings: ofFields } = checkFields(collection, yaml, FIRST_LINE, hintsOf(name, body));
  const findings = [...ofText, ...ofFields];
  const path = pathOf({ collection, name }, parsed.value ?? {});
  if (!data) return { parsed, kept: { path, findings } };
  const slug = data.slug ?? slugFromName(name);
  if (slug === '' || slug.length > LONGEST_SLUG) return { parsed, kept: { path, findings: [...findings, wrongName(slug)] } };
  // The builder and the schema are of the same collection: TypeScript cannot follow that through an index.
  const build = entryBuilders[collection] as (data: unknown, source: EntrySource) => Entry;
  const source = { name, file, textStart: parsed.textStart, bodyLine, format, isBundle };
  const entry = build(data, source);
  const made = { entry, picture: namedPicture(data, path, source), bodyStart: text.length - body.length };
  return { parsed, kept: { path, findings, made } };
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
