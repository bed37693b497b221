import { decodePath } from '../decode-path';

/** What a file system takes as the name of a folder, with room for the names that servers add (NAME_MAX is 255 bytes). */
const LONGEST_PART = 200;
const LONGEST_PATH = 1000;

/** Characters that no file of every system may have, or that end an address. */
const IMPOSSIBLE = /[\p{Cc}\p{Cs}\u{fffd}\\:*?"<>|#]/u;

/**
 * The path of a page that an author says stood elsewhere before, with its slashes, as browsers write it (RFC 3986): `/café` gives
 * `/caf%C3%A9/`. Undefined for what is no path of this site: nothing of it leaves its folder once decoded.
 */
export function formerPath(alias: string): string | undefined {
  const decoded = decodePath(alias.trim().replace(/^https?:\/\/[^/]+/, '')).normalize('NFC');
  const parts = decoded.replace(/^\/+|\/+$/g, '').split('/');
  if (decoded.length > LONGEST_PATH || !parts.every(isFolderName)) return undefined;
  return `/${parts.map(encodeURIComponent).join('/')}/`;
}

function isFolderName(part: string): boolean {
  return part !== '' && !/^\.|[. ]$|^ /.test(part) && !IMPOSSIBLE.test(part) && Buffer.byteLength(part) <= LONGEST_PART;
}
