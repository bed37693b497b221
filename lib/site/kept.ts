import { hash } from 'node:crypto';
import { fstatSync, ftruncateSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { codeHash } from './code-hash.mjs';
import { rootDir } from './environment';

/**
 * Keeps costly results from one command to the next, by a hash of all that each depends on. One file per kind of results, one
 * record after the other, because creating thousands of files takes longer than making them. A process holds only the places of
 * records. Any change of the code or of the installed packages starts new files.
 */
const folder = path.join(rootDir, '.cache/kept');
const MAX_BYTES = 400 * 1024 * 1024;
/** In bytes. */
const MOST_IN_MEMORY = 64 * 1024 * 1024;
/** The kinds of large results, of which an edit needs few: the trees of texts. Only their heads are read at first. */
const SELDOM_READ: ReadonlySet<string> = new Set(['texts']);

/** The place of a result in its file, in bytes. */
interface Place {
  start: number;
  length: number;
}

interface Store {
  file: number;
  /** By the hash of the key, in Latin-1. */
  places: Map<string, Place>;
  /** The records that were there at first, for a small file: reading each from the disk would take longer than all at once. */
  bytes: Buffer | undefined;
  /** The end of the file, unless another process adds records meanwhile. */
  end: number;
}

/** Kept once per process: Next.js gives each route a copy of this module. */
const kept: typeof globalThis & { keptResults?: Map<string, Store> } = globalThis;

/**
 * @param kind the name of the results' file.
 * @param key everything that the result depends on, besides the code.
 * @param make its result is plain data, dates included.
 * @param isStill whether a kept result is still right: it may depend on more than a key can tell.
 */
export function keep<T>(kind: string, key: string, make: () => T, isStill: (result: T) => boolean = () => true): T {
  kept.keptResults ??= new Map();
  const store = kept.keptResults.get(kind) ?? open(kind);
  kept.keptResults.set(kind, store);
  const hashed = hash('sha1', key, 'buffer');
  const name = hashed.toString('latin1');
  const place = store.places.get(name);
  const bytesBefore = place && read(store, place, hashed);
  const known: T | undefined = bytesBefore && deserialize(bytesBefore);
  if (known !== undefined && isStill(known)) return known;
  const made = make();
  const bytes = serialize(made);
  const head = Buffer.alloc(HEAD_BYTES);
  hashed.copy(head);
  head.writeUInt32LE(bytes.length, HASH_BYTES);
  head.writeUInt32LE(crc32(bytes), HASH_BYTES + 4);
  const record = Buffer.concat([head, bytes]);
  writeSync(store.file, record);
  // The place is wrong if another process has added records: `read` checks the hash.
  store.places.set(name, { start: store.end, length: record.length });
  store.end += record.length;
  return made;
}

/** A record: the hash of the key, the length of the result and its checksum, the result as V8 serialises it. */
const HASH_BYTES = 20;
const HEAD_BYTES = HASH_BYTES + 8;

let version: string | undefined;

function open(kind: string): Store {
  version ??= hash('sha1', `${process.version} ${codeHash(rootDir, ['package-lock.json', 'lib'])}`).slice(0, 16);
  const name = `${kind}-${version}`;
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(folder))
    if (other.startsWith(`${kind}-`) && (other !== name || statSync(path.join(folder, other)).size > MAX_BYTES))
      rmSync(path.join(folder, other), { recursive: true, force: true });
  const absolute = path.join(folder, name);
  const file = openSync(absolute, 'a+');
  const end = fstatSync(file).size;
  const bytes = end < MOST_IN_MEMORY && !SELDOM_READ.has(kind) ? readFileSync(absolute).subarray(0, end) : undefined;
  const store: Store = { file, places: new Map(), bytes, end };
  let start = 0;
  while (start + HEAD_BYTES <= end) {
    const head = recordAt(store, start, HEAD_BYTES);
    const length = HEAD_BYTES + head.readUInt32LE(HASH_BYTES);
    store.places.set(head.toString('latin1', 0, HASH_BYTES), { start, length });
    start += length;
  }
  if (start === end) return store;
  // The last record is cut: a killed command left it so.
  ftruncateSync(file);
  return { file, places: new Map(), bytes: undefined, end: 0 };
}

/** Undefined for the record of another key, or one that was overwritten. */
function read(store: Store, { start, length }: Place, hash: Buffer): Buffer | undefined {
  const record = recordAt(store, start, length);
  const bytes = record.subarray(HEAD_BYTES);
  const isIntact = record.subarray(0, HASH_BYTES).equals(hash) && record.readUInt32LE(HASH_BYTES + 4) === crc32(bytes);
  return isIntact ? bytes : undefined;
}

function recordAt({ file, bytes }: Store, start: number, length: number): Buffer {
  if (bytes && start + length <= bytes.length) return bytes.subarray(start, start + length);
  const record = Buffer.allocUnsafe(length);
  readSync(file, record, 0, length, start);
  return record;
}
