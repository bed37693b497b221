import type { ListPicture } from '@/lib/outputs/values/list-picture';
import { Picture } from './Picture';

interface Props {
  image: ListPicture | undefined;
  /** The shown width, as in the `sizes` attribute. */
  sizes: string;
  className?: string | undefined;
}

/** The picture of an entry in a list, cropped by the style sheet. Only decorates: the title stands beside it. */
export function CardPicture({ image, sizes, className }: Props) {
  return image && <Picture picture={image} alt="" className={className} focalPoint={image.focalPoint} sizes={sizes} isSmall />;
}
