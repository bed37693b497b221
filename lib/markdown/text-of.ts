import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The texts of an element, one after another. */
export function textOf(node: Element | Root): string {
  let text = '';
  visit(node, 'text', (child) => {
    text += child.value;
  });
  return text;
}
