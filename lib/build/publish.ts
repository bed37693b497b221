import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VARIANTS_ROOT } from '../images/picture';
import { listFiles } from '../list-files';
import { replaceFile } from '../replace-file.mjs';
import { isOurs, MARK, refuseStrangers } from './ownership';

/**
 * Prepares the replacement of `outDir`: restores the last good site if a build was killed while replacing it, and
 * removes the folders that a killed build left.
 * @returns an empty folder beside `outDir` to build in, so that the last step is a rename within one disk; and the files of `outDir`.
 * @throws {UserError} when `outDir`, or a folder of the build beside it, holds a file that no build wrote. Nothing changes then.
 */
export function openWorkDir(outDir: string): { work: string; present: ReadonlySet<string> } {
  const { work, previous } = beside(outDir);
  refuseStrangers(previous);
  if (existsSync(work) && !existsSync(path.join(work, MARK))) refuseStrangers(work);
  recover(outDir);
  const present = new Set(refuseStrangers(outDir));
  for (const old of [previous, work]) removeOurs(old);
  mkdirSync(path.dirname(work), { recursive: true });
  // Not `recursive`: Node.js would then loop for ever in an existing folder that accepts no new one (/proc).
  mkdirSync(work);
  writeFileSync(path.join(work, MARK), '');
  return { work, present };
}

/** Replaces the last site by a finished one, by renaming, so that `outDir` never holds half a site. @param list the site's list of files. */
export function publish(outDir: string, list: string): void {
  const { work, previous } = beside(outDir);
  writeFileSync(path.join(work, MARK), list);
  if (existsSync(outDir)) renameSync(outDir, previous);
  renameSync(work, outDir);
  removeOurs(previous);
}

/** In the folder of changes, once it holds all of them: the new list of files. From then on the changes are made, whatever happens. */
const READY = '.construction.complete';

/**
 * Changes the last site into the new one: moves the files that differ into it, and removes those that are left over. For some
 * milliseconds visitors may see old and new pages side by side. After a kill `recover` goes on.
 * @param list the new site's list of files.
 */
export function update(outDir: string, list: string): void {
  replaceFile(path.join(beside(outDir).work, READY), list);
  makeChanges(outDir);
}

/** Removes the folder of a build, unless it holds changes that are not all made yet. */
export function discard(outDir: string): void {
  const { work } = beside(outDir);
  if (!existsSync(path.join(work, READY))) removeOurs(work);
}

/** Makes the changes that a folder holds, or those of them that remain. */
function makeChanges(outDir: string): void {
  const { work } = beside(outDir);
  const kept = new Set(readFileSync(path.join(work, READY), 'utf8').split('\n'));
  const changed = listFiles(work).filter((file) => file !== MARK && file !== READY);
  const move = (file: string) => {
    mkdirSync(path.dirname(path.join(outDir, file)), { recursive: true });
    renameSync(path.join(work, file), path.join(outDir, file));
  };
  // Pictures before the pages that show them.
  const isPicture = (file: string) => `/${file}`.startsWith(`${VARIANTS_ROOT}/`);
  changed.filter(isPicture).forEach(move);
  for (const file of readFileSync(path.join(outDir, MARK), 'utf8').split('\n').slice(1, -1)) if (!kept.has(file)) removeFile(outDir, file);
  changed.filter((file) => !isPicture(file)).forEach(move);
  renameSync(path.join(work, READY), path.join(outDir, MARK));
  removeOurs(work);
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(outDir: string, file: string): void {
  rmSync(path.join(outDir, file), { force: true });
  for (let folder = path.dirname(file); folder !== '.' && isEmpty(path.join(outDir, folder)); folder = path.dirname(folder))
    rmdirSync(path.join(outDir, folder));
}

function isEmpty(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length === 0;
}

/** Restores the last good site if a build was killed between the two renames of `publish`; ends the changes of one killed during `update`. */
export function recover(outDir: string): void {
  const { work, previous } = beside(outDir);
  if (!existsSync(outDir) && isOurs(previous)) renameSync(previous, outDir);
  if (existsSync(path.join(work, READY)) && isOurs(outDir)) makeChanges(outDir);
}

/** Removes a folder that a build wrote, its mark last: the next build finishes a removal that was killed half way. */
function removeOurs(folder: string): void {
  if (!existsSync(folder)) return;
  const parts = readdirSync(folder).filter((name) => name !== MARK);
  for (const part of [...parts, '']) removeTree(path.join(folder, part));
}

/** Other threads of a build that a signal ends may still write there: Node.js tries again, but looks for no new files. */
function removeTree(target: string, tries = 9): void {
  try {
    rmSync(target, { recursive: true, maxRetries: 1 });
  } catch (error) {
    if (tries === 1) throw error;
    removeTree(target, tries - 1);
  }
}

/** The folders of the build beside a site. */
function beside(outDir: string): { work: string; previous: string } {
  return { work: `${outDir}.new`, previous: `${outDir}.old` };
}
