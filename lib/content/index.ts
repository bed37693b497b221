import { readEnvironment, readNow } from '../site';
import type { SiteContent } from './collections';
import { loadSite } from './load';

let built: SiteContent | undefined;

/** The content that pages and feeds read: once for a build, anew at each request of the dev server. */
export function getContent(): SiteContent {
  if (built) return built;
  const content = loadSite(readEnvironment().contentDir, readNow());
  if (process.env.NODE_ENV === 'production') built = content;
  return content;
}

export type { OrganisationGroup, SeasonGroup, SiteContent, TagGroup } from './collections';
export type * from './types';
