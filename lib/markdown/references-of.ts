import type { Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { cachedBy } from '../cached-by';
import type { Markdown } from '../content/types';
import { keep } from '../site/kept';
import { analyseMarkdown } from './analyse';
import { walk } from './walk';

/** Something that a text names: a page, a picture, or whatever a component shows. */
type TextReference =
  | { kind: 'link'; href: string }
  | { kind: 'picture'; src: string }
  | { kind: 'component'; name: string; props: Record<string, string | undefined> };

/** A text without brackets, tags, directives or addresses, as most descriptions are: no syntax of links, pictures or components. */
const NAMES_NOTHING = /^(?!.*www)(?:[^[<{@:]|:(?!\S))*$/is;

/** Everything that a text names, in its order: what its page depends on besides the text itself. */
export const referencesOf = cachedBy(({ source, format, math, base }: Markdown): TextReference[] => {
  if (NAMES_NOTHING.test(source)) return [];
  const text = { source, format, math, ...(base !== undefined && { base }) };
  return keep('references', JSON.stringify(text), () => referencesIn(analyseMarkdown(text).tree));
});

export function referencesIn(tree: Root): TextReference[] {
  const found: TextReference[] = [];
  walk(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      found.push({ kind: 'component', name: node.name ?? '', props: propsOf(node) });
    if (node.type !== 'element') return undefined;
    const { href, src } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string') found.push({ kind: 'link', href });
    if (node.tagName === 'img' && typeof src === 'string') found.push({ kind: 'picture', src });
    return undefined;
  });
  return found;
}

function propsOf(node: MdxJsxFlowElementHast | MdxJsxTextElementHast): Record<string, string | undefined> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );
}
