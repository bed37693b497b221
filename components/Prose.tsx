import type { ReactNode } from 'react';
import { withPrefixedAnchors } from '@/lib/markdown/anchors';
import { compileMarkdown } from '@/lib/markdown/compile';
import type { TextValue } from '@/lib/outputs/values/text';
import styles from './Prose.module.css';
import { renderTree } from './render-tree';
import { textComponents } from './text-components';

/**
 * A text of several paragraphs.
 * @param anchors a prefix for its anchors, on a page with another text.
 */
export function Prose({ text, anchors = '' }: { text: TextValue; anchors?: string }): ReactNode {
  const { tree, headings } = compileMarkdown(text);
  const own = headings.map((heading) => ({ ...heading, id: anchors + heading.id }));
  return <div className={styles.prose}>{renderTree(anchors ? withPrefixedAnchors(tree, anchors) : tree, textComponents(text, own))}</div>;
}
