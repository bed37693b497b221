import { copyFile, mkdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { decodePath } from '../decode-path';
import { Pool } from '../pool';
import { parseVariant, type Variant } from './picture';

/** Effort 2 takes a twentieth of the time of effort 6, for a few bytes more. */
const ENCODERS: Record<Variant['format'], (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 50, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 74 }),
};

/** Encodes one variant of a picture, turned upright and without its metadata. */
export function encodeVariant(file: string, { width, format }: Variant): Sharp {
  return ENCODERS[format](sharp(file).rotate().resize({ width, withoutEnlargement: true }));
}

/**
 * Makes the picture variants that pages show, each once: their names change with their content, so a cached
 * one stays valid for ever.
 * @param paths addresses of variants on the site.
 * @param findFile finds the file behind an address of the site.
 */
export async function writeVariants(
  paths: readonly string[],
  findFile: (sitePath: string) => string | undefined,
  { outDir, cacheDir }: { outDir: string; cacheDir: string },
): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const pool = new Pool(2);
  for (const sitePath of new Set(paths)) await pool.add(() => writeVariant(sitePath, findFile, outDir, cacheDir));
  await pool.settle();
}

let made = 0;

async function writeVariant(
  sitePath: string,
  findFile: (sitePath: string) => string | undefined,
  outDir: string,
  cacheDir: string,
): Promise<void> {
  const variant = parseVariant(sitePath);
  const source = variant && findFile(variant.src);
  if (!variant || !source) throw new Error(`no picture behind ${sitePath}`);
  const cached = path.join(cacheDir, path.basename(sitePath));
  if (!(await exists(cached))) {
    // Two pictures with the same bytes have the same name here, and may be made at the same time.
    const part = `${cached}.${++made}.part`;
    await encodeVariant(source, variant).toFile(part);
    await rename(part, cached);
  }
  const target = path.join(outDir, decodePath(sitePath));
  await mkdir(path.dirname(target), { recursive: true });
  await copyFile(cached, target);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
