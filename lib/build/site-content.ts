import type { SiteContent } from '../content/collections';
import { type FileHistory, readHistory } from '../content/history';
import { type KnownFiles, loadContent, noKnownFiles, sourceOf } from '../content/load';
import { previewSettings } from '../content/preview-settings';
import { contentVersion } from '../content/read';
import { siteFrom } from '../content/site-source';
import { readEnvironment, readPresent } from '../site/environment';

/** The content as it was last loaded. */
interface Loaded {
  version: string;
  minute: number;
  content: SiteContent;
  files: KnownFiles;
  /** From Git. */
  histories: Map<string, FileHistory>;
}

/**
 * The content, kept once per process: Next.js gives each route a copy of this module, so that a variable of
 * the module would hold the content once per route.
 */
const kept: typeof globalThis & { siteContent?: Loaded } = globalThis;

/**
 * Returns the content for pages and feeds. `next build` loads it once per process. The dev server loads it again when a file has
 * changed, or a minute has passed, and includes unpublished entries.
 * @param known the version of the files (`contentVersion`), if the caller has it.
 */
export function getContent(known?: string): SiteContent {
  const { contentDir } = readEnvironment();
  const { now, isStated } = readPresent();
  const isBuild = process.env.NODE_ENV !== 'development';
  const minute = isBuild ? 0 : Math.floor(now.getTime() / 60_000);
  const version = isBuild ? '' : (known ?? contentVersion(contentDir));
  const last = kept.siteContent;
  if (last?.version === version && last.minute === minute) return last.content;
  const files = last?.files ?? noKnownFiles();
  // A save is no commit: Git is not asked after each one.
  const histories = last?.minute === minute ? last.histories : readHistory(contentDir);
  const loaded = loadContent(contentDir, files);
  // The preview goes on while site.yaml has mistakes, which its pages tell.
  const settings = loaded.settings ?? (isBuild ? undefined : (last?.content.settings ?? previewSettings(loaded.settingsFile.fields)));
  const source = { ...sourceOf({ ...loaded, settings }, contentDir), histories };
  kept.siteContent = { version, minute, content: siteFrom(source, now, { preview: !isBuild, isStated }), files, histories };
  return kept.siteContent.content;
}
