import { existsSync, mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isOurs, MARK, markSite, refuseStrangers } from './ownership';

/**
 * Prepares the replacement of `outDir`: brings the last good site back if a build was killed while it replaced it, and
 * removes what a killed build left.
 * @returns an empty folder beside `outDir` to build in, so that the last step is a rename within one disk.
 * @throws {UserError} when `outDir`, or a folder of the build beside it, holds anything that no build wrote. Nothing is changed then.
 */
export async function openWorkDir(outDir: string): Promise<string> {
  const [work, previous] = [workDir(outDir), previousDir(outDir)];
  refuseStrangers(outDir);
  refuseStrangers(previous);
  if (existsSync(work) && !existsSync(path.join(work, MARK))) refuseStrangers(work);
  recover(outDir);
  for (const old of [previous, work]) await rm(old, { recursive: true, force: true });
  mkdirSync(path.dirname(work), { recursive: true });
  // With `recursive`, Node.js never ends where a folder is there and takes no other (/proc).
  mkdirSync(work);
  writeFileSync(path.join(work, MARK), '');
  return work;
}

/** Puts a finished site in the place of the last one by renaming, so that `outDir` never holds half a site. */
export async function publish(finishedDir: string, outDir: string): Promise<void> {
  const previous = previousDir(outDir);
  markSite(finishedDir);
  if (isOurs(outDir)) renameSync(outDir, previous);
  else if (existsSync(outDir)) rmdirSync(outDir);
  renameSync(finishedDir, outDir);
  await rm(previous, { recursive: true, force: true });
}

/** Brings the last good site back if a build was killed between the two renames of `publish`. */
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
