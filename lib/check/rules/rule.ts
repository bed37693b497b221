import type { LoadedText } from '../../content/load-entry';
import type { Finding } from '../../content/problems';
import type { SiteSettings } from '../../content/settings';
import type { SiteFiles } from '../../content/site-files';
import type { SitePaths } from '../../content/site-paths';
import type { Entry, ListText, MarkdownText } from '../../content/types';
import type { ParsedYaml } from '../../content/yaml/parse-yaml';
import type { Pictures } from '../../images/inspect';
import { isRecord } from '../../is-record';
import type { NearNames } from '../near-names';

/**
 * Facts about the whole content that rules need beyond one entry; computed once. The findings of an entry are kept as long as the answers to
 * what its rules asked stay the same (`RecordedContext`).
 */
export interface CheckContext {
  entries: EntryLookup;
  settings: SiteSettings | undefined;
  files: SiteFiles;
  /** The opened pictures; undefined when they were not opened. */
  pictures: Pick<Pictures, 'has'> | undefined;
  /** The path of every page of the site, published or not, entries in error included. */
  paths: Pick<SitePaths, 'has'>;
  /** Former addresses, which the build turns into redirects, and where each leads: of two, the first one counts. */
  formerPaths: ReadonlyMap<string, string>;
  /** The first file that takes each address. */
  ownerOf: ReadonlyMap<string, string>;
  /** First spelling of each tag, as written. */
  tagSpelling: ReadonlyMap<string, string>;
  projectSlugs: ReadonlySet<string>;
  /** The likely meanings of wrong addresses and names. */
  near: Pick<NearNames, 'page' | 'file' | 'entry' | 'member'>;
}

interface EntryLookup {
  has(collection: string, slug: string): boolean;
  /** The title that a text, in small letters, holds of an entry which is not at this path. */
  titleIn(text: string, path: string): string | undefined;
  /** The path of the entry that a reference names (`resolveRef`). */
  referred(reference: string): string | undefined;
  /** Whether an event takes registrations; undefined where that is not known. */
  takesRegistrations(slug: string): boolean | undefined;
  /** The anchors of the text of the entry at this path; undefined where there is no text to know, as on lists. */
  anchorsAt(path: string): readonly string[] | undefined;
}

/** A text of authors, with its front matter and the positions of its fields. */
export interface Loaded<Text> extends Pick<ParsedYaml, 'positionOf' | 'textStart' | 'writtenAt'> {
  entry: Text;
  /** The whole text of the file. */
  text: string;
  frontMatter: Record<string, unknown>;
}

/** A text with its fields, as rules take it. */
export function withFields<Text>({ entry, content, fields }: LoadedText<Text>): Loaded<Text> {
  const { value: frontMatter = {}, positionOf, textStart, writtenAt } = fields();
  return { entry, text: content.text ?? '', frontMatter, positionOf, textStart, writtenAt };
}

export type Rule<Text = Entry> = (loaded: Loaded<Text>, context: CheckContext) => Finding[];

/** A rule about whatever authors write: an entry, or the introduction of a list. */
export type TextRule = Rule<Entry | ListText>;

/** All Markdown texts of an entry, or of the introduction of a list, in any field. */
export function textsOf(entry: Entry | ListText): MarkdownText[] {
  return Object.values(entry).flatMap(textsIn);
}

function textsIn(value: unknown): MarkdownText[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isRecord(value)) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

function isText(value: object): value is MarkdownText {
  return 'source' in value && 'format' in value && 'line' in value;
}
