import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SiteContent } from '../content/collections';
import { type SiteSource, siteFrom } from '../content/site-source';
import type { Pictures } from '../images/inspect';
import type { Output } from './output';
import { MARK } from './ownership';
import { fileOutputs } from './site-outputs';

/** All that the files of a site are made from besides the code, as plain data: other threads get a copy. */
export interface SiteModel {
  source: SiteSource;
  now: Date;
  /** Whether a person stated the moment. */
  isStated: boolean;
  /** The facts of its pictures, from the check. */
  pictures: Pictures;
  /** The folder that keeps encoded pictures and cards from one build to the next. */
  cacheDir: string;
}

export function contentOf({ source, now, isStated }: SiteModel): SiteContent {
  return siteFrom(source, now, { isStated });
}

/** The files of a site that are not pages, to be made in a folder of ours. */
export function filesOf({ pictures, cacheDir }: SiteModel, content: SiteContent, workDir: string): Output[] {
  return fileOutputs(content, pictures, { cacheDir, foldsCase: foldsCase(workDir) });
}

/** Whether the disk of a folder of ours takes capitals for small letters. */
function foldsCase(workDir: string): boolean {
  return existsSync(path.join(workDir, MARK.toUpperCase()));
}
