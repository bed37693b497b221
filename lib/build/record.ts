import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../read-json';
import { replaceFile } from '../replace-file';
import { copiesOf } from './compress';
import { filesOfSearch, type SearchRecord } from './make-search';
import { digest, type Made } from './output';
import { MARK } from './ownership';

/** A file of the last build: its key, and its marks. */
export interface Known extends Made {
  key: string;
}

/** The record of a finished site: its files by their paths, and its search index. */
export interface SiteRecord {
  outputs: Record<string, Known>;
  search: SearchRecord;
}

/** The parts of the last site that a build may keep: those whose files are there. */
export interface LastSite extends Pick<SiteRecord, 'outputs'> {
  search?: SearchRecord;
}

/** Tells GitHub Pages that the site is not one of Jekyll's. */
export const NO_JEKYLL = '.nojekyll';

/** The mark of a site (`MARK`): a hash of all it was made from, then its files. @param version the code and the environment. */
export function listOf({ outputs, search }: SiteRecord, version: string): string {
  const made = Object.entries(outputs).sort(([one], [other]) => (one < other ? -1 : 1));
  const files = made.flatMap(([file, known]) => filesOf(file, known));
  const hash = digest(JSON.stringify([version, search.articles, ...made.map(([file, { key }]) => `${file} ${key}`)]));
  return `${[hash, ...[...files, ...filesOfSearch(search), NO_JEKYLL, MARK].sort()].join('\n')}\n`;
}

/** A file, and its compressed copies. */
function filesOf(file: string, { isCompressed }: Known): string[] {
  return isCompressed ? [file, ...copiesOf(file)] : [file];
}

interface Kept extends SiteRecord {
  /** The code and the environment that made the site. */
  version: string;
  /** A hash of the site's own list of files: it tells this site from any other in the same place. */
  mark: string;
}

/**
 * Reads the record of the site in a folder.
 * @param version the code and the environment of this build.
 * @param present the paths of the files in the folder.
 * @returns undefined when another site is there, or one that other code has made.
 */
export function readRecord(recordsDir: string, outDir: string, version: string, present: ReadonlySet<string>): LastSite | undefined {
  const kept = readJson(fileOf(recordsDir, outDir)) as Partial<Kept> | undefined;
  if (kept?.version !== version || kept.mark === undefined || kept.mark !== markOf(outDir)) return undefined;
  const { outputs, search } = kept as Kept;
  const areThere = (files: readonly string[]) => files.every((file) => present.has(file));
  const whole = Object.entries(outputs).filter(([file, known]) => areThere(filesOf(file, known)));
  return { outputs: Object.fromEntries(whole), ...(areThere(filesOfSearch(search)) && { search }) };
}

/** Records a site that is in its place. */
export function writeRecord(recordsDir: string, outDir: string, version: string, record: SiteRecord): void {
  const kept: Kept = { ...record, version, mark: markOf(outDir) ?? '' };
  replaceFile(fileOf(recordsDir, outDir), JSON.stringify(kept));
}

function fileOf(recordsDir: string, outDir: string): string {
  return path.join(recordsDir, `${digest(outDir)}.json`);
}

function markOf(outDir: string): string | undefined {
  const file = path.join(outDir, MARK);
  return existsSync(file) ? digest(readFileSync(file)) : undefined;
}
