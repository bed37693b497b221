import type { ReactNode } from 'react';
import { compileMarkdown } from '@/lib/markdown/compile';
import type { TextValue } from '@/lib/outputs/values/text';
import styles from './Prose.module.css';
import { renderTree } from './render-tree';
import { textComponents } from './text-components';

/** A text of several paragraphs. */
export function Prose({ text }: { text: TextValue }): ReactNode {
  const { tree, headings } = compileMarkdown(text);
  return <div className={styles.prose}>{renderTree(tree, textComponents(text, headings))}</div>;
}
