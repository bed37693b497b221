import type { SiteContent } from '../content/collections';
import { loadContent, type ParsedFiles, sourceOf } from '../content/load';
import { contentVersion } from '../content/read';
import { readSource, siteFrom } from '../content/site-source';
import { checkedContentFile, readEnvironment, readNow } from '../site/environment';

/**
 * Next.js gives each route a copy of this module, so that a variable of the module would hold the content
 * once a route: it is kept once a process.
 */
const kept: typeof globalThis & { siteContent?: { version: string; content: SiteContent; parsed: ParsedFiles } } = globalThis;

/**
 * The content that pages and feeds read: loaded once for a build, from what the check has read. The dev server loads it
 * again when a file has changed, or a minute has passed, and has in it what is not published.
 */
export function getContent(): SiteContent {
  const { contentDir } = readEnvironment();
  const now = readNow();
  const isBuild = process.env.NODE_ENV !== 'development';
  const version = isBuild ? '' : `${contentVersion(contentDir)} ${Math.floor(now.getTime() / 60_000)}`;
  if (kept.siteContent?.version === version) return kept.siteContent.content;
  const parsed = kept.siteContent?.parsed ?? new Map();
  const checked = checkedContentFile();
  const source = checked ? readSource(checked) : sourceOf(loadContent(contentDir, parsed), contentDir);
  kept.siteContent = { version, content: siteFrom(source, now, !isBuild), parsed };
  return kept.siteContent.content;
}
