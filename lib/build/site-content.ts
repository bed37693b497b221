import type { SiteContent } from '../content/collections';
import { loadContent, type ParsedFiles, sourceOf } from '../content/load';
import { contentVersion } from '../content/read';
import { siteFrom } from '../content/site-source';
import { readEnvironment, readNow } from '../site/environment';

/**
 * The content, kept once per process: Next.js gives each route a copy of this module, so that a variable of
 * the module would hold the content once per route.
 */
const kept: typeof globalThis & { siteContent?: { version: string; content: SiteContent; parsed: ParsedFiles } } = globalThis;

/**
 * Returns the content for pages and feeds. `next build` loads it once per process. The dev server loads it again when a file has
 * changed, or a minute has passed, and includes unpublished entries.
 */
export function getContent(): SiteContent {
  const { contentDir } = readEnvironment();
  const now = readNow();
  const isBuild = process.env.NODE_ENV !== 'development';
  const version = isBuild ? '' : `${contentVersion(contentDir)} ${Math.floor(now.getTime() / 60_000)}`;
  if (kept.siteContent?.version === version) return kept.siteContent.content;
  const parsed = kept.siteContent?.parsed ?? new Map();
  const source = sourceOf(loadContent(contentDir, parsed), contentDir);
  kept.siteContent = { version, content: siteFrom(source, now, !isBuild), parsed };
  return kept.siteContent.content;
}
