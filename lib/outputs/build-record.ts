import type { SiteContent } from '../content/collections';

/** What `construction.json` says of a site, for the workflows that deploy it (`tools/rebuild-due.mjs`) and for `deploy:check`. */
export interface BuildRecord {
  /** The moment that the build took as now, ISO 8601. */
  built: string;
  /** The first moment at which a build would give another site, ISO 8601. */
  next: string | null;
  /** The commit of the content; null where there is no repository, or where files differ from their commit. */
  commit: string | null;
  /** The commit of the code: the same one, unless the content is in a repository of its own. */
  code: string | null;
}

export function buildRecord({ now, nextChange, commits: { content, code } }: SiteContent): BuildRecord {
  return { built: now.toISOString(), next: nextChange?.toISOString() ?? null, commit: content, code };
}
