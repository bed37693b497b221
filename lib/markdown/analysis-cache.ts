import { createHash } from 'node:crypto';
import { fstatSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files';
import { rootDir } from '../site/environment';

/**
 * Caches parsed texts from one command to the next, by the hash of each text: `check` parses, and the build
 * that follows reads the result. One file, one line per text, because creating thousands of files takes longer
 * than parsing. A process holds only the positions of the lines. Any change in lib/markdown, in the words of the
 * site or in the installed packages starts a new file.
 */
const folder = path.join(rootDir, '.cache/texts');
const MAX_BYTES = 200 * 1024 * 1024;

/** The position of a line in the file, in bytes. */
interface Place {
  start: number;
  length: number;
}

interface Store {
  file: number;
  /** By the hash of the key. */
  places: Map<string, Place>;
}

/** Kept once per process: Next.js gives each route a copy of this module. */
const kept: typeof globalThis & { parsedTexts?: Store } = globalThis;

/** @param key everything that the result depends on, besides the code. */
export function cached<T>(key: string, make: () => T): T {
  kept.parsedTexts ??= open();
  const { file, places } = kept.parsedTexts;
  const hash = createHash('sha1').update(key).digest('hex');
  const place = places.get(hash);
  const known = place && read<T>(file, place, hash);
  if (known !== undefined) return known;
  const made = make();
  const line = Buffer.from(`${hash} ${JSON.stringify(made)}\n`);
  writeSync(file, line);
  // The position is wrong if another process added a line at this very moment: `read` checks the hash.
  places.set(hash, { start: fstatSync(file).size - line.length, length: line.length });
  return made;
}

function open(): Store {
  const name = `${currentVersion()}.txt`;
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(folder))
    if (other !== name || statSync(path.join(folder, other)).size > MAX_BYTES)
      rmSync(path.join(folder, other), { recursive: true, force: true });
  const file = openSync(path.join(folder, name), 'a+');
  return { file, places: findLines(readFileSync(path.join(folder, name))) };
}

function currentVersion(): string {
  const hash = createHash('sha1').update(readFileSync(path.join(rootDir, 'package-lock.json')));
  for (const folder of ['lib/markdown', 'lib/site/words'].map((name) => path.join(rootDir, name)))
    for (const file of listFiles(folder)) hash.update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

const HASH_LENGTH = 40;

function findLines(bytes: Buffer): Map<string, Place> {
  const places = new Map<string, Place>();
  let start = 0;
  for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
    places.set(bytes.toString('latin1', start, start + HASH_LENGTH), { start, length: end + 1 - start });
    start = end + 1;
  }
  return places;
}

/** Undefined for a line that a killed command left half written, or for the line of another text. */
function read<T>(file: number, { start, length }: Place, hash: string): T | undefined {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, start);
  const line = bytes.toString();
  if (!line.startsWith(`${hash} `)) return undefined;
  try {
    return JSON.parse(line.slice(HASH_LENGTH)) as T;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
