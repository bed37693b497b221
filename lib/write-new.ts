import { rmSync, writeFileSync } from 'node:fs';

/** Writes a file that must not exist yet: whole, or, when the disk is full, not at all. */
export function writeNew(file: string, bytes: string | Uint8Array): void {
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    const isOthers = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isOthers) rmSync(file, { force: true });
    throw error;
  }
}
