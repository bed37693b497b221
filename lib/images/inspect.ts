import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Metadata } from 'sharp';
import { Pool } from '../pool';
import { rootDir } from '../site/environment';
import { type KeptFacts, keptFacts, type PictureFacts, type PictureFault } from './kept-facts';
import { loadSharp } from './load-sharp';
import { isAnimated, MAX_PUBLISHED_WIDTH, measure } from './picture';
import { HEAVY_BYTES, PICTURE } from './picture-names';

/** The facts of pictures, by absolute path. */
export type Pictures = ReadonlyMap<string, PictureFacts>;

const SVG = /\.svg$/i;

/** More pixels than cameras make; decoded, they take 400 MB of memory. */
const MAX_POINTS = 100_000_000;

const MAX_ANIMATED_POINTS = 500_000_000;

/** The largest side of a WebP picture, in pixels (RFC 9649, 2.6). */
const MAX_SIDE = 16_383;

const packageFile = readFileSync(path.join(rootDir, 'package.json'), 'utf8');
/** Version of the cached facts: raise its first number when the examination of pictures changes. */
const VERSION = `2 ${JSON.parse(packageFile).dependencies.sharp}`;

/**
 * Opens every picture among these files. Caches the facts by the hash of the bytes: a picture that was opened once is only
 * hashed again.
 * @param files absolute paths.
 */
export async function inspectPictures(files: readonly string[], cacheDir: string): Promise<Pictures> {
  const kept = keptFacts(cacheDir, VERSION);
  const pictures = new Map<string, PictureFacts>();
  const pool = new Pool(availableParallelism());
  for (const file of files.filter((name) => PICTURE.test(name)))
    await pool.add(async () => {
      const { size, mtimeMs } = await stat(file);
      const stamp = `${size} ${mtimeMs}`;
      const before = seen.get(file);
      const facts = before?.stamp === stamp ? before.facts : await open(file, kept);
      seen.set(file, { stamp, facts });
      pictures.set(file, facts);
    });
  await pool.settle();
  kept.write();
  return pictures;
}

/** The pictures that this process has seen: `npm run dev` inspects them again at each save. */
const seen = new Map<string, { stamp: string; facts: PictureFacts }>();

async function open(file: string, kept: KeptFacts): Promise<PictureFacts> {
  const bytes = await readFile(file);
  const hash = createHash('sha1')
    .update(SVG.test(file) ? 'svg' : '')
    .update(bytes)
    .digest('hex');
  const facts = kept.get(hash) ?? { hash, bytes: bytes.length, ...(await examine(bytes, file)) };
  kept.add(facts);
  return facts;
}

/** @param file the path of the picture; only its extension counts. */
async function examine(bytes: Buffer, file: string): Promise<Omit<PictureFacts, 'hash' | 'bytes'>> {
  const size = measure(bytes);
  const metadata = bytes.length > 0 && !SVG.test(file) ? await readHeader(bytes) : undefined;
  const format = formatOf(metadata?.mediaType ?? size?.type ?? '');
  const { width, height } = metadata?.autoOrient ?? size ?? { width: 0, height: 0 };
  const facts = { width, height, format: SVG.test(file) ? 'SVG' : format };
  const fault = headerFault(bytes, facts, metadata) ?? (metadata ? await pointsFault(bytes, metadata) : undefined);
  return fault ? { ...facts, fault, treatment: 'copy' } : { ...facts, treatment: metadata ? treatmentOf(bytes, metadata) : 'copy' };
}

/** Undefined for a file that is not a picture, or of a format that the library does not know. */
async function readHeader(bytes: Buffer): Promise<Metadata | undefined> {
  const sharp = await loadSharp();
  return sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
}

const BROWSER_FORMATS = ['JPEG', 'PNG', 'GIF', 'WEBP', 'AVIF'];
const OTHER_FORMATS = ['TIFF', 'BMP', 'PSD', 'JXL', 'JP2', 'ICO'];

/** The name by which authors know a format, from a media type or a library's name for it; empty for an unknown format. */
function formatOf(type: string): string {
  const name = type
    .replace('image/', '')
    .replace(/^jpg$/, 'jpeg')
    .replace(/^heif$/, 'heic')
    .toUpperCase();
  return [...BROWSER_FORMATS, ...OTHER_FORMATS, 'HEIC'].includes(name) ? name : '';
}

interface Size {
  width: number;
  height: number;
}

function headerFault(
  bytes: Buffer,
  { format, width, height }: Size & { format: string },
  metadata: Metadata | undefined,
): PictureFault | undefined {
  if (bytes.length === 0) return 'empty';
  if (format === 'SVG') return width > 0 && height > 0 ? undefined : 'unsized';
  if (format === '') return 'unknown';
  if (format === 'HEIC') return 'heic';
  if (OTHER_FORMATS.includes(format)) return 'otherFormat';
  if (!metadata) return 'damaged';
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_POINTS) return 'huge';
  return width * height * (metadata.pages ?? 1) > MAX_ANIMATED_POINTS ? 'endless' : undefined;
}

/** Decodes a picture to its end, and shrinks it to save memory. */
async function pointsFault(bytes: Buffer, { autoOrient }: Metadata): Promise<PictureFault | undefined> {
  const sharp = await loadSharp();
  const opened = await sharp(bytes, { animated: true, failOn: 'error', limitInputPixels: false })
    .resize(32, 32, { fit: 'fill' })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
  if (!opened) return 'damaged';
  // Pages declare the size that `measure` reads: both must agree.
  const size = measure(bytes);
  return size?.width === autoOrient.width && size.height === autoOrient.height ? undefined : 'turned';
}

function treatmentOf(bytes: Buffer, metadata: Metadata): PictureFacts['treatment'] {
  const { format, exif, xmp, iptc, tifftagPhotoshop, comments, orientation = 1, space, autoOrient } = metadata;
  const isMoving = format === 'gif' || isAnimated(bytes);
  // The library writes all frames of an animation in WebP only; GIF cannot hold the metadata of cameras.
  if (isMoving && format !== 'webp') return 'copy';
  if (exif || xmp || iptc || tifftagPhotoshop || comments || orientation > 1 || space === 'cmyk') return 'strip';
  return !isMoving && (autoOrient.width > MAX_PUBLISHED_WIDTH || bytes.length > HEAVY_BYTES) ? 'lighten' : 'copy';
}
