import path from 'node:path';
import { decodePath } from '../decode-path';
import { groupBy } from '../lists';
import type { PublicFile } from './public-files';

/** The files behind the paths of the site: what stands beside entries, and the public folders. */
export interface SiteFiles {
  /** The file behind a path such as `/img/a.jpg`, or undefined. */
  find(sitePath: string): string | undefined;
  /** Paths of the files directly in a folder of the site, by name. */
  list(sitePath: string): string[];
}

export function siteFiles(files: readonly PublicFile[]): SiteFiles {
  const byPath = new Map(files.map(({ path: sitePath, file }) => [sitePath, file]));
  const folders = new Map(groupBy([...byPath.keys()], (sitePath) => path.posix.dirname(sitePath)));
  return {
    find: (sitePath) => byPath.get(path.posix.normalize(decodePath(sitePath))),
    list: (sitePath) => [...(folders.get(path.posix.normalize(decodePath(sitePath)).replace(/(?<=.)\/$/, '')) ?? [])].sort(),
  };
}
