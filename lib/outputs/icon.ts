import { readFileSync } from 'node:fs';
import type { SiteContent } from '../content/collections';
import { loadSharp } from '../images/load-sharp';
import { measure } from '../images/picture';
import { type Palette, paletteOf, paper, type Theme } from '../site/brand';
import { TEN_SQUARES } from '../site/logo';

/** The icon's side, in units of its drawing. */
const SIDE = 32;
/** The index of the lit square. */
const LIT = 7;

/**
 * The site's icon, as SVG: the file that its settings name; else ten squares of working time, one of them lit, for the site whose logo
 * they are; else a mark in the colours of the site.
 * @param theme the theme to draw; without it, the icon follows the visitor's. A file is as its author drew it.
 */
export function iconSvg({ settings, files }: Pick<SiteContent, 'settings' | 'files'>, theme?: Theme): string {
  const own = settings.icon && files.find(settings.icon);
  if (own) return readFileSync(own, 'utf8');
  const palette = paletteOf(settings.colours);
  const style = theme ? fills(palette, theme) : `${fills(palette, 'light')}@media (prefers-color-scheme:dark){${fills(palette, 'dark')}}`;
  const shapes = settings.logo === TEN_SQUARES ? squares() : DISCS;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><style>${style}</style><rect class="b" width="${SIDE}" height="${SIDE}" rx="6"/>${shapes}</svg>`;
}

function squares(): string {
  const all = Array.from({ length: 10 }, (_, index) => {
    const x = (3 + (index % 5) * 5.4).toFixed(1).replace('.0', '');
    const y = 9 + Math.floor(index / 5) * 8;
    return `<rect${index === LIT ? ' class="a"' : ''} x="${x}" y="${y}" width="4.4" height="6" rx="1"/>`;
  });
  return all.join('');
}

const DISCS = '<circle cx="13" cy="18.5" r="9"/><circle class="a" cx="23.5" cy="9.5" r="5"/>';

function fills({ primary, accent }: Palette, theme: Theme): string {
  return `rect,circle{fill:${primary[theme]}}.b{fill:${paper[theme]}}.a{fill:${accent[theme]}}`;
}

/** The same icon as an opaque PNG, `size` pixels a side, which devices cut to their own shape. @param svg the icon in the light theme. */
export async function renderIcon(svg: string, size: number): Promise<Buffer> {
  const sharp = await loadSharp();
  const bytes = Buffer.from(svg);
  const { width = SIDE, height = SIDE } = measure(bytes) ?? {};
  // As fine as the icon, and within what sharp accepts.
  const density = Math.min(2400, Math.max(1, (72 * size) / Math.max(width, height)));
  return sharp(bytes, { density })
    .resize(size, size, { fit: 'contain', background: paper.light })
    .flatten({ background: paper.light })
    .png({ palette: true })
    .toBuffer();
}
