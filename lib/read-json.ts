import { existsSync, readFileSync } from 'node:fs';

/** Reads a file that an earlier build wrote. Undefined for a missing file, or for one that was cut short. */
export function readJson(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
