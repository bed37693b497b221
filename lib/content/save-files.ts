import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { PICTURE } from '../images/picture-names';
import { isWithin } from '../paths';
import { replaceFile } from '../replace-file.mjs';
import { writeNew } from '../write-new';
import { placeOf } from './places';

/** Saves an author's entry from `/rediger/` under `npm run dev` into the content folder. */

interface SavedFile {
  /** From the content folder. */
  path: string;
  bytes: Uint8Array;
}

type Saved =
  | { kind: 'written'; files: string[] }
  /** A file there is not the one that was opened. */
  | { kind: 'changed'; file: string }
  /** It is neither an entry, nor a picture of one. */
  | { kind: 'refused'; file: string };

/**
 * Writes all files, or none: a file that stands there is replaced only if it is still the opened one.
 * @param known the texts that the first file may have.
 */
export function saveFiles(contentDir: string, files: readonly SavedFile[], known: readonly string[]): Saved {
  const root = realpathSync(contentDir);
  for (const [index, { path: at, bytes }] of files.entries()) {
    if (!isPlace(root, at)) return { kind: 'refused', file: at };
    const absolute = path.join(root, at);
    if (!existsSync(absolute)) continue;
    const before = readFileSync(absolute);
    const isKnown = index === 0 && known.some((text) => before.equals(Buffer.from(text)));
    if (!isKnown && !before.equals(bytes)) return { kind: 'changed', file: at };
  }
  for (const { path: at, bytes } of files) write(path.join(root, at), bytes);
  return { kind: 'written', files: files.map(({ path: at }) => at) };
}

/** Whether a path is that of an entry, or of a picture that may go with one; no link on the way leads out of the folder. */
function isPlace(root: string, at: string): boolean {
  if (!at.split('/').every((part) => /^[^.\s\\][^\\]*$/.test(part))) return false;
  const { kind } = placeOf(at, () => true);
  if (kind !== 'entry' && !(PICTURE.test(at) && (kind === 'beside' || at.startsWith('public/img/')))) return false;
  let folder = path.dirname(path.join(root, at));
  while (!existsSync(folder)) folder = path.dirname(folder);
  const file = path.join(root, at);
  return isWithin(root, realpathSync(folder)) && (!existsSync(file) || isWithin(root, realpathSync(file)));
}

/** Whole, or not at all. */
function write(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  if (existsSync(file)) replaceFile(file, bytes);
  else writeNew(file, bytes);
}
