import { mkdirSync, writeFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { keptFile } from '../images/kept-file';
import type { CardText } from '../outputs/cards/card-texts';
import { renderCard } from '../outputs/cards/social-card';
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

/** Creates a file of the site, and compressed copies of a text. */
export function writeBytes(target: string, content: string | Uint8Array): Made {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  if (!COMPRESSIBLE.test(target) || bytes.length < SMALLEST) return {};
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${target}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${target}.gz`, gzipSync(bytes));
  return { isCompressed: true };
}

/** Creates a social card. @param kept the file that keeps it from one build to the next; its name changes with the card. */
export async function writeCard(target: string, text: CardText, kept: string): Promise<void> {
  const file = await keptFile(kept, async (part) => writeFile(part, await renderCard(text)));
  mkdirSync(path.dirname(target), { recursive: true });
  await copyFile(file, target);
}
