import type { ReactNode } from 'react';
import type { ListPageValue } from '@/lib/outputs/values/list-head';
import { InlineParagraph } from './InlineMarkdown';
import { PageHeader } from './PageHeader';
import { Prose } from './Prose';

interface Props {
  value: ListPageValue;
  /** The introduction, where `_index.md` has none. */
  introduction: ReactNode;
  /** A sentence after the introduction, whoever wrote it. */
  sentence?: ReactNode;
  /** The part after the text. */
  children?: ReactNode;
}

/** The title of a list, and its introduction: that of `_index.md`, else the site's own. */
export function ListHeader({ value, introduction, sentence, children }: Props) {
  const { title, subtitle, opening } = value;
  return (
    <PageHeader title={title} subtitle={subtitle}>
      {opening ? (
        <>
          <InlineParagraph text={opening.summary} />
          {opening.text && <Prose text={opening.text} anchors="introduction-" />}
          {sentence && <p>{sentence}</p>}
        </>
      ) : (
        <p>
          {introduction}
          {sentence}
        </p>
      )}
      {children}
    </PageHeader>
  );
}
