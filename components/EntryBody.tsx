import type { EntryPageValue } from '@/lib/outputs/values/entry';
import styles from './EntryBody.module.css';
import { InlineMarkdown } from './InlineMarkdown';
import { Picture, TEXT_SIZES } from './Picture';
import { Prose } from './Prose';
import { TableOfContents } from './TableOfContents';

/** An entry's picture, table of contents and text. */
export function EntryBody({ image, contents, body }: EntryPageValue) {
  return (
    <>
      {image && (
        <figure className={styles.figure} data-placement={image.placement}>
          <Picture picture={image} alt={image.alt} focalPoint={image.focalPoint} sizes={TEXT_SIZES} eager />
          {image.caption && (
            <figcaption>
              <InlineMarkdown text={image.caption} />
            </figcaption>
          )}
        </figure>
      )}
      {contents && <TableOfContents headings={contents} />}
      <Prose text={body} />
    </>
  );
}
