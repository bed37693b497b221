import { createRequire } from 'node:module';
import path from 'node:path';
import { rootDir } from '../site/environment';

/**
 * Loads the library of pictures when it is first needed: that takes a tenth of a second, which a command that opens no
 * picture does without. As a CommonJS module: as an ECMAScript module it imports JSON, of which Node.js before 20.18.3 warns whoever
 * runs the command (https://nodejs.org/api/esm.html#json-modules).
 */
export async function loadSharp(): Promise<typeof import('sharp').default> {
  return createRequire(path.join(rootDir, 'package.json'))('sharp');
}
