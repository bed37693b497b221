import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isOurs, MARK, markSite, refuseStrangers } from './ownership';

/**
 * Prepares the replacement of `outDir`: restores the last good site if a build was killed while replacing it, and
 * removes the folders that a killed build left.
 * @returns an empty folder beside `outDir` to build in, so that the last step is a rename within one disk.
 * @throws {UserError} when `outDir`, or a folder of the build beside it, holds a file that no build wrote. Nothing changes then.
 */
export function openWorkDir(outDir: string): string {
  const [work, previous] = [workDir(outDir), previousDir(outDir)];
  refuseStrangers(outDir);
  refuseStrangers(previous);
  if (existsSync(work) && !existsSync(path.join(work, MARK))) refuseStrangers(work);
  recover(outDir);
  for (const old of [previous, work]) removeOurs(old);
  mkdirSync(path.dirname(work), { recursive: true });
  // Not `recursive`: Node.js would then loop for ever in an existing folder that accepts no new one (/proc).
  mkdirSync(work);
  writeFileSync(path.join(work, MARK), '');
  return work;
}

/** Replaces the last site by a finished one, by renaming, so that `outDir` never holds half a site. */
export function publish(finishedDir: string, outDir: string): void {
  const previous = previousDir(outDir);
  markSite(finishedDir);
  if (existsSync(outDir)) renameSync(outDir, previous);
  renameSync(finishedDir, outDir);
  removeOurs(previous);
}

/** Restores the last good site if a build was killed between the two renames of `publish`. */
export function recover(outDir: string): void {
  const previous = previousDir(outDir);
  if (!existsSync(outDir) && isOurs(previous)) renameSync(previous, outDir);
}

/** Removes a folder that a build wrote, its mark last: the next build finishes a removal that was killed half way. */
export function removeOurs(folder: string): void {
  if (!existsSync(folder)) return;
  const parts = readdirSync(folder).filter((name) => name !== MARK);
  // Retries, since other threads of a build that a signal ends may still write there.
  for (const part of [...parts, '']) rmSync(path.join(folder, part), { recursive: true, maxRetries: 9 });
}

function workDir(outDir: string): string {
  return `${outDir}.new`;
}

function previousDir(outDir: string): string {
  return `${outDir}.old`;
}
