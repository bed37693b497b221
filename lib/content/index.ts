import { readEnvironment, readNow } from '../site';
import type { SiteContent } from './collections';
import { loadSite } from './load';

/**
 * Next.js gives each route a copy of this module, so that a variable of the module would hold the content
 * once a route: it is kept once a process.
 */
const kept: typeof globalThis & { siteContent?: SiteContent } = globalThis;

/** The content that pages and feeds read: once for a build, anew at each request of the dev server. */
export function getContent(): SiteContent {
  if (kept.siteContent) return kept.siteContent;
  const content = loadSite(readEnvironment().contentDir, readNow());
  if (process.env.NODE_ENV === 'production') kept.siteContent = content;
  return content;
}

export type { OrganisationGroup, SeasonGroup, SiteContent, TagGroup } from './collections';
export type * from './types';
