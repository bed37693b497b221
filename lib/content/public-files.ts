import { plainPath } from '../site/file-address';
import type { FoundFile } from './folder';

/** A file that is served as it is. */
export interface PublicFile {
  /** Path on the site, with its leading slash: the file's path on the disk, its accents normalised (NFC). */
  path: string;
  /** Absolute path on the disk. */
  file: string;
  /** Path of the entry whose bundle holds the file: the file is published with that entry. */
  entry?: string;
}

/** Files on the disk, and the site path under which they are served. */
interface Mount {
  /** With its slashes. */
  path: string;
  files: readonly FoundFile[];
}

/** Texts beside entries are not served. */
const TEXT = /\.(?:mdx?|markdown)$/i;

/**
 * Every served file, each address once; twice where the names of two files of one folder differ only by the encoding of their
 * accents (`check` refuses them).
 * @param bundles files beside entries, under the paths of those entries: they take precedence over public folders.
 * @param folders public folders, the most important first.
 */
export function publicFiles(bundles: readonly Mount[], folders: readonly (readonly FoundFile[])[]): PublicFile[] {
  const besideEntries = bundles.flatMap(({ path: entry, files }) =>
    files.flatMap(({ path, file }) => (TEXT.test(path) ? [] : { path: plainPath(entry + path), file, entry })),
  );
  const inFolders = folders.map((files) => files.map(({ path, file }) => ({ path: plainPath(`/${path}`), file })));
  const taken = new Set<string>();
  return [besideEntries, ...inFolders].flatMap((files: PublicFile[]) => {
    const own = files.filter(({ path }) => !taken.has(path));
    for (const { path } of own) taken.add(path);
    return own;
  });
}
