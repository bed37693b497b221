import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a finished site in the place of the last one by renaming, so that `outDir` never holds half a
 * site. `recover` mends what a kill between the two renames would leave.
 */
export async function publish(finishedDir: string, outDir: string): Promise<void> {
  const previous = previousDir(outDir);
  mkdirSync(path.dirname(outDir), { recursive: true });
  await rm(previous, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, previous);
  renameSync(finishedDir, outDir);
  await rm(previous, { recursive: true, force: true });
}

/** Brings the last good site back if a build was killed while it was being replaced. */
export function recover(outDir: string): void {
  if (!existsSync(outDir) && existsSync(previousDir(outDir))) renameSync(previousDir(outDir), outDir);
}

/** Where a build of this `outDir` works: beside it, so that the last step is a rename within one disk. */
export function workDir(outDir: string): string {
  return `${outDir}.new`;
}

function previousDir(outDir: string): string {
  return `${outDir}.old`;
}
