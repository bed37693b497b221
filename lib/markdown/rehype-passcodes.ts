import type { Root, Text } from 'hast';
import { findStatedCodes, hasPasscode, withoutPasscodes } from '../events/passcode';
import { words } from '../site/words';
import { walk } from './walk';

/** Attributes that hold a text for readers, where an author may have written an address. */
const TEXTS = ['alt', 'title', 'ariaLabel'];

/** rehype plugin: removes meeting addresses that let anybody in, and codes of meetings; the checker reports them. */
export function rehypePasscodes() {
  return (tree: Root) => {
    const texts: Text[] = [];
    walk(tree, (node, index, { children }) => {
      if (node.type === 'text') {
        node.value = withoutPasscodes(node.value);
        texts.push(node);
      }
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
    const whole = texts.map(({ value }) => value).join('');
    for (const code of findStatedCodes(whole).toReversed()) removeCode(texts, code);
  };
}

/** Removes a code whose label, or a part of it, stands in another text: « **Mot de passe :** abc123 », cells of a table. */
function removeCode(texts: readonly Text[], { start, end }: { start: number; end: number }): void {
  let offset = 0;
  for (const node of texts) {
    const { value } = node;
    const [from, to] = [start - offset, end - offset].map((index) => Math.min(Math.max(index, 0), value.length));
    if (from !== to) node.value = value.slice(0, from) + (start >= offset ? words.texts.hiddenCode : '') + value.slice(to);
    offset += value.length;
  }
}
