import type { ReactNode } from 'react';
import type { HeadingEntry } from '@/lib/markdown/anchors';
import { compileMarkdown } from '@/lib/markdown/compile';
import type { EntryPageValue } from '@/lib/outputs/values/entry';
import bodyStyles from './EntryBody.module.css';
import { EntryFooter } from './EntryFooter';
import styles from './EntryLayout.module.css';
import { EntryNeighbours } from './EntryNeighbours';
import { InlineMarkdown } from './InlineMarkdown';
import { PageHeader } from './PageHeader';
import { Picture, TEXT_SIZES } from './Picture';
import { Prose } from './Prose';
import { RelatedContent } from './RelatedContent';
import { SiteShell } from './SiteShell';
import { StructuredData } from './StructuredData';
import { TableOfContents } from './TableOfContents';

interface Props {
  value: EntryPageValue;
  kicker?: ReactNode;
  /** What stands below the title. */
  header?: ReactNode;
  /** Facts: beside the title and the text on wide screens, between them on small ones. Without any, the table of contents stands there. */
  aside?: ReactNode;
  /** What precedes the picture and the text. */
  before?: ReactNode;
  /** The name of the group in which the entry has neighbours. */
  neighbours?: string;
  /** Attributes of the article. */
  scope?: Record<`data-${string}`, string>;
  /** Whether its picture is that of a person: small and square, beside the text. */
  isPortrait?: boolean;
  /** The part between the text and its footnotes. */
  beforeFootnotes?: ReactNode;
  /** What follows the text. */
  children?: ReactNode;
  /** The end of the article. */
  foot?: ReactNode;
}

/** The page of an entry. */
export function EntryLayout(props: Props) {
  const { value, kicker, header, aside, before, beforeFootnotes, neighbours, scope, isPortrait, children, foot } = props;
  const { shell, title, subtitle, footer, related, graph, toc, body, image } = value;
  const headings = toc && compileMarkdown(body).headings;
  // A picture wider than the text would stand below it.
  const beside = aside || (headings && !widthClass(image?.placement) && <TableOfContents headings={headings} isBeside />);
  return (
    <SiteShell shell={shell}>
      <article className={`wrap ${styles.layout} ${beside ? styles.withAside : ''}`.trim()} {...scope}>
        <PageHeader title={title} subtitle={subtitle} kicker={kicker}>
          {header}
        </PageHeader>
        {beside && <div className={styles.aside}>{beside}</div>}
        <div className={styles.main}>
          {before}
          <EntryBody
            value={value}
            headings={!beside || beside === aside ? headings : undefined}
            isPortrait={isPortrait}
            beforeFootnotes={beforeFootnotes}
          />
          {children}
          <EntryFooter {...footer} />
        </div>
        {foot}
      </article>
      {related && <RelatedContent related={related} />}
      {graph && <StructuredData graph={graph} />}
      {neighbours !== undefined && <EntryNeighbours label={neighbours} {...value} />}
    </SiteShell>
  );
}

/** The class of a picture that is wider than the text. */
function widthClass(placement: number | undefined): string {
  return (placement === 1 ? bodyStyles.full : placement === 2 ? bodyStyles.wide : undefined) ?? '';
}

interface BodyProps extends Pick<Props, 'value' | 'isPortrait' | 'beforeFootnotes'> {
  /** Those of the table of contents, if it stands here: other facts stand beside the text. */
  headings: readonly HeadingEntry[] | undefined;
}

/** An entry's picture, table of contents and text. */
function EntryBody({ value: { image, body }, headings, isPortrait = false, beforeFootnotes }: BodyProps) {
  return (
    <>
      {image && (
        <figure className={`${bodyStyles.figure} ${isPortrait ? bodyStyles.portrait : widthClass(image.placement)}`.trim()}>
          <Picture picture={image} alt={image.alt} focalPoint={image.focalPoint} sizes={TEXT_SIZES} eager />
          {image.caption && (
            <figcaption>
              <InlineMarkdown text={image.caption} />
            </figcaption>
          )}
        </figure>
      )}
      {headings && <TableOfContents headings={headings} />}
      <Prose text={body} beforeFootnotes={beforeFootnotes} />
    </>
  );
}
