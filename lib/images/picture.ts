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
  /** The path of a version as small as a portrait, in a format that every browser reads: one may show it without a choice of sources. */
  portrait?: string;
}

/** The folder of variants on the site: their addresses hold the original's path, the width and the format. */
export const VARIANTS_ROOT = '/_images';

/** The first is for portraits and leaves of a list. The build makes those that a page names. */
const WIDTHS = [160, 480, 800, 1200, 1600] as const;
const FORMATS = { avif: 'image/avif', webp: 'image/webp' } as const;
type VariantFormat = keyof typeof FORMATS | 'jpg' | 'png';

/** Part of the variants' names: raise it when their encoding changes. */
const ENCODER_VERSION = '1';

const known = new Map<string, { stamp: string; data: PictureData | undefined }>();

/**
 * @param src the address of the file on the site, encoded.
 * @returns undefined for a file that is not a picture.
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
  if (size.type === 'svg' || size.type === 'gif' || isAnimated(bytes)) return { src, width: size.width, height: size.height, sources: [] };
  const { width, height } = publishedSize(size);
  const hash = createHash('sha256').update(ENCODER_VERSION).update(bytes).digest('hex').slice(0, 10);
  const widths = [...WIDTHS.filter((candidate) => candidate < width), ...(width <= 1600 ? [width] : [])];
  const variant = (wanted: number, format: VariantFormat) => `${VARIANTS_ROOT}${src}/${hash}-${wanted}.${format}`;
  const sources = (Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map((format) => ({
    type: FORMATS[format],
    variants: widths.map((wanted) => ({ path: variant(wanted, format), width: wanted })),
  }));
  // Of the other formats, a picture may be transparent in part.
  const portrait = variant(Math.min(WIDTHS[0], width), size.type === 'jpg' ? 'jpg' : 'png');
  return { src, width, height, sources, portrait };
}

interface Size {
  width: number;
  height: number;
}

/** In pixels: wider than any screen shows a picture in a text. */
export const MAX_PUBLISHED_WIDTH = 2400;

/** The published size of a still picture, from the size of the author's. */
export function publishedSize({ width, height }: Size): Size {
  if (width <= MAX_PUBLISHED_WIDTH) return { width, height };
  return { width: MAX_PUBLISHED_WIDTH, height: Math.max(1, Math.round((height * MAX_PUBLISHED_WIDTH) / width)) };
}

/** The size at which browsers show a picture, and the name of its format; undefined for a file that is not a picture. */
export function measure(bytes: Uint8Array): (Size & { type: string | undefined }) | undefined {
  try {
    const { width, height, type, orientation = 1 } = imageSize(bytes);
    // EXIF orientations 5 to 8 swap width and height; browsers and the encoder turn such pictures.
    return orientation >= 5 ? { width: height, height: width, type } : { width, height, type };
  } catch {
    // The library throws errors of several kinds for unreadable files; `check` explains such a file.
    return undefined;
  }
}

/** Whether a picture other than a GIF is animated: it gets no variants, which would be still. */
export function isAnimated(bytes: Buffer): boolean {
  const at = (start: number, end: number) => bytes.toString('latin1', start, end);
  // WebP: RFC 9649, 2.7; AVIF: ISO/IEC 23000-12, `avis`; PNG: version 3, 11.3.6.
  if (at(8, 16) === 'WEBPVP8X') return ((bytes[20] ?? 0) & 2) !== 0;
  if (at(4, 12) === 'ftypavis') return true;
  const frames = at(1, 4) === 'PNG' ? bytes.indexOf('acTL') : -1;
  return frames >= 0 && frames < bytes.indexOf('IDAT');
}

export interface Variant {
  /** Address of the original on the site. */
  src: string;
  width: number;
  format: VariantFormat;
}

/** The original, width and format in a variant's path; undefined for any other path. */
export function parseVariant(path: string): Variant | undefined {
  const match = /^\/_images(\/.+)\/[0-9a-f]{10}-(\d{1,4})\.(avif|webp|jpg|png)$/.exec(path);
  const [, src, width, format] = match ?? [];
  return src ? { src, width: Number(width), format: format as VariantFormat } : undefined;
}

/** The addresses that the value of a `srcset` names (HTML Standard, 4.8.4.2.1; those of this site have no comma). */
export function sourceSetUrls(value: string): string[] {
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}
