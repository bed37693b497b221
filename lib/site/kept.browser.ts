import { recent } from '../recent';

/** Takes the place of `kept.ts` in a browser: results are kept as long as the page is open, and none of them depends on a file. */

const kept = recent<string, unknown>(300);

export function keep<T>(kind: string, key: string, make: () => T): T {
  return structuredClone(kept(`${kind} ${key}`, make)) as T;
}
