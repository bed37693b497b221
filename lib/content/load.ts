import { routes } from '../routes';
import { buildCollections, type SiteContent } from './collections';
import { type EntrySource, entryBuilders, slugFromName } from './entries';
import { checkSchema, type ParsedYaml, parseYaml, splitFrontMatter } from './front-matter';
import type { Finding, Problem } from './problems';
import { findPublicFile, readCollections, readSettings, type SourceFile } from './read';
import { schemas } from './schema';
import { type SiteSettings, settingsSchema } from './settings';
import type { Entry } from './types';

/** An entry with what the checker needs to point into its file. */
export interface LoadedEntry {
  entry: Entry;
  frontMatter: Record<string, unknown>;
  positionOf: ParsedYaml['positionOf'];
}

export interface LoadedContent {
  entries: LoadedEntry[];
  /** Addresses of the entries in error, so that links to them are not reported as well. */
  brokenPaths: string[];
  settings: SiteSettings | undefined;
  /** What is wrong with the files themselves: encoding, YAML, schema. */
  problems: Problem[];
}

/** Reads a whole content folder. Entries in error are left out and reported. */
export function loadContent(contentDir: string): LoadedContent {
  const { files, problems } = readCollections(contentDir);
  const settings = loadSettings(contentDir);
  const results = files.map((file) => loadEntry(file, contentDir));
  return {
    entries: results.flatMap(({ loaded }) => loaded ?? []),
    brokenPaths: results.flatMap(({ brokenPath }) => brokenPath ?? []),
    settings: settings.value,
    problems: [...problems, ...settings.problems, ...results.flatMap((result) => result.problems)],
  };
}

/** The site as it stands at `now`. @throws when the settings of the site are wrong (`check` says how). */
export function loadSite(contentDir: string, now: Date): SiteContent {
  const { entries, settings } = loadContent(contentDir);
  if (!settings) throw new Error('site.yaml is invalid: run npm run check');
  return buildCollections(
    entries.map(({ entry }) => entry),
    settings,
    now,
  );
}

function loadSettings(contentDir: string): { value: SiteSettings | undefined; problems: Problem[] } {
  const { file, text } = readSettings(contentDir);
  const parsed = parseYaml(text, 1);
  const { data, findings } = parsed.value === undefined ? { data: undefined, findings: [] } : checkSchema(settingsSchema, parsed);
  return { value: data, problems: attach(file, [...parsed.findings, ...findings]) };
}

const parsedFiles = new Map<string, { text: string; parsed: ParsedFile }>();

interface ParsedFile {
  frontMatter: Record<string, unknown>;
  positionOf: ParsedYaml['positionOf'];
  build: ((findFile: EntrySource['findFile']) => Entry) | undefined;
  findings: Finding[];
}

function loadEntry(file: SourceFile, contentDir: string): { loaded?: LoadedEntry; brokenPath?: string; problems: Problem[] } {
  if (file.text === undefined)
    return {
      problems: attach(file.file, [
        {
          line: 1,
          column: 1,
          rule: 'encodage',
          message: 'Le fichier n’est pas enregistré en UTF-8.',
          remedy: 'Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
        },
      ]),
    };
  const known = parsedFiles.get(file.absolute);
  const parsed = known?.text === file.text ? known.parsed : parseFile(file, file.text);
  parsedFiles.set(file.absolute, { text: file.text, parsed });
  const { build, frontMatter, positionOf } = parsed;
  const entry = build?.((path) => findPublicFile(contentDir, path));
  const outcome = entry ? { loaded: { entry, frontMatter, positionOf } } : { brokenPath: pathOf(file, frontMatter) };
  return { ...outcome, problems: attach(file.file, parsed.findings) };
}

function pathOf({ collection, name }: SourceFile, { slug }: Record<string, unknown>): string {
  return routes.entry(collection, typeof slug === 'string' ? slug : slugFromName(name));
}

function parseFile({ collection, name, file, format }: SourceFile, text: string): ParsedFile {
  const { yaml, body, bodyLine } = splitFrontMatter(text);
  if (yaml === undefined) return failure([missingFrontMatter()]);
  const parsed = parseYaml(yaml, 2);
  if (parsed.value === undefined) return failure(parsed.findings);
  const source = { name, file, positionOf: parsed.positionOf, body: { source: body, format, math: false, file, line: bodyLine } };
  const checked = buildEntry(collection, parsed, source);
  const frontMatter = typeof parsed.value === 'object' ? { ...parsed.value } : {};
  return { frontMatter, positionOf: parsed.positionOf, ...checked };
}

function failure(findings: Finding[]): ParsedFile {
  return { frontMatter: {}, positionOf: () => ({ line: 1, column: 1 }), build: undefined, findings };
}

function missingFrontMatter(): Finding {
  return {
    line: 1,
    column: 1,
    rule: 'en-tete',
    message: 'Le fichier ne commence pas par un en-tête entre deux lignes `---`.',
    remedy: 'Écrivez en première ligne `---`, puis `title: …`, puis `---`, et le texte ensuite.',
  };
}

type PendingSource = Omit<EntrySource, 'findFile'>;

function buildEntry<Name extends SourceFile['collection']>(
  collection: Name,
  parsed: ParsedYaml,
  source: PendingSource,
): Pick<ParsedFile, 'build' | 'findings'> {
  const { data, findings } = checkSchema(schemas[collection], parsed);
  if (!data) return { build: undefined, findings };
  if (!slugFromName(source.name) && !data.slug) return { build: undefined, findings: [emptySlug()] };
  // The builder and the schema are of the same collection: TypeScript cannot follow that through an index.
  const build = entryBuilders[collection] as (data: unknown, source: EntrySource) => Entry;
  return { build: (findFile) => build(data, { ...source, findFile }), findings };
}

function emptySlug(): Finding {
  return {
    line: 1,
    column: 1,
    rule: 'adresse',
    message: 'Le nom du fichier ne donne aucune adresse.',
    remedy: 'Nommez-le avec des lettres et des chiffres, ou ajoutez `slug: …`.',
  };
}

export function attach(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ severity: 'error', ...finding, file }));
}

/** Every path of the site that an entry of this content gives, whether it is published or not. */
export function knownPaths(entries: readonly Entry[]): Set<string> {
  return new Set<string>([
    ...Object.values(routes).filter((route) => typeof route === 'string'),
    ...entries.map(({ path }) => path),
    ...entries.flatMap(({ tags }) => tags.map(({ slug }) => routes.tag(slug))),
    ...entries.flatMap((entry) => (entry.collection === 'evenements' && entry.season ? [routes.season(entry.season)] : [])),
  ]);
}
