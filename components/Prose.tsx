import type { Root, RootContent } from 'hast';
import type { ReactNode } from 'react';
import { withPrefixedAnchors } from '@/lib/markdown/anchors';
import { compileMarkdown } from '@/lib/markdown/compile';
import type { TextValue } from '@/lib/outputs/values/text';
import styles from './Prose.module.css';
import { renderTree } from './render-tree';
import { textComponents } from './text-components';

interface Props {
  text: TextValue;
  /** A prefix for its anchors, on a page with another text. */
  anchors?: string;
  /** The part between the text and its footnotes. */
  beforeFootnotes?: ReactNode;
}

/** A text of several paragraphs. */
export function Prose({ text, anchors = '', beforeFootnotes }: Props): ReactNode {
  const { tree, headings } = compileMarkdown(text);
  const own = headings.map((heading) => ({ ...heading, id: anchors + heading.id }));
  const components = textComponents(text, own);
  const whole = anchors ? withPrefixedAnchors(tree, anchors) : tree;
  const render = (children: RootContent[]) => <div className={styles.prose}>{renderTree({ ...whole, children } as Root, components)}</div>;
  if (!beforeFootnotes) return render(whole.children);
  const start = whole.children.findIndex(isFootnotes);
  const end = start === -1 ? whole.children.length : start;
  return (
    <>
      {render(whole.children.slice(0, end))}
      {beforeFootnotes}
      {start !== -1 && render(whole.children.slice(start))}
    </>
  );
}

function isFootnotes(node: RootContent): boolean {
  return node.type === 'element' && node.properties.dataFootnotes !== undefined;
}
