// Plain JavaScript: the launcher writes with it before a command is bundled.
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Replaces a file, or creates it and its folder. Whoever reads it meanwhile has the old bytes or the new ones, and a full disk leaves the
 * old ones.
 * @param {string} file @param {string | Uint8Array} bytes
 */
export function replaceFile(file, bytes) {
  mkdirSync(path.dirname(file), { recursive: true });
  // A name that a content folder leaves out, as it does those of editors.
  const part = path.join(path.dirname(file), `.#${process.pid}`);
  try {
    writeFileSync(part, bytes, { mode: statSync(file, { throwIfNoEntry: false })?.mode });
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}
