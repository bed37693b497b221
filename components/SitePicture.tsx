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
 * A picture of a text; one of another site is only a link, so that nothing is asked of it. Nothing for one that
 * does not exist: the checker says so.
 */
export function SitePicture({ src, alt, picture }: Props) {
  if (/^https?:/.test(src)) return <SmartLink href={src}>{alt || words.texts.seePicture}</SmartLink>;
  return picture ? <Picture picture={picture} alt={alt} sizes={TEXT_SIZES} /> : null;
}
