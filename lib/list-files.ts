import { type Dirent, readdirSync } from 'node:fs';

/**
 * Lists the files below a folder; symbolic links are neither followed nor listed. It descends by itself: the
 * `recursive` option of `readdirSync` follows links to folders in Node.js 24.
 * @param isWanted selects the entries to list; plain files by default.
 * @returns sorted paths from the folder, with `/`.
 */
export function listFiles(folder: string, isWanted = (entry: Dirent) => entry.isFile()): string[] {
  const found: string[] = [];
  const list = (prefix: string): void => {
    for (const entry of readdirSync(`${folder}/${prefix}`, { withFileTypes: true })) {
      const name = prefix + entry.name;
      if (isWanted(entry)) found.push(name);
      if (entry.isDirectory()) list(`${name}/`);
    }
  };
  list('');
  return found.sort();
}
