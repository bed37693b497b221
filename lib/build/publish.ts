import { existsSync, mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isOurs, MARK, markSite, refuseStrangers } from './ownership';

/**
 * Prepares the replacement of `outDir`: restores the last good site if a build was killed while replacing it, and
 * removes the folders that a killed build left.
 * @returns an empty folder beside `outDir` to build in, so that the last step is a rename within one disk.
 * @throws {UserError} when `outDir`, or a folder of the build beside it, holds a file that no build wrote. Nothing changes then.
 */
export async function openWorkDir(outDir: string): Promise<string> {
  const [work, previous] = [workDir(outDir), previousDir(outDir)];
  refuseStrangers(outDir);
  refuseStrangers(previous);
  if (existsSync(work) && !existsSync(path.join(work, MARK))) refuseStrangers(work);
  recover(outDir);
  for (const old of [previous, work]) await rm(old, { recursive: true, force: true });
  mkdirSync(path.dirname(work), { recursive: true });
  // Not `recursive`: Node.js would then loop for ever in an existing folder that accepts no new one (/proc).
  mkdirSync(work);
  writeFileSync(path.join(work, MARK), '');
  return work;
}

/** Replaces the last site by a finished one, by renaming, so that `outDir` never holds half a site. */
export async function publish(finishedDir: string, outDir: string): Promise<void> {
  const previous = previousDir(outDir);
  markSite(finishedDir);
  if (isOurs(outDir)) renameSync(outDir, previous);
  else if (existsSync(outDir)) rmdirSync(outDir);
  renameSync(finishedDir, outDir);
  await rm(previous, { recursive: true, force: true });
}

/** Restores the last good site if a build was killed between the two renames of `publish`. */
export function recover(outDir: string): void {
  const previous = previousDir(outDir);
  if (!existsSync(outDir) && isOurs(previous)) renameSync(previous, outDir);
}

function workDir(outDir: string): string {
  return `${outDir}.new`;
}

function previousDir(outDir: string): string {
  return `${outDir}.old`;
}
