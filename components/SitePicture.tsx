import type { PictureData } from '@/lib/images/picture';
import { words } from '@/lib/site/words';
import { Picture, TEXT_SIZES } from './Picture';
import { SmartLink } from './SmartLink';

interface Props {
  /** As the author wrote it. */
  src: string;
  alt: string;
  picture: PictureData | undefined;
}

/**
 * A picture in a text; only a link for a picture of another site, so that browsers fetch nothing there. Renders nothing
 * for a missing picture, which the checker reports.
 */
export function SitePicture({ src, alt, picture }: Props) {
  if (/^https?:/.test(src)) return <SmartLink href={src}>{alt || words.texts.seePicture}</SmartLink>;
  return picture ? <Picture picture={picture} alt={alt} sizes={TEXT_SIZES} /> : null;
}
