import { loadSharp } from '../images/load-sharp';
import { colours, type Theme } from '../site/brand';

/** The icon's side, in units of its drawing. */
const SIDE = 32;
/** The index of the lit square. */
const LIT = 7;

/**
 * The site's icon: ten squares of working time, one of them lit, on the paper's colour.
 * @param theme the theme to draw; without it, the icon follows the visitor's.
 */
export function iconSvg(theme?: Theme): string {
  const style = theme ? fills(theme) : `${fills('light')}@media (prefers-color-scheme:dark){${fills('dark')}}`;
  const squares = Array.from({ length: 10 }, (_, index) => {
    const x = (3 + (index % 5) * 5.4).toFixed(1).replace('.0', '');
    const y = 9 + Math.floor(index / 5) * 8;
    return `<rect${index === LIT ? ' class="a"' : ''} x="${x}" y="${y}" width="4.4" height="6" rx="1"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><style>${style}</style><rect class="b" width="${SIDE}" height="${SIDE}" rx="6"/>${squares.join('')}</svg>`;
}

function fills(theme: Theme): string {
  const { primary, paper, accent } = colours;
  return `rect{fill:${primary[theme]}}.b{fill:${paper[theme]}}.a{fill:${accent[theme]}}`;
}

/** The same icon as an opaque PNG, `size` pixels a side, which devices cut to their own shape. */
export async function renderIcon(size: number): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(Buffer.from(iconSvg('light')), { density: (72 * size) / SIDE })
    .resize(size, size)
    .flatten({ background: colours.paper.light })
    .png({ palette: true })
    .toBuffer();
}
