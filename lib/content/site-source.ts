import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { rootDir } from '../site/environment';
import { buildCollections, type SiteContent } from './collections';
import { type FileHistory, readHistory } from './history';
import type { PublicFile } from './public-files';
import type { SiteSettings } from './settings';
import type { Entry } from './types';

/** All that a site is made of, as plain data: what one process has read and checked serves the others. */
export interface SiteSource {
  /** Absolute path. */
  contentDir: string;
  entries: Entry[];
  settings: SiteSettings;
  /** All that is served as it is, of entries that are not published too. */
  publicFiles: PublicFile[];
  /** Of files, by absolute path. Git is asked when one is needed, where they are not given. */
  histories?: Map<string, FileHistory>;
}

/** The site as it stands at `now`; with `preview`, what is not published is there as well, marked. */
export function siteFrom({ contentDir, entries, settings, publicFiles, histories }: SiteSource, now: Date, preview = false): SiteContent {
  let known = histories;
  const historyOf = ({ file }: Entry) => {
    known ??= readHistory(contentDir);
    return known.get(path.resolve(rootDir, file));
  };
  return buildCollections(entries, { settings, publicFiles, now, historyOf, preview });
}

/** Written aside and renamed: who waits for the file finds it whole. */
export function writeSource(file: string, source: SiteSource): void {
  writeFileSync(`${file}.part`, serialize(source));
  renameSync(`${file}.part`, file);
}

export function readSource(file: string): SiteSource {
  return deserialize(readFileSync(file));
}
