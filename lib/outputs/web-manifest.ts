import sharp from 'sharp';
import type { SiteSettings } from '../content/settings';
import { href, routes } from '../site/routes';
import { words } from '../site/words';

/** Sizes of the icons that phones and desktops ask for, in pixels. */
export const ICON_SIZES = [192, 512] as const;

/** Web Application Manifest (W3C): the name and icons of the site on a home screen. */
export function webManifest({ name, description }: SiteSettings): string {
  const manifest = {
    name,
    short_name: name,
    description,
    lang: words.language.tag,
    dir: 'ltr',
    start_url: href(routes.home),
    scope: href(routes.home),
    display: 'browser',
    background_color: '#fbf7f0',
    theme_color: '#14505c',
    icons: ICON_SIZES.map((size) => ({ src: href(routes.sizedIcon(String(size))), sizes: `${size}x${size}`, type: 'image/png' })),
  };
  return JSON.stringify(manifest, null, 2);
}

/** The site's icon as a picture of so many pixels a side. */
export function renderIcon(size: number): Promise<Buffer> {
  const squares = Array.from({ length: 10 }, (_, index) => {
    const [x, y] = [3 + (index % 5) * 5.4, 9 + Math.floor(index / 5) * 8];
    return `<rect x="${x}" y="${y}" width="4.4" height="6" rx="1" fill="${index === 7 ? '#b23a1e' : '#14505c'}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#fbf7f0"/>${squares.join('')}</svg>`;
  return sharp(Buffer.from(svg), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
}
