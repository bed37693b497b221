import type { PictureData } from '@/lib/images/picture';
import { href } from '@/lib/site/routes';
import styles from './Picture.module.css';

/** The width of a picture in a text, as in the `sizes` attribute. */
export const TEXT_SIZES = '(min-width: 48rem) 42rem, 100vw';

interface Props {
  picture: PictureData;
  /** Empty when the picture only decorates. */
  alt: string;
  /** The shown width, as in the `sizes` attribute. */
  sizes: string;
  className?: string | undefined;
  /** The part to keep in a cropped picture: `left`, `topright`… */
  focalPoint?: string | undefined;
  eager?: boolean;
  /** Whether it may be shown as narrow as a portrait. */
  isSmall?: boolean;
}

/** The narrowest variant of a picture in a text. */
const NARROWEST = 480;

/** A picture in the lightest format the browser reads, with its intrinsic size, so that nothing moves while it loads. */
export function Picture({ picture, alt, sizes, className = '', focalPoint = '', eager = false, isSmall = false }: Props) {
  const { src, width, height, sources } = picture;
  return (
    <picture className={styles.picture}>
      {sources.map(({ type, variants }) => (
        <source
          key={type}
          type={type}
          sizes={sizes}
          srcSet={wideEnough(variants, isSmall)
            .map((variant) => `${href(variant.path)} ${variant.width}w`)
            .join(', ')}
        />
      ))}
      <img
        className={`${className} ${styles[focalPoint] ?? ''}`.trim() || undefined}
        src={href(src)}
        alt={alt}
        width={width}
        height={height}
        loading={eager ? 'eager' : 'lazy'}
      />
    </picture>
  );
}

function wideEnough<Variant extends { width: number }>(variants: readonly Variant[], isSmall: boolean): readonly Variant[] {
  const wide = variants.filter(({ width }) => isSmall || width >= NARROWEST);
  return wide.length > 0 ? wide : variants.slice(-1);
}
