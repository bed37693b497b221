import type { EntryImage } from '@/lib/content';
import { href } from '@/lib/routes';

/** A picture with its intrinsic size, so that nothing moves while it loads. */
export function Picture({ image, className, eager = false }: { image: EntryImage; className?: string | undefined; eager?: boolean }) {
  return (
    <img
      className={className}
      src={href(image.src)}
      alt={image.alt}
      width={image.width}
      height={image.height}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
    />
  );
}
