import path from 'node:path';
import { decodePath } from '../decode-path';

/**
 * Encodes the path of a file as pages write it: `/img/plan (1).png` becomes `/img/plan%20(1).png`. The source of a page can hold
 * the result as it is: it contains nothing to escape.
 */
export function fileAddress(sitePath: string): string {
  return sitePath.split('/').map(encodeURIComponent).join('/').replaceAll("'", '%27');
}

/** Decodes an address into a path: `/img/caf%C3%A9.png` becomes `/img/café.png`, its accents normalised (NFC). */
export function filePath(address: string): string {
  return plainPath(decodePath(address));
}

/** Resolves the `..` of a path, and normalises its accents (NFC). */
export function plainPath(sitePath: string): string {
  return path.posix.normalize(sitePath).normalize('NFC');
}
