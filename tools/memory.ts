import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { listFiles } from '../lib/list-files';

/** Above this number of files, a build saves memory at the price of time; below, it needs little memory. */
const MANY_FILES = 3000;

export function hasManyFiles(contentDir: string): boolean {
  return existsSync(contentDir) && listFiles(contentDir).length > MANY_FILES;
}

/** Node.js's options and variables for Next.js and its workers. next.config.mjs reads MAX_WORKERS. */
export function nextMemory(isSparing: boolean): { options: string; variables: Record<string, string> } {
  // Rendering allocates many short-lived objects: a large young generation saves a tenth of the time.
  if (!isSparing) return { options: '--max-semi-space-size=64', variables: {} };
  // Makes Turbopack's allocator release the memory of the compilation, which it would keep until the end.
  return { options: '--import ./tools/small-heap.mjs', variables: { MIMALLOC_PURGE_DELAY: '0', MAX_WORKERS: '2' } };
}

/** Runs a garbage collection, for a moment when the heap holds much garbage: V8 would keep the memory for later. */
export function freeMemory(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
