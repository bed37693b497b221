import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Lists the files below a folder; symbolic links are neither followed nor listed.
 * @param isWanted selects the entries to list; plain files by default.
 * @returns sorted paths from the folder, with `/`.
 */
export function listFiles(folder: string, isWanted = (entry: Dirent) => entry.isFile()): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(isWanted)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
