import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Lists the files below a folder; symbolic links are neither followed nor listed. It descends by itself: the
 * `recursive` option of `readdirSync` follows links to folders in Node.js 24.
 * @param isWanted selects the entries to list; plain files by default.
 * @returns sorted paths from the folder, with `/`.
 */
export function listFiles(folder: string, isWanted = (entry: Dirent) => entry.isFile()): string[] {
  return below(folder, '', isWanted).sort();
}

function below(folder: string, prefix: string, isWanted: (entry: Dirent) => boolean): string[] {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = prefix + entry.name;
    const inside = entry.isDirectory() ? below(folder, `${name}/`, isWanted) : [];
    return isWanted(entry) ? [name, ...inside] : inside;
  });
}
