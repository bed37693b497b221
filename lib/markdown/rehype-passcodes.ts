import type { Root } from 'hast';
import { hasPasscode, withoutPasscodes } from '../events/passcode';
import { walk } from './walk';

/** Attributes that hold a text for readers, where an author may have written an address. */
const TEXTS = ['alt', 'title', 'ariaLabel'];

/** rehype plugin: removes meeting addresses that let anybody in; the checker reports them. */
export function rehypePasscodes() {
  return (tree: Root) => {
    walk(tree, (node, index, { children }) => {
      if (node.type === 'text') node.value = withoutPasscodes(node.value);
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
        node.attributes = node.attributes.filter(({ value }) => typeof value !== 'string' || withoutPasscodes(value) === value);
      if (node.type !== 'element') return undefined;
      for (const name of TEXTS) {
        const text = node.properties[name];
        if (typeof text === 'string') node.properties[name] = withoutPasscodes(text);
      }
      if (hasPasscode(String(node.properties.cite ?? ''))) delete node.properties.cite;
      if (!hasPasscode(String(node.properties.href ?? ''))) return undefined;
      children[index] = { ...node, tagName: 'span', properties: {} };
      return index;
    });
  };
}
