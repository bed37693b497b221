import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../content/read';
import { listFiles } from '../list-files';
import { isWithin } from '../paths';
import { UserError } from '../site/environment';
import { routes } from '../site/routes';

/** The build's own mark on a folder: a hash of its files, then the list of them, one path a line. */
export const MARK = '.construction';

/** Files that file managers leave in any folder that they open. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Whether a folder is a site that a build finished: it has the build's record and its mark. */
export function isOurs(folder: string): boolean {
  return [routes.buildRecord, MARK].every((name) => lstatSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile());
}

/**
 * Refuses to let a build replace a folder that holds anything but a site of ours. An empty or missing folder is accepted.
 * @returns the paths of its files, from the folder.
 * @throws {UserError} that names the folder and the foreign files.
 */
export function refuseStrangers(folder: string): string[] {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isSymbolicLink()) throw refusal(folder, 'c’est un lien vers un autre dossier');
  if (!stat.isDirectory()) throw refusal(folder, 'c’est un fichier');
  // Links count: one may be foreign.
  const files = listFiles(folder, (entry) => !entry.isDirectory());
  const strangers = strangersIn(folder, files);
  if (strangers.length > 0)
    throw refusal(folder, `il contient ${enumerate(strangers)}, que la construction n’a pas écrit${strangers.length > 1 ? 's' : ''}`);
  return files;
}

/**
 * Refuses a folder inside the source folders: the site would become a part of its own content.
 * @throws {UserError}
 */
export function refuseInside(outDir: string, sources: readonly string[]): void {
  const place = realPath(outDir);
  const source = sources.find((folder) => isWithin(realPath(folder), place));
  if (source) throw refusal(outDir, `ce dossier est dans ${displayPath(source)}, que la construction lit`);
}

/** A folder that no site may replace, and its name for a sentence. */
export interface Treasure {
  folder: string;
  name: string;
}

/**
 * Refuses a folder that is, or holds, one that must stay, such as `/`: at once, since to list all that is there may take long, and fail.
 * @throws {UserError} that names the folder to keep.
 */
export function refuseAround(outDir: string, treasures: readonly Treasure[]): void {
  if (!existsSync(outDir)) return;
  const place = realpathSync(outDir);
  const held = treasures.find(({ folder }) => existsSync(folder) && isWithin(place, realpathSync(folder)));
  if (!held) return;
  throw new UserError(
    `OUT_DIR vaut « ${outDir} » : la construction remplace tout ce dossier, et ${held.name} y est. Rien n’a été changé. Donnez-lui un dossier qui n’est qu’à elle, vide ou absent, comme « out ».`,
  );
}

/** The path of a folder that may not exist yet, without the links on the way. */
function realPath(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : path.join(realPath(path.dirname(folder)), path.basename(folder));
}

function refusal(folder: string, reason: string): UserError {
  return new UserError(
    `La construction remplacerait ${displayPath(folder) || folder}, mais ${reason}. Rien n’a été changé. Choisissez pour OUT_DIR un dossier vide ou absent, ou déplacez d’abord ce qu’il contient.`,
  );
}

/** The paths, from the folder, of files that no build wrote; the names at its top when the folder has no mark. */
function strangersIn(folder: string, files: readonly string[]): string[] {
  if (!existsSync(path.join(folder, MARK))) return readdirSync(folder).filter((name) => !LITTER.has(name));
  const written = new Set([MARK, ...readFileSync(path.join(folder, MARK), 'utf8').split('\n')]);
  return files.filter((file) => !written.has(file) && !LITTER.has(path.basename(file)));
}

function enumerate(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `« ${name} »`);
  return names.length > 3 ? `${shown.join(', ')} et d’autres fichiers` : shown.join(', ');
}
