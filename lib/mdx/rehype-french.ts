import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { ORDINAL, typeset } from '../typography';

const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'math', 'script', 'style']);

/** rehype plugin: French typography in prose, never in code, formulas or addresses shown as such. */
export function rehypeFrench() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && (VERBATIM.has(node.tagName) || isBareAddress(node))) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return;
      const nodes = superscriptOrdinals(typeset(node.value));
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function isBareAddress({ tagName, properties, children }: Element): boolean {
  const [only] = children;
  return tagName === 'a' && children.length === 1 && only?.type === 'text' && String(properties.href).endsWith(only.value);
}

function superscriptOrdinals(text: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let last = 0;
  for (const match of text.matchAll(ORDINAL)) {
    const [whole, arabic, , roman] = match;
    const number = arabic ?? roman ?? '';
    nodes.push(textNode(text.slice(last, match.index) + number));
    nodes.push({ type: 'element', tagName: 'sup', properties: {}, children: [textNode(whole.slice(number.length))] });
    last = match.index + whole.length;
  }
  return [...nodes, textNode(text.slice(last))].filter((node) => node.type !== 'text' || node.value !== '');
}

function textNode(value: string): Text {
  return { type: 'text', value };
}
