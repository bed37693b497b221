import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { rootDir } from '../site';

/**
 * What was made of a text, kept from one command to the next by the text's own hash: `check` parses, and
 * the build that follows reads. One file, a line a text, because creating thousands of files takes longer
 * than parsing. Any change in lib/mdx or in the installed packages starts a new one.
 */
const folder = path.join(rootDir, '.cache/texts');
const MAX_BYTES = 200 * 1024 * 1024;

interface Store {
  file: string;
  /** Results as JSON, by the hash of what they were made of. */
  lines: Map<string, string>;
  /** Lines to add to the file when the command ends. */
  added: string[];
}

/** Once a process: Next.js gives each route a copy of this module. */
const kept: typeof globalThis & { parsedTexts?: Store } = globalThis;

/** @param key all that the result depends on, besides the code. */
export function cached<T>(key: string, make: () => T): T {
  kept.parsedTexts ??= open();
  const store = kept.parsedTexts;
  const hash = createHash('sha1').update(key).digest('hex');
  const known = store.lines.get(hash);
  const result = known === undefined ? undefined : parse<T>(known);
  if (result !== undefined) return result;
  const made = make();
  store.added.push(`${hash} ${JSON.stringify(made)}\n`);
  return made;
}

function open(): Store {
  const file = path.join(folder, `${currentVersion()}.txt`);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const other = path.join(folder, name);
    if (other !== file || statSync(other).size > MAX_BYTES) rmSync(other, { recursive: true, force: true });
  }
  process.once('exit', keepTexts);
  return { file, lines: readLines(file), added: [] };
}

/** Writes down what was made since: for other processes, which begin while this one goes on. It happens at the end by itself. */
export function keepTexts(): void {
  const store = kept.parsedTexts;
  if (!store || store.added.length === 0) return;
  appendFileSync(store.file, store.added.join(''));
  store.added = [];
}

function currentVersion(): string {
  const hash = createHash('sha1').update(readFileSync(path.join(rootDir, 'package-lock.json')));
  const sources = path.join(rootDir, 'lib/mdx');
  for (const name of readdirSync(sources).sort()) hash.update(readFileSync(path.join(sources, name)));
  return hash.digest('hex').slice(0, 16);
}

function readLines(file: string): Map<string, string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new Map(text.split('\n').map((line) => [line.slice(0, 40), line.slice(41)]));
}

/** A line that a killed command left half written is as good as none. */
function parse<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
