import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The files below a folder; links are neither followed nor listed.
 * @param isWanted which entries are listed, where that is not the plain files.
 * @returns sorted paths from the folder, with `/`.
 */
export function listFiles(folder: string, isWanted = (entry: Dirent) => entry.isFile()): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(isWanted)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
