import { existsSync, readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From so many files on, a build spares memory; below, time: it needs little of both. */
const MANY_FILES = 3000;

export function hasManyFiles(contentDir: string): boolean {
  return existsSync(contentDir) && readdirSync(contentDir, { recursive: true }).length > MANY_FILES;
}

/** Node.js's options and variables for Next.js and its workers. next.config.mjs reads MAX_WORKERS. */
export function nextMemory(isSparing: boolean): { options: string; variables: Record<string, string> } {
  // Rendering makes much that is soon forgotten: room for it saves a tenth of the time.
  if (!isSparing) return { options: '--max-semi-space-size=64', variables: {} };
  // Turbopack's allocator would keep what it used to compile until the end.
  return { options: '--import ./tools/small-heap.mjs', variables: { MIMALLOC_PURGE_DELAY: '0', MAX_WORKERS: '2' } };
}

/** Gives back what is no longer used, at a moment when it is much: V8 would keep it for later. */
export function freeMemory(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
