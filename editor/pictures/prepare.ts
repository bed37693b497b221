import { HEAVY_BYTES } from '../../lib/images/picture-names';
import { slugify } from '../../lib/slug';

/**
 * Makes of a photograph what the site needs: turned upright, no wider than a screen shows, encoded again. What its file says besides, the
 * place where it was taken above all, stays on this computer.
 */

interface PreparedPicture {
  blob: Blob;
  width: number;
  height: number;
}

/** A file that this browser does not read as a picture. */
export class UnreadablePicture extends Error {
  override name = 'UnreadablePicture';
}

/** In pixels, as the check advises. */
const WIDEST = 2000;
const QUALITIES = [0.86, 0.75, 0.6];
/** Formats whose pictures may be partly transparent. */
const TRANSPARENT = /^image\/(?:png|webp|gif|avif)$/;

/** @throws UnreadablePicture */
export async function preparePicture(file: File): Promise<PreparedPicture> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!bitmap) throw new UnreadablePicture(file.name);
  for (const widest of [WIDEST, WIDEST * 0.75, WIDEST / 2]) {
    const { width, height } = fitted(bitmap, widest);
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0, width, height);
    const type = TRANSPARENT.test(file.type) && context && isTransparent(context, width, height) ? 'image/webp' : 'image/jpeg';
    for (const quality of QUALITIES) {
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
      if (blob && blob.size <= HEAVY_BYTES) return { blob, width, height };
    }
  }
  throw new UnreadablePicture(file.name);
}

/** The size of a picture that fits a width. */
export function fitted({ width, height }: { width: number; height: number }, widest: number): { width: number; height: number } {
  if (width <= widest) return { width, height };
  return { width: Math.round(widest), height: Math.max(1, Math.round((height * widest) / width)) };
}

function isTransparent(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  const { data } = context.getImageData(0, 0, width, height);
  for (let index = 3; index < data.length; index += 4) if ((data[index] ?? 255) < 255) return true;
  return false;
}

const EXTENSIONS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** A name that every system takes, and that no other picture has. */
export function pictureName(file: string, type: string, taken: readonly string[]): string {
  const stem =
    slugify(file.replace(/\.[^.]*$/, ''))
      .slice(0, 50)
      .replace(/-$/, '') || 'image';
  const extension = EXTENSIONS[type] ?? 'png';
  const names = [stem, ...Array.from({ length: taken.length }, (_, index) => `${stem}-${index + 2}`)].map((name) => `${name}.${extension}`);
  return names.find((name) => !taken.includes(name)) ?? `${stem}-${taken.length + 2}.${extension}`;
}
