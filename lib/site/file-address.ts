import path from 'node:path';
import { decodePath } from '../decode-path';

/**
 * The address of a file of the site, as a page writes it: `/img/plan (1).png` is `/img/plan%20(1).png`. It is the same in the
 * source of a page: nothing in it is to be escaped there.
 */
export function fileAddress(sitePath: string): string {
  return sitePath.split('/').map(encodeURIComponent).join('/').replaceAll("'", '%27');
}

/** The path that an address means: `/img/caf%C3%A9.png` is `/img/café.png`, however its accents are written (NFC). */
export function filePath(address: string): string {
  return plainPath(decodePath(address));
}

/** A path without `..`, its accents written as one character each. */
export function plainPath(sitePath: string): string {
  return path.posix.normalize(sitePath).normalize('NFC');
}
