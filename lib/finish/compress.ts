import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(?:html|css|js|svg|xml|json|ics|txt|webmanifest)$/;
/** What fits in one packet anyway. */
const SMALLEST = 1024;
/** From 6 to 9 brotli takes a dozen times as long, for one byte in a hundred. */
const BROTLI_QUALITY = 6;

/** Writes `.br` and `.gz` beside each text file, for servers that send those as they are (RFC 7932, RFC 1952). */
export async function compressFiles(files: readonly string[]): Promise<void> {
  const queue = files.filter((file) => COMPRESSIBLE.test(file));
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) await compressFile(next);
  };
  await Promise.all([work(), work(), work(), work()]);
}

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < SMALLEST) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(text, { params }), promisify(gzip)(text)]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
