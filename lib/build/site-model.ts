import type { SiteContent } from '../content/collections';
import { type SiteSource, siteFrom } from '../content/site-source';
import type { Pictures } from '../images/inspect';

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
