import type { FoundFile } from './folder';

/** A file that is served as it is. */
export interface PublicFile {
  /** Path on the site, with its leading slash, as the file is named on the disk. */
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
 * Every file that is served, each address once.
 * @param bundles what stands beside entries, under their paths; before it in importance, and the folders of public files after.
 */
export function publicFiles(bundles: readonly Mount[], folders: readonly (readonly FoundFile[])[]): PublicFile[] {
  const byPath = new Map<string, PublicFile>();
  const add = (found: PublicFile) => {
    if (!byPath.has(found.path)) byPath.set(found.path, found);
  };
  for (const { path: entry, files } of bundles)
    for (const { path, file } of files) if (!TEXT.test(path)) add({ path: entry + path, file, entry });
  for (const files of folders) for (const { path, file } of files) add({ path: `/${path}`, file });
  return [...byPath.values()];
}
