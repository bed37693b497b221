import { describePicture } from '../images/picture';
import { buildCollections, type SiteContent } from './collections';
import { type FileHistory, historiesOf } from './history';
import type { PublicFile } from './public-files';
import type { Commits } from './repository';
import type { SiteSettings } from './settings';
import { siteFiles } from './site-files';
import type { Entry, ListText, MarkdownText } from './types';

/** Everything a site is made of, as plain data. */
export interface SiteSource {
  /** Absolute path. */
  contentDir: string;
  entries: Entry[];
  lists: ListText[];
  home: MarkdownText;
  settings: SiteSettings;
  /** All files that are served as they are, including those of unpublished entries. */
  publicFiles: PublicFile[];
  /** The addresses that the site has published once. */
  ledger: string[];
  /** The histories of files, by absolute path; when missing, Git is asked at the first use. */
  histories?: Map<string, FileHistory>;
  /** From Git. */
  commits?: Commits;
  /** When a build first saw each entry as it is, by its file: stands for the date of an entry that neither Git nor its author dates. */
  firstSeen?: ReadonlyMap<string, Date>;
}

const NO_COMMITS: Commits = { content: null, code: null };

/** How a site is shown. */
interface Showing {
  /** Whether unpublished entries are included as well, with a mark. */
  preview?: boolean;
  /** Whether a person stated the moment: pages keep to it. */
  isStated?: boolean;
}

/** The site as it stands at `now`. */
export function siteFrom(source: SiteSource, now: Date, showing: Showing = {}): SiteContent {
  const { contentDir, entries, lists, home, settings, publicFiles, ledger, histories, firstSeen, commits = NO_COMMITS } = source;
  const historyOf = historiesOf(contentDir, histories);
  const seenAt = ({ file }: Entry) => firstSeen?.get(file) ?? now;
  const files = siteFiles(publicFiles, describePicture);
  return {
    ...buildCollections(entries, { home, settings, publicFiles, files, ledger, now, historyOf, seenAt, ...showing }),
    lists,
    commits,
  };
}
