import { copyFile, mkdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Sharp } from 'sharp';
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

let made = 0;

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
  const cached = path.join(cacheDir, path.basename(sitePath));
  if (!(await exists(cached))) {
    await mkdir(cacheDir, { recursive: true });
    // Two pictures with the same bytes have the same name here, and may be made at the same time.
    const part = `${cached}.${threadId}-${++made}.part`;
    await (await encodeVariant(source, variant)).toFile(part);
    await rename(part, cached);
  }
  await copyFile(cached, target);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
