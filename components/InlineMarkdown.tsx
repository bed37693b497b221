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
