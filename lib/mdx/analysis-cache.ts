import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rootDir } from '../site';

/**
 * What was made of a text, kept from one command to the next by the text's own hash: `check` parses, and
 * the build that follows reads. Any change in lib/mdx or in the installed packages starts it anew.
 */
const folder = path.join(rootDir, '.cache/texts');
let version: string | undefined;

function currentVersion(): string {
  if (version !== undefined) return version;
  const hash = createHash('sha1').update(readFileSync(path.join(rootDir, 'package-lock.json')));
  const sources = path.join(rootDir, 'lib/mdx');
  for (const name of readdirSync(sources).sort()) hash.update(readFileSync(path.join(sources, name)));
  version = hash.digest('hex');
  return version;
}

/** @param key all that the result depends on, besides the code. */
export function cached<T>(key: string, make: () => T): T {
  const name = createHash('sha1').update(currentVersion()).update(key).digest('hex');
  const file = path.join(folder, name.slice(0, 2), `${name}.json`);
  const known = read<T>(file);
  if (known !== undefined) return known;
  const made = make();
  mkdirSync(path.dirname(file), { recursive: true });
  // Written aside and renamed, so that another command never reads half of it.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify(made));
  renameSync(part, file);
  return made;
}

function read<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
