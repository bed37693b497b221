import type { ReactNode } from 'react';
import { compileMarkdown } from '@/lib/markdown/compile';
import { inlineTree } from '@/lib/markdown/inline';
import type { InlineText } from '@/lib/outputs/values/inline-text';
import { inlineComponents } from './inline-components';
import { renderTree } from './render-tree';

/** A text of one paragraph, set inside another element: its marks and links, without the paragraph. */
export function InlineMarkdown({ text }: { text: InlineText }): ReactNode {
  return renderTree(inlineTree(compileMarkdown(text).tree), inlineComponents(text));
}

/** Such a text in a paragraph of its own, if there is one. */
export function InlineParagraph({ text, className }: { text: InlineText | undefined; className?: string | undefined }) {
  return (
    text && (
      <p className={className}>
        <InlineMarkdown text={text} />
      </p>
    )
  );
}
