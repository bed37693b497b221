import { plainPath } from '../site/file-address';
import type { FoundFile } from './folder';

/** A file that is served as it is. */
export interface PublicFile {
  /** Path on the site, with its leading slash: the file's name on the disk, its accents in NFC whatever the disk makes of them. */
  path: string;
  /** Absolute path on the disk. */
  file: string;
  /** Path of the entry whose bundle it belongs to: it is published with it. */
  entry?: string;
}

/** Files of the disk, and the path of the site under which they stand. */
export interface Mount {
  /** With its slashes. */
  path: string;
  files: readonly FoundFile[];
}

/** Texts beside entries are not served. */
const TEXT = /\.(?:mdx?|markdown)$/i;

/**
 * Every file that is served, each address once; twice where two files of one folder have names that only the writing of their
 * accents tells apart (`check` refuses them).
 * @param bundles what stands beside entries, under their paths; before it in importance, and the folders of public files after.
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
