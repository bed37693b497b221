import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Lists the files below a folder; symbolic links are neither followed nor listed. It descends by itself: the
 * `recursive` option of `readdirSync` follows links to folders in Node.js 24.
 * @param isWanted selects the entries to list; plain files by default.
 * @returns sorted paths from the folder, with `/`.
 */
export function listFiles(folder: string, isWanted = (entry: Dirent) => entry.isFile()): string[] {
  return entriesBelow(folder)
    .filter(isWanted)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function entriesBelow(folder: string): Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry, ...entriesBelow(path.join(folder, entry.name))] : [entry]));
}
