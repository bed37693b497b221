import { decodePath } from '../decode-path';

/** In bytes: the longest folder name, with room for the names that servers add (file systems accept 255, NAME_MAX). */
const LONGEST_PART = 200;
const LONGEST_PATH = 1000;

/** Characters that some system forbids in file names, or that end an address. */
const IMPOSSIBLE = /[\p{Cc}\p{Cs}\u{fffd}\\:*?"<>|#]/u;

/**
 * Converts a former address given by an author into a path with its slashes, encoded as browsers do (RFC 3986): `/café` gives
 * `/caf%C3%A9/`, and `/a/index.html` gives `/a/`, which servers answer alike. Undefined for a value that is not a path of this site, or
 * that would leave the site's folder once decoded.
 */
export function formerPath(alias: string): string | undefined {
  const decoded = decodePath(alias.trim().replace(/^https?:\/\/[^/]+/, '')).normalize('NFC');
  const parts = decoded
    .replace(/^\/+|\/+$/g, '')
    .replace(/\/index\.html$/i, '')
    .split('/');
  if (decoded.length > LONGEST_PATH || !parts.every(isFolderName)) return undefined;
  return `/${parts.map(encodeURIComponent).join('/')}/`;
}

/** The folders that a page at this path needs, from the highest down to its own, without their last slash. */
export function foldersOf(path: string): string[] {
  return [...path.matchAll(/\//g)].slice(1).map(({ index }) => path.slice(0, index));
}

function isFolderName(part: string): boolean {
  // The build writes a file of that name into each folder.
  return (
    part !== '' &&
    !/^\.|[. ]$|^ |^index\.html$/i.test(part) &&
    !IMPOSSIBLE.test(part) &&
    new TextEncoder().encode(part).length <= LONGEST_PART
  );
}
