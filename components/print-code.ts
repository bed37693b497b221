import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004). */
export interface PrintCodeDrawing {
  /** Its side, in modules, without the quiet zone around it. */
  size: number;
  /** Its dark modules, as the data of an SVG path whose unit is a module. */
  path: string;
}

/** The code of an address. Level M survives a stain or a fold. */
export function drawPrintCode(url: string): PrintCodeDrawing {
  const { size, data } = encode(url, { ecc: 'M', border: 0 });
  return { size, path: data.flatMap(runsOf).join('') };
}

/** A rectangle for each run of dark modules of a row. */
function runsOf(row: readonly boolean[], y: number): string[] {
  const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...dark.matchAll(/1+/g)].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`);
}
