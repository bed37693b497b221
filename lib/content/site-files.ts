import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodePath } from '../decode-path';

/** The files behind the paths of the site: what stands beside entries, and the public folders. */
export interface SiteFiles {
  /** The file behind a path such as `/img/a.jpg`, or undefined. Never one outside its folder. */
  find(sitePath: string): string | undefined;
  /** Paths of the files directly in a folder of the site, by name. */
  list(sitePath: string): string[];
}

/** A folder of the disk and the path of the site under which its files stand. */
export interface Mount {
  path: string;
  folder: string;
}

/** @param mounts the most important first. */
export function siteFiles(mounts: readonly Mount[]): SiteFiles {
  const roots = mounts.filter(({ folder }) => existsSync(folder)).map((mount) => ({ ...mount, real: realpathSync(mount.folder) }));
  const locate = (sitePath: string) =>
    roots.flatMap(({ path: at, real }) => {
      const decoded = decodePath(sitePath);
      if (!decoded.startsWith(at) || decoded.includes('\0')) return [];
      const candidate = path.join(real, decoded.slice(at.length));
      if (!existsSync(candidate)) return [];
      const target = realpathSync(candidate);
      return target === real || target.startsWith(real + path.sep) ? [target] : [];
    });
  return {
    find: (sitePath) => locate(sitePath).find((file) => statSync(file).isFile()),
    list: (sitePath) => {
      const folder = locate(sitePath).find((candidate) => statSync(candidate).isDirectory());
      const names = folder
        ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        : [];
      return names.map(({ name }) => `${sitePath.replace(/\/$/, '')}/${name}`).sort();
    },
  };
}
