import type { SiteContent } from '@/lib/content';
import { describePicture } from '@/lib/images/picture';
import { Picture } from './Picture';
import { SmartLink } from './SmartLink';

/** How wide a picture of a text is shown. */
export const TEXT_SIZES = '(min-width: 48rem) 42rem, 100vw';

/**
 * A picture of a text, by its path on the site; one of another site is only a link, so that nothing is asked
 * of it. Nothing for one that does not exist: the checker says so.
 */
export function SitePicture({ src, alt, content }: { src: string; alt: string; content: SiteContent }) {
  if (/^https?:/.test(src)) return <SmartLink href={src}>{alt || 'Voir l’image'}</SmartLink>;
  const path = src.startsWith('/') ? src : `/${src}`;
  const file = content.files.find(path);
  const picture = file && describePicture(file, decodeURI(path));
  return picture ? <Picture picture={picture} alt={alt} sizes={TEXT_SIZES} /> : null;
}
