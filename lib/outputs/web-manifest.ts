import type { SiteSettings } from '../content/settings';
import { ICON_SIZES } from '../content/site-paths';
import { paletteOf, paper } from '../site/brand';
import { href, routes } from '../site/routes';
import { words } from '../site/words';

/** Web Application Manifest (W3C): the name and icons of the site on a home screen. */
export function webManifest({ name, description, colours }: SiteSettings): string {
  const manifest = {
    name,
    short_name: name,
    description,
    lang: words.language.tag,
    dir: 'ltr',
    start_url: href(routes.home),
    scope: href(routes.home),
    display: 'browser',
    background_color: paper.light,
    theme_color: paletteOf(colours).primary.light,
    icons: ICON_SIZES.map((size) => ({ src: href(routes.sizedIcon(size)), sizes: `${size}x${size}`, type: 'image/png' })),
  };
  return JSON.stringify(manifest, null, 2);
}
