import { mkdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

let made = 0;

/**
 * Makes a costly file once, and keeps it from one build to the next. Two threads may make the same one at the same time.
 * @param file its path: the name changes with all that the file depends on.
 * @param make creates the file under another name.
 * @returns its path.
 */
export async function keptFile(file: string, make: (part: string) => Promise<unknown>): Promise<string> {
  if ((await sizeOf(file)) > 0) return file;
  await mkdir(path.dirname(file), { recursive: true });
  const part = `${file}.${threadId}-${++made}.part`;
  await make(part);
  await rename(part, file);
  return file;
}

/** In bytes; 0 for a missing file. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
