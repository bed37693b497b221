import type { Element, ElementContent, Root, Text } from 'hast';
import { decodePath } from '../decode-path';
import { ORDINAL, typeset } from '../typography';
import { walk } from './walk';

const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'math', 'script', 'style']);

/** rehype plugin: applies French typography to prose, never to code, formulas or addresses shown as text. */
export function rehypeFrench() {
  return (tree: Root) => {
    walk(tree, (node, index, parent) => {
      if (node.type === 'element' && (VERBATIM.has(node.tagName) || isBareAddress(node))) return index + 1;
      if (node.type !== 'text') return undefined;
      const nodes = superscriptOrdinals(typeset(node.value));
      if (nodes.length === 1 && nodes[0]?.type === 'text') node.value = nodes[0].value;
      else parent.children = [...parent.children.slice(0, index), ...nodes, ...parent.children.slice(index + 1)] as typeof parent.children;
      return index + nodes.length;
    });
  };
}

function isBareAddress({ tagName, properties, children }: Element): boolean {
  const [only] = children;
  return (
    tagName === 'a' &&
    children.length === 1 &&
    only?.type === 'text' &&
    decodePath(String(properties.href)).endsWith(decodePath(only.value))
  );
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
