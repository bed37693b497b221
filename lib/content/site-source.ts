import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { rootDir } from '../site/environment';
import { buildCollections, type SiteContent } from './collections';
import { type FileHistory, readHistory } from './history';
import type { PublicFile } from './public-files';
import type { SiteSettings } from './settings';
import type { Entry } from './types';

/** Everything a site is made of, as plain data: one process reads and checks it for the others. */
export interface SiteSource {
  /** Absolute path. */
  contentDir: string;
  entries: Entry[];
  settings: SiteSettings;
  /** All files that are served as they are, including those of unpublished entries. */
  publicFiles: PublicFile[];
  /** The histories of files, by absolute path; when missing, Git is asked at the first use. */
  histories?: Map<string, FileHistory>;
}

/** The site as it stands at `now`; with `preview`, unpublished entries are included, with a mark. */
export function siteFrom({ contentDir, entries, settings, publicFiles, histories }: SiteSource, now: Date, preview = false): SiteContent {
  let known = histories;
  const historyOf = ({ file }: Entry) => {
    known ??= readHistory(contentDir);
    return known.get(path.resolve(rootDir, file));
  };
  return buildCollections(entries, { settings, publicFiles, now, historyOf, preview });
}

/** Writes to a temporary file, then renames it: a process that waits for the file never reads half of it. */
export function writeSource(file: string, source: SiteSource): void {
  writeFileSync(`${file}.part`, serialize(source));
  renameSync(`${file}.part`, file);
}

export function readSource(file: string): SiteSource {
  return deserialize(readFileSync(file));
}
