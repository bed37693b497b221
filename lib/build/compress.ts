import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Pool } from '../pool';

const COMPRESSIBLE = /\.(?:html|css|js|svg|xml|json|ics|txt|webmanifest)$/;
/** What fits in one packet anyway. */
const SMALLEST = 1024;
/** From 6 to 9 brotli takes a dozen times as long, for one byte in a hundred. */
const BROTLI_QUALITY = 6;
/** As many as Node.js has threads for this. */
export const AT_ONCE = 4;

/** Compresses those of the files that are text, and are not compressed yet. */
export async function compressFiles(files: readonly string[]): Promise<void> {
  const pool = new Pool(AT_ONCE);
  for (const file of files)
    if (COMPRESSIBLE.test(file) && !existsSync(`${file}.br`)) await pool.add(async () => compressFile(file, await readFile(file)));
  await pool.settle();
}

/** Writes `.br` and `.gz` beside a text file, for servers that send those as they are (RFC 7932, RFC 1952). */
export async function compressFile(file: string, text: Buffer): Promise<void> {
  if (text.length < SMALLEST) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(text, { params }), promisify(gzip)(text)]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
