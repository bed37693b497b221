import path from 'node:path';
import { cachedBy } from '../cached-by';
import { describePicture } from '../images/picture';
import { UserError } from '../site/environment';
import { keep } from '../site/kept';
import { during } from '../site/step';
import { checkSettings } from './check-fields';
import type { CleanText } from './clean-text';
import { loadListText } from './list-texts';
import { type LoadedText, type ParsedFile, parseFile } from './load-entry';
import { attach, type Problem } from './problems';
import { type PublicFile, publicFiles } from './public-files';
import { type KnownTexts, type NamedText, readContentFiles, readHome, readLedger, readSettings, type SourceFile, stampOf } from './read';
import { type SiteSettings, settingsSchema } from './settings';
import { type SiteFiles, siteFiles } from './site-files';
import type { SiteSource } from './site-source';
import { hashOf } from './text-hash';
import type { Entry, ListText, MarkdownText } from './types';
import { type ParsedYaml, parseYaml } from './yaml/parse-yaml';

export interface LoadedContent {
  entries: LoadedText<Entry>[];
  lists: LoadedText<ListText>[];
  /** Addresses of the entries in error, so that links to them are not reported as well. */
  brokenPaths: string[];
  /** The text of the home page. */
  home: MarkdownText;
  settings: SiteSettings | undefined;
  settingsFile: { file: string; isShipped: boolean; positionOf: ParsedYaml['positionOf']; fields: Readonly<Record<string, unknown>> };
  /** Files that are served as they are. */
  publicFiles: PublicFile[];
  files: SiteFiles;
  /** The addresses that the site has published once, as `adresses.txt` remembers them. */
  ledger: string[];
  /** Problems of the files themselves: encoding, YAML, schema. */
  problems: Problem[];
  /** The text of each file, by the path that problems name it by: converts their columns into those of the author's file. */
  texts: ReadonlyMap<string, CleanText>;
}

/**
 * Reads a whole content folder. Entries in error are left out and reported.
 * @param known files parsed earlier, for a process that reads the same folder repeatedly; updated with those parsed now.
 */
export function loadContent(contentDir: string, known?: KnownFiles): LoadedContent {
  const { sources, lists, publicFolders, problems } = readContentFiles(contentDir, known?.texts);
  const settings = loadSettings(contentDir);
  const home = readHome(contentDir);
  const parsed = withoutReplaced(sources.map((source) => ({ source, ...inFile(source, () => parseSource(source, known?.parsed)) })));
  const served = publicFiles(
    parsed.flatMap(({ source, path }) => (source.bundle ? { path, files: source.bundle } : [])),
    publicFolders,
  );
  const files = siteFiles(served, describePicture);
  const entryOf = known ? knownEntries(known, served, files) : (build: BuildEntry) => build(files);
  const listTexts = lists.map((source) => ({ source, ...inFile(source, () => loadListText(source)) }));
  return {
    lists: listTexts.flatMap(({ loaded }) => loaded ?? []),
    entries: parsed.flatMap(({ source, build, fields }) =>
      build ? { entry: inFile(source, () => entryOf(build)), content: source.content, fields } : [],
    ),
    brokenPaths: parsed.flatMap(({ build, path }) => (build ? [] : path)),
    home: homeText(home),
    settings: settings.value,
    settingsFile: settings,
    publicFiles: served,
    files,
    ledger: readLedger(contentDir).lines.map(({ path }) => path),
    problems: [
      ...problems,
      ...settings.problems,
      ...attach(home.file, home.content.findings),
      ...[...parsed, ...listTexts].flatMap(({ source, findings }) => attach(source.file, findings)),
    ],
    texts: new Map([...sources, ...lists, settings, home].map(({ file, content }) => [file, content])),
  };
}

/** Names the file in any error that `work` throws. */
function inFile<T>({ file }: Pick<SourceFile, 'file'>, work: () => T): T {
  return during(`la lecture de ${file}`, work);
}

/** Removes each shipped page whose address a page of the folder takes, whatever its file is called. */
function withoutReplaced<T extends { source: SourceFile; path: string }>(parsed: T[]): T[] {
  const pages = parsed.filter(({ source }) => source.collection === 'pages' && !source.isShipped);
  const own = new Set(pages.map(({ path }) => path));
  return parsed.filter(({ source, path }) => !source.isShipped || !own.has(path));
}

/** The text of a home page. */
export function homeText({ file, content }: NamedText): MarkdownText {
  return { source: content.text ?? '', format: 'home', math: false, file, line: 1, column: 1 };
}

/** The part of the loaded content that makes a site. @throws {UserError} when the site's settings are invalid (`check` explains). */
export function sourceOf({ entries, lists, home, settings, publicFiles, ledger }: LoadedContent, contentDir: string): SiteSource {
  if (!settings) throw new UserError('site.yaml n’est pas valide : npm run check dit pourquoi.');
  const textsOf = <Text>(loaded: { entry: Text }[]) => loaded.map(({ entry }) => entry);
  return { contentDir, entries: textsOf(entries), lists: textsOf(lists), home, settings, publicFiles, ledger };
}

function loadSettings(
  contentDir: string,
): NamedText & LoadedContent['settingsFile'] & { value: SiteSettings | undefined; problems: Problem[] } {
  const settings = readSettings(contentDir);
  const { text = '', findings } = settings.content;
  const { fields, data, findings: found } = keep('settings', text, () => readSettingFields(text));
  const problems = attach(settings.file, settings.content.text === undefined ? findings : [...findings, ...found]);
  let parsed: ParsedYaml | undefined;
  const positionOf: ParsedYaml['positionOf'] = (...where) => {
    parsed ??= parseYaml(text, 1, { schema: settingsSchema });
    return parsed.positionOf(...where);
  };
  const isShipped = path.resolve(path.dirname(settings.absolute)) !== path.resolve(contentDir);
  return { ...settings, isShipped, positionOf, fields, value: data, problems };
}

/** The fields, as plain data. */
function readSettingFields(text: string) {
  const { parsed, data, findings } = checkSettings(settingsSchema, text);
  return { fields: parsed.value ?? {}, data, findings };
}

/** By absolute path. */
type ParsedFiles = Map<string, { content: CleanText; parsed: ParsedFile }>;

/** What a process that reads the same folder repeatedly knows of its files. */
export interface KnownFiles {
  texts: KnownTexts;
  parsed: ParsedFiles;
  entries?: KnownEntries;
}

type BuildEntry = NonNullable<ParsedFile['build']>;

/** The entries that were built while the served files, which they name and describe, were in one state. */
interface KnownEntries {
  state: string;
  entryOf: (build: BuildEntry) => Entry;
}

export function noKnownFiles(): KnownFiles {
  return { texts: new Map(), parsed: new Map() };
}

/** Builds an entry once for all the time in which neither its text nor the served files change. */
function knownEntries(known: KnownFiles, served: readonly PublicFile[], files: SiteFiles): KnownEntries['entryOf'] {
  const state = JSON.stringify(served.map((file) => ({ ...file, stamp: stampOf(file.file) })));
  const entries = known.entries?.state === state ? known.entries : { state, entryOf: cachedBy((build: BuildEntry) => build(files)) };
  known.entries = entries;
  return entries.entryOf;
}

/** A known file is parsed again only when it has changed. */
function parseSource(source: SourceFile, files?: ParsedFiles): ParsedFile {
  const { absolute, content } = source;
  const known = files?.get(absolute);
  const parsed =
    known?.content === content ? known.parsed : parseFile({ ...source, isBundle: source.bundle !== undefined }, content, hashOf(content));
  files?.set(absolute, { content, parsed });
  return parsed;
}
