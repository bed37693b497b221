import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Sharp } from 'sharp';
import type { PictureFacts } from './kept-facts';
import { keptFile } from './kept-file';
import { loadSharp } from './load-sharp';
import { isAnimated, MAX_PUBLISHED_WIDTH, publishedSize } from './picture';

/** Part of the names of cached pictures: raise it when their encoding changes. */
const VERSION = 1;

const WRITERS: Record<string, (picture: Sharp, palette: boolean) => Sharp> = {
  JPEG: (picture) => picture.jpeg({ quality: 82, progressive: true }),
  PNG: (picture, palette) => picture.png({ compressionLevel: 9, palette }),
  WEBP: (picture) => picture.webp({ quality: 80 }),
  AVIF: (picture) => picture.avif({ quality: 60, effort: 3 }),
};

/**
 * Writes the published version of a picture, in its own format: upright, in the colours of the Web (sRGB), no wider than pages show it,
 * and without the metadata of cameras and programs (place, device, author). A picture that needs no change is copied.
 * @param target path of the file to create; it must not exist yet.
 * @param cacheDir the folder that keeps rewritten pictures, by the hash of the original.
 */
export async function publishPicture(file: string, target: string, facts: PictureFacts, cacheDir: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const source = facts.treatment === 'copy' ? file : await rewritten(file, facts, cacheDir);
  await copyFile(source, target, constants.COPYFILE_EXCL);
}

/** @returns the path of the rewritten picture. */
function rewritten(file: string, facts: PictureFacts, cacheDir: string): Promise<string> {
  const kept = path.join(cacheDir, `${facts.hash}-${VERSION}.${facts.format.toLowerCase()}`);
  return keptFile(kept, async (part) => {
    await (await rewrite(file, facts)).toFile(part);
    const isNarrow = facts.width <= MAX_PUBLISHED_WIDTH;
    // The original was light already: keep it.
    if (facts.treatment === 'lighten' && isNarrow && (await stat(part)).size > facts.bytes * 0.9) await copyFile(file, part);
  });
}

async function rewrite(file: string, facts: PictureFacts): Promise<Sharp> {
  const write = WRITERS[facts.format];
  if (!write) throw new Error(`no way to write ${file} as ${facts.format}`);
  const [sharp, bytes] = await Promise.all([loadSharp(), readFile(file)]);
  if (isAnimated(bytes)) return write(sharp(bytes, { animated: true }), false);
  const { width, height } = publishedSize(facts);
  const { isPalette } = await sharp(bytes).metadata();
  return write(sharp(bytes).autoOrient().resize(width, height, { fit: 'fill' }), isPalette);
}
