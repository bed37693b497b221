import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A file found in a folder. */
export interface FoundFile {
  /** Path from the folder, with `/`, as its parts are named on the disk. */
  path: string;
  /** Absolute path on the disk. */
  file: string;
}

/** An item of a folder that is neither read nor published. */
export interface LeftOut extends FoundFile {
  reason: 'link' | 'hidden' | 'special' | 'name' | 'long';
}

export interface FolderListing {
  files: FoundFile[];
  leftOut: LeftOut[];
}

/** Files that file managers, editors and Git leave in a folder; nobody means to publish them. */
const LEFT_BY_TOOLS = /^(?:\.DS_Store|\.gitkeep|\.gitignore|\.gitattributes|Thumbs\.db|desktop\.ini|~\$.*|.*~|\.#.*|#.*#|.*\.sw[op])$/i;

/** Hidden files are not published, except `.well-known` (RFC 8615). */
const PUBLIC_HIDDEN = /^(?:public\/)?\.well-known$/;

/** In bytes: file systems accept 255 (NAME_MAX), and the build lengthens names, with `.br` for instance. */
const LONGEST_NAME = 200;

/** Every file below a folder, sorted. Symbolic links are never followed. A missing folder has no files. */
export function listFolder(folder: string): FolderListing {
  const listing: FolderListing = { files: [], leftOut: [] };
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) listing.leftOut.push({ path: '', file: folder, reason: 'link' });
  else if (stat?.isDirectory()) walk(folder, '', listing);
  return listing;
}

function walk(folder: string, at: string, listing: FolderListing): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const found = { path: at + entry.name, file: path.join(folder, entry.name) };
    const reason = leftOutFor(entry.name, found.path, entry);
    if (LEFT_BY_TOOLS.test(entry.name)) continue;
    if (reason) listing.leftOut.push({ ...found, reason });
    else if (entry.isDirectory()) walk(found.file, `${found.path}/`, listing);
    else listing.files.push(found);
  }
}

function leftOutFor(
  name: string,
  at: string,
  entry: { isSymbolicLink(): boolean; isDirectory(): boolean; isFile(): boolean },
): LeftOut['reason'] | undefined {
  if (entry.isSymbolicLink()) return 'link';
  if (name.startsWith('.') && !PUBLIC_HIDDEN.test(at)) return 'hidden';
  // Node.js decodes bytes that are not UTF-8 as U+FFFD.
  if (/[\p{Cc}\u{fffd}\\]/u.test(name)) return 'name';
  if (Buffer.byteLength(name) > LONGEST_NAME) return 'long';
  return entry.isDirectory() || entry.isFile() ? undefined : 'special';
}
