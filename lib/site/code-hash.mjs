// Hashes of the code of this project. Plain JavaScript: the launcher needs them before a command is bundled.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The hashes of files and folders, by their names. @type {typeof globalThis & { codeAtStart?: Record<string, string> }} */
const shared = globalThis;

/**
 * Reads code once for a whole process: `codeHash` then answers for the code that the process was started with.
 * @param {string} root the folder of the project
 * @param {readonly string[]} names
 */
export function rememberCode(root, names) {
  shared.codeAtStart = Object.fromEntries(names.map((name) => [name, hashOf(root, name)]));
}

/**
 * A hash of files and folders of the code, as this process was started with them, or else as they are now. Tests are left out, and
 * symbolic links.
 * @param {string} root the folder of the project
 * @param {readonly string[]} names paths from there; a missing file counts as such
 * @returns {string} 64 hexadecimal digits
 */
export function codeHash(root, names) {
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name} ${shared.codeAtStart?.[name] ?? hashOf(root, name)}\n`);
  return hash.digest('hex');
}

/** @param {string} root @param {string} name */
function hashOf(root, name) {
  const hash = createHash('sha256');
  for (const file of filesOf(root, name)) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** A test, and a file or a folder that tests alone import: `life.test.ts`, `test-words.ts`. */
const TEST = /\.test\.|^test-/;

/** @param {string} root @param {string} name @returns {string[]} */
function filesOf(root, name) {
  const facts = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!facts?.isDirectory()) return facts ? [name] : [];
  return readdirSync(path.join(root, name), { withFileTypes: true }).flatMap((entry) => {
    const file = `${name}/${entry.name}`;
    if (TEST.test(entry.name)) return [];
    if (entry.isDirectory()) return filesOf(root, file);
    return entry.isFile() ? [file] : [];
  });
}
