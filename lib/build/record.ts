import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../read-json';
import { replaceFile } from '../replace-file.mjs';
import { filesOfSearch, type SearchRecord } from './make-search';
import { digest, type Made } from './output';
import { MARK } from './ownership';
import { publish, update } from './publish';
import { filesOf } from './write-file';

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

/** The mark of a site (`MARK`): a hash of all it was made from, then its files. @param version the code and the environment. */
export function listOf({ outputs, search }: SiteRecord, version: string): string {
  const made = Object.entries(outputs).sort(([one], [other]) => (one < other ? -1 : 1));
  const files = made.flatMap(([file, known]) => filesOf(file, known));
  const hash = digest(JSON.stringify([version, search.articles, ...made.map(([file, { key }]) => `${file} ${key}`)]));
  return `${[hash, ...[...files, ...filesOfSearch(search), MARK].sort()].join('\n')}\n`;
}

interface Kept extends SiteRecord {
  /** The code and the environment that made the site. */
  version: string;
  /** A hash of the site's own list of files: it tells this site from any other in the same place. */
  mark: string;
}

/** The place of a site. */
interface Place {
  outDir: string;
  /** The file that keeps the record of the site. */
  recordFile: string;
  /** The code and the environment: in one version, equal values make equal files. */
  version: string;
}

/**
 * Reads the record of the site in its place.
 * @param present the paths of the files in the folder.
 * @returns undefined when another site is there, or one that other code has made.
 */
export function readRecord({ outDir, recordFile, version }: Place, present: ReadonlySet<string>): LastSite | undefined {
  const kept = readJson(recordFile) as Kept | undefined;
  if (kept?.version !== version || !present.has(MARK)) return undefined;
  const { outputs, search, mark } = kept;
  if (mark !== digest(readFileSync(path.join(outDir, MARK)))) return undefined;
  const areThere = (files: readonly string[]) => files.every((file) => present.has(file));
  const whole = Object.entries(outputs).filter(([file, known]) => areThere(filesOf(file, known)));
  return { outputs: Object.fromEntries(whole), ...(areThere(filesOfSearch(search)) && { search }) };
}

/**
 * Puts a site in the place of the last one, with its record.
 * @param isWhole whether all of its files were made: else those that differ from the last site, which is in the place.
 */
export function replaceSite({ outDir, recordFile, version }: Place, record: SiteRecord, isWhole: boolean): void {
  const list = listOf(record, version);
  if (isWhole) publish(outDir, list);
  else update(outDir, list);
  replaceFile(recordFile, JSON.stringify({ ...record, version, mark: digest(list) } satisfies Kept));
}
