import type { LoadedEntry } from '../../content/load';
import type { Finding } from '../../content/problems';
import type { SiteSettings } from '../../content/settings';
import type { SiteFiles } from '../../content/site-files';
import type { Entry, MarkdownText } from '../../content/types';
import type { Pictures } from '../../images/inspect';
import { isRecord } from '../../is-record';

/** What a rule may need to know beyond one entry; made once for all of them. */
export interface CheckContext {
  entries: readonly Entry[];
  settings: SiteSettings | undefined;
  files: SiteFiles;
  /** What opening the pictures has found; undefined where they were not opened. */
  pictures: Pictures | undefined;
  /** Every path of the site that a page stands at, published or not, and those of entries in error. */
  paths: ReadonlySet<string>;
  /** Former addresses: redirects stand there. */
  formerPaths: ReadonlySet<string>;
  /** The file that first takes each address. */
  ownerOf: ReadonlyMap<string, string>;
  /** First spelling of each tag, as written. */
  tagSpelling: ReadonlyMap<string, string>;
  projectSlugs: ReadonlySet<string>;
}

export type Rule = (loaded: LoadedEntry, context: CheckContext) => Finding[];

/** The texts of an entry that readers read, whichever of its fields they are in. */
export function textsOf(entry: Entry): MarkdownText[] {
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

/** Where a match stands in the author's file. */
export function placeIn(
  { source, line, column }: Pick<MarkdownText, 'source' | 'line' | 'column'>,
  index: number,
): { line: number; column: number } {
  const before = source.slice(0, index).split('\n');
  const offset = before.at(-1)?.length ?? 0;
  return { line: line + before.length - 1, column: before.length === 1 ? column + offset : offset + 1 };
}
