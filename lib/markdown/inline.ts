import type { ElementContent, Nodes, Root } from 'hast';
import { cachedBy } from '../cached-by';
import type { Markdown } from '../content/types';
import { keep } from '../site/kept';
import { compileMarkdown } from './compile';

/** The tree of a short text without its paragraph, for use inside a sentence or a heading. */
export function inlineTree(tree: Root): Root {
  const blocks = tree.children.filter((node) => node.type === 'element');
  const children = blocks.flatMap((block, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    ...(block.tagName === 'p' ? block.children : [block]),
  ]);
  return withoutAnchors({ type: 'root', children });
}

/** Removes anchors: several such texts share a page, where anchors must be unique. */
function withoutAnchors<Node extends Nodes>(node: Node): Node {
  const copy = { ...node };
  if (copy.type === 'element' && 'id' in copy.properties) {
    const { id, ...properties } = copy.properties;
    copy.properties = properties;
  }
  if ('children' in copy) Object.assign(copy, { children: copy.children.map((child) => withoutAnchors(child)) });
  return copy;
}

/** The words of a Markdown text without its markup, for a description or a title. */
export const plainText = cachedBy(({ source, format, math, base }: Markdown): string => {
  const text = { source, format, math, ...(base !== undefined && { base }) };
  return keep('words', JSON.stringify(text), () => wordsIn(compileMarkdown(text).tree));
});

function wordsIn(tree: Root): string {
  let words = '';
  const collect = (node: Root | ElementContent): void => {
    if (node.type === 'text') words += node.value;
    if ('children' in node) for (const child of node.children) collect(child as ElementContent);
    if (node.type === 'element' && /^(p|li|h\d|br)$/.test(node.tagName)) words += ' ';
  };
  collect(tree);
  return words.replace(/[ \t\r\n]+/g, ' ').trim();
}
