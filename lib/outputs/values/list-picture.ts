import type { Entry } from '../../content/types';
import type { PictureData } from '../../images/picture';

/** The picture of an entry as lists show it: cropped, and without words, since the title stands beside it. */
export interface ListPicture extends Omit<PictureData, 'portrait'> {
  focalPoint?: string;
}

/** The picture of a person, as small as a disc. */
export type Portrait = Pick<PictureData, 'src' | 'width' | 'height' | 'portrait'>;

export function portraitOf({ image }: Pick<Entry, 'image'>): Portrait | undefined {
  if (!image) return undefined;
  const { src, width, height, portrait } = image;
  return { src, width, height, ...(portrait && { portrait }) };
}

/** No list shows a picture wider than half of a wide screen. */
const WIDEST = 800;

export function listPicture({ image }: Pick<Entry, 'image'>): { image?: ListPicture } {
  if (!image) return {};
  const { src, width, height, focalPoint } = image;
  // AVIF alone, which browsers have read since 2023: an older one shows the picture as it is.
  const sources = image.sources.slice(0, 1).map(({ type, variants }) => {
    const small = variants.filter((variant) => variant.width <= WIDEST);
    return { type, variants: small.length > 0 ? small : variants.slice(0, 1) };
  });
  return { image: { src, width, height, sources, ...(focalPoint && { focalPoint }) } };
}
