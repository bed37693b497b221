import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { decodePath } from '../decode-path';
import { REF_SCHEME } from './references';
import { report } from './report';
import { walk } from './walk';

declare module 'vfile' {
  interface DataMap {
    /** Site path that relative addresses of the text start from: the path of a page bundle. */
    base: string;
  }
}

/** rehype plugin: turns a picture with a title, alone in its paragraph, into a figure with the title as its caption. */
export function rehypeFigures() {
  return (tree: Root, file: VFile) => {
    if (!/!\[|<img/i.test(String(file.value))) return;
    visit(tree, 'element', (node, index, parent) => {
      const image = node.tagName === 'p' ? onlyImage(node) : undefined;
      if (!image || !parent || index === undefined || !image.properties.title) return;
      const attributes = (['src', 'alt', 'title'] as const).map((name) => ({
        type: 'mdxJsxAttribute' as const,
        name: name === 'title' ? 'caption' : name,
        value: String(image.properties[name] ?? ''),
      }));
      parent.children[index] = {
        type: 'mdxJsxFlowElement',
        name: 'Figure',
        attributes,
        children: [],
        ...(node.position && { position: node.position }),
      } satisfies MdxJsxFlowElementHast;
    });
    visit(tree, { type: 'element', tagName: 'img' }, (node: Element) => {
      if (node.properties.title)
        report(
          file,
          node,
          'image',
          `La légende « ${String(node.properties.title)} » n’est pas montrée : cette image est dans une phrase.`,
          'Mettez l’image seule dans son paragraphe, ou retirez sa légende.',
          'warning',
        );
    });
  };
}

function onlyImage(paragraph: Element): Element | undefined {
  const content = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [image] = content;
  return content.length === 1 && image?.type === 'element' && image.tagName === 'img' ? image : undefined;
}

/** rehype plugin: puts players and cards, which are blocks, between the paragraphs of the words around them. */
export function rehypeMediaBlocks() {
  return (tree: Root, file: VFile) => {
    if (!/<(?:iframe|video|audio)/i.test(String(file.value))) return;
    walk(tree, (node, index, { children }) => {
      if (node.type !== 'element' || node.tagName !== 'p' || !node.children.some(isBlock)) return undefined;
      const parts = blocksOf(node);
      children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

const isBlock = (node: ElementContent) => node.type === 'mdxJsxFlowElement' && /^(?:External|Local)Media$/.test(node.name ?? '');

/** The blocks of a paragraph, and its other parts as paragraphs. */
function blocksOf(paragraph: Element): ElementContent[] {
  const parts: ElementContent[] = [];
  let words: ElementContent[] = [];
  const endWords = () => {
    if (words.some((word) => word.type !== 'text' || word.value.trim() !== '')) parts.push({ ...paragraph, children: words });
    words = [];
  };
  for (const child of paragraph.children) {
    if (!isBlock(child)) words.push(child);
    else {
      endWords();
      parts.push(child);
    }
  }
  endWords();
  return parts;
}

const ADDRESS_PROPS = ['src', 'href', 'url', 'link'];
const isRelative = (address: string) => address !== '' && !/^([a-z][a-z0-9+.-]*:|\/|#|\?)/i.test(address);

/** rehype plugin: in a page bundle, turns addresses of files beside the text into site paths. */
export function rehypeBundleAddresses() {
  return (tree: Root, file: VFile) => {
    const { base } = file.data;
    if (base === undefined) return;
    const resolve = (address: string) => {
      if (!isRelative(address)) return address;
      const { pathname, search, hash } = new URL(address, `https://site${base}`);
      return pathname + search + hash;
    };
    visit(tree, (node) => {
      if (node.type === 'element') {
        for (const name of ['src', 'href'])
          if (typeof node.properties[name] === 'string') node.properties[name] = resolve(node.properties[name]);
      } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        for (const attribute of node.attributes)
          if (attribute.type === 'mdxJsxAttribute' && ADDRESS_PROPS.includes(attribute.name) && typeof attribute.value === 'string')
            attribute.value = resolve(attribute.value);
      }
    });
  };
}

/** A link to the file of another entry: `../evenements/atelier.md#programme`. */
const FILE_LINK = /^(?![a-z][a-z0-9+.-]*:|\/)(?:\.{1,2}\/)*([^?#]+\.mdx?)(#.*)?$/i;

/** rehype plugin: points a link to the file of an entry at its page, as `{{< ref >}}` does. */
export function rehypeFileLinks() {
  return (tree: Root) => {
    walk(tree, (node) => {
      if (node.type !== 'element' || node.tagName !== 'a') return;
      const [, file, anchor = ''] = FILE_LINK.exec(String(node.properties.href ?? '')) ?? [];
      if (file !== undefined) node.properties.href = `${REF_SCHEME}${decodePath(file)}${anchor}`;
    });
  };
}
