import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sharp } from 'sharp';
import { keptFile } from './kept-file';
import { loadSharp } from './load-sharp';
import { parseVariant, type Variant } from './picture';

/** Effort 2 takes a twentieth of the time of effort 6, for a few bytes more. */
const ENCODERS: Record<Variant['format'], (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 50, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 74 }),
  jpg: (picture) => picture.jpeg({ quality: 78, progressive: true }),
  png: (picture) => picture.png({ palette: true }),
};

/** Encodes one variant of a picture, turned upright and without its metadata. */
export async function encodeVariant(file: string, { width, format }: Variant): Promise<Sharp> {
  const sharp = await loadSharp();
  return ENCODERS[format](sharp(file).rotate().resize({ width, withoutEnlargement: true }));
}

/**
 * Makes a picture variant that pages show, once: its name changes with its content, so that a cached one stays valid for ever.
 * @param sitePath the variant's path on the site.
 * @param findFile finds the file behind a path of the site.
 * @param target path of the file to create.
 */
export async function writeVariant(
  sitePath: string,
  findFile: (sitePath: string) => string | undefined,
  target: string,
  cacheDir: string,
): Promise<void> {
  const variant = parseVariant(sitePath);
  const source = variant && findFile(variant.src);
  if (!variant || !source) throw new Error(`no picture behind ${sitePath}`);
  const kept = path.join(cacheDir, path.basename(sitePath));
  await copyFile(await keptFile(kept, async (part) => (await encodeVariant(source, variant)).toFile(part)), target);
}
