import { encode } from 'uqr';
import type { CommunityEvent } from '../../content/types';
import { absoluteUrl } from '../../site/routes';

/** A QR code (ISO/IEC 18004) to a page, for its printed copy. */
export interface PrintCodeValue {
  /** Absolute address of the page. */
  url: string;
  /** Its side, in modules, without the quiet zone around it. */
  size: number;
  /** Its dark modules, as the data of an SVG path whose unit is a module. */
  path: string;
}

/** The code of an event that is not over: its printed page may hang on a wall. Level M survives a stain or a fold. */
export function printCode({ path, life }: Pick<CommunityEvent, 'path' | 'life'>): PrintCodeValue | undefined {
  if (life.now.isPast) return undefined;
  const url = absoluteUrl(path);
  const { size, data } = encode(url, { ecc: 'M', border: 0 });
  return { url, size, path: data.flatMap(runsOf).join('') };
}

/** A rectangle for each run of dark modules of a row. */
function runsOf(row: readonly boolean[], y: number): string[] {
  const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...dark.matchAll(/1+/g)].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`);
}
