import type { Entry, SiteContent } from '@/lib/content';
import { compileMarkdown } from '@/lib/markdown/compile';
import styles from './EntryBody.module.css';
import { InlineMarkdown, Prose } from './Markdown';
import { Picture } from './Picture';
import { TEXT_SIZES } from './SitePicture';
import { TableOfContents } from './TableOfContents';

/** An entry's picture, table of contents and text. */
export function EntryBody({ entry, content }: { entry: Entry; content: SiteContent }) {
  const { image, body, toc } = entry;
  return (
    <>
      {image && !image.previewOnly && (
        <figure className={styles.figure} data-placement={image.placement}>
          <Picture picture={image} alt={image.alt} focalPoint={image.focalPoint} sizes={TEXT_SIZES} eager />
          {image.caption && (
            <figcaption>
              <InlineMarkdown text={image.caption} content={content} />
            </figcaption>
          )}
        </figure>
      )}
      {toc && <TableOfContents headings={compileMarkdown(body).headings} />}
      <Prose text={body} content={content} />
    </>
  );
}
