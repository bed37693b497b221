import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004), drawn as a dashed line. */
export interface PrintCodeDrawing {
  /** Its side, in modules, without the quiet zone around it. */
  size: number;
  /** The line, as the data of an SVG path whose unit is a module. */
  line: string;
  /**
   * The lengths of its dashes and gaps, which are the runs of dark and light modules, the first one dark, along a line that goes through
   * the code row by row: from left to right, down by one beside the code, from right to left. A quarter of the bytes of rectangles.
   */
  dashes: string;
}

/** The code of an address. Level L: a sheet of paper is read on the day that it is printed, and a page carries the code's bytes. */
export function drawPrintCode(url: string): PrintCodeDrawing {
  const { size, data } = encode(url, { ecc: 'L', border: 0 });
  // The line goes down through a light module beside the end of each row.
  const modules = data.flatMap((row, y) => [...(y % 2 === 0 ? row : [...row].reverse()), false]);
  const line = `M0 .5${`h${size}v1h-${size}v1`.repeat((size - 1) / 2)}h${size}`;
  return { size, line, dashes: runLengths(modules).join(' ') };
}

function runLengths(modules: readonly boolean[]): number[] {
  const lengths: number[] = [];
  for (const [index, isDark] of modules.entries()) {
    if (index > 0 && isDark === modules[index - 1]) lengths.push((lengths.pop() ?? 0) + 1);
    else lengths.push(1);
  }
  return lengths;
}
