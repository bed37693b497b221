import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { COMPRESSED_EXTENSIONS } from '../outputs/media-types';
import type { Made } from './output';

const COMPRESSIBLE = new RegExp(`\\.(?:${COMPRESSED_EXTENSIONS.join('|')})$`);
/** In bytes: a smaller file fits in one packet, compressed or not. */
const SMALLEST = 1024;
/** Brotli's level 9 takes a dozen times as long as level 6, and saves 1 %. */
const BROTLI_QUALITY = 6;

/** A file, and its compressed copies, which servers send as they are (RFC 7932, RFC 1952). */
export function filesOf(file: string, { isCompressed }: Made): string[] {
  return isCompressed ? [file, `${file}.br`, `${file}.gz`] : [file];
}

/** Writes these copies beside a text file with these bytes. @returns whether it has any. */
export function compressFile(file: string, bytes: Uint8Array): boolean {
  if (!COMPRESSIBLE.test(file) || bytes.length < SMALLEST) return false;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes));
  return true;
}
