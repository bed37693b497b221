import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { imageSize } from 'image-size';

/** A picture as a page needs it: its intrinsic size, and lighter versions in modern formats. */
export interface PictureData {
  /** Address of the original on the site, as a page writes it. */
  src: string;
  width: number;
  height: number;
  sources: { type: 'image/avif' | 'image/webp'; variants: { path: string; width: number }[] }[];
}

/** Where variants are on the site: the original's path and what to make of it are both in the address. */
export const VARIANTS_ROOT = '/_images';

const WIDTHS = [480, 800, 1200, 1600];
const FORMATS = { avif: 'image/avif', webp: 'image/webp' } as const;
export type VariantFormat = keyof typeof FORMATS;

/** Part of the variants' names: raise it when they are encoded otherwise. */
const ENCODER_VERSION = '1';

const known = new Map<string, { stamp: string; data: PictureData | undefined }>();

/**
 * @param src the address of the file on the site, encoded.
 * @returns undefined for a file that is no picture.
 */
export function describePicture(file: string, src: string): PictureData | undefined {
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs} ${size} ${src}`;
  const cached = known.get(file);
  if (cached?.stamp === stamp) return cached.data;
  const data = readPicture(file, src);
  known.set(file, { stamp, data });
  return data;
}

function readPicture(file: string, src: string): PictureData | undefined {
  const bytes = readFileSync(file);
  const size = measure(bytes);
  if (!size) return undefined;
  const { width, height, type } = size;
  if (type === 'svg' || type === 'gif') return { src, width, height, sources: [] };
  const hash = createHash('sha256').update(ENCODER_VERSION).update(bytes).digest('hex').slice(0, 10);
  const widths = [...WIDTHS.filter((candidate) => candidate < width), ...(width <= 1600 ? [width] : [])];
  const sources = (Object.keys(FORMATS) as VariantFormat[]).map((format) => ({
    type: FORMATS[format],
    variants: widths.map((wanted) => ({ path: `${VARIANTS_ROOT}${src}/${hash}-${wanted}.${format}`, width: wanted })),
  }));
  return { src, width, height, sources };
}

function measure(bytes: Uint8Array): { width: number; height: number; type: string | undefined } | undefined {
  try {
    const { width, height, type, orientation = 1 } = imageSize(bytes);
    // EXIF orientations 5 to 8 lie on their side; browsers and the encoder turn them.
    return orientation >= 5 ? { width: height, height: width, type } : { width, height, type };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

export interface Variant {
  /** Address of the original on the site. */
  src: string;
  width: number;
  format: VariantFormat;
}

/** What a variant's path asks for; undefined for any other path. */
export function parseVariant(path: string): Variant | undefined {
  const match = /^\/_images(\/.+)\/[0-9a-f]{10}-(\d{1,4})\.(avif|webp)$/.exec(path);
  const [, src, width, format] = match ?? [];
  return src && (format === 'avif' || format === 'webp') ? { src, width: Number(width), format } : undefined;
}

/** The addresses that the value of a `srcset` names (HTML Standard, 4.8.4.2.1; those of this site have no comma). */
export function sourceSetUrls(value: string): string[] {
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}
