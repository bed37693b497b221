import type { Root } from 'hast';
import { hasPasscode } from '../events/passcode';
import { words } from '../site/words';
import { walk } from './walk';

const ADDRESS = /https?:\/\/\S+/gi;

/** rehype plugin: removes meeting addresses that let anybody in; the checker reports them. */
export function rehypePasscodes() {
  return (tree: Root) => {
    walk(tree, (node, index, { children }) => {
      if (node.type === 'text')
        node.value = node.value.replace(ADDRESS, (address) => (hasPasscode(address) ? words.texts.hiddenAddress : address));
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
        node.attributes = node.attributes.filter(({ value }) => typeof value !== 'string' || !hasPasscode(value));
      if (node.type !== 'element' || !hasPasscode(String(node.properties.href ?? ''))) return undefined;
      children[index] = { ...node, tagName: 'span', properties: {} };
      return index;
    });
  };
}
