import type { Element, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { addressFault, tidyAddress } from './addresses';
import { CODE, isAcceptedElement } from './elements';
import { report } from './report';
import { walk } from './walk';

/** An entry is data: what it may hold is listed here, and all else is taken out and reported. */

const ATTRIBUTES = new Set(
  (
    'alt align checked cite class className colSpan colspan controls dateTime datetime dir disabled footnoteRef footnoteBackref headers height href hrefLang ' +
    'hreflang id lang label loading open rel reversed role rowSpan rowspan scope span src start title type value width'
  ).split(' '),
);
const URL_ATTRIBUTES = new Set(['href', 'src', 'cite']);
/** The site's scripts read `data-` attributes: of those in a text, only what footnotes and icons are made of stays. */
const DATA = /^data-?(footnotes|footnote-?ref|footnote-?backref|icon)$/i;
const isAllowedAttribute = (name: string) => ATTRIBUTES.has(name) || /^aria[A-Z-]/.test(name) || DATA.test(name);

/** rehype plugin: drops elements, attributes and addresses that a document has no use for. */
export function rehypeSafe() {
  return (tree: Root, file: VFile) => {
    walk(tree, (node, index, { children }) => {
      const remove = (words: RootContent[] = []) => {
        children.splice(index, 1, ...words);
        return index;
      };
      if (node.type === 'comment' || node.type === 'doctype') return remove();
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        if (node.name === null || !/^[a-z]/.test(node.name)) return checkComponentAddresses(node, file);
        children[index] = toElement(node);
        return index;
      }
      if (node.type !== 'element') return undefined;
      if (node.tagName === 'iframe' && typeof node.properties.src === 'string' && /^(https?:)?\/\//.test(node.properties.src)) {
        children[index] = toLinkCard(node, node.properties.src);
        return index + 1;
      }
      if (!isAcceptedElement(node.tagName)) {
        report(
          file,
          node,
          'html',
          `La balise \`<${node.tagName}>\` n’est pas acceptée : elle est retirée${CODE.has(node.tagName) ? ', avec le code qu’elle contient' : ''}.`,
          'Écrivez-le en Markdown, ou avec un composant de content/README.md.',
          'warning',
        );
        return remove(CODE.has(node.tagName) ? [] : node.children);
      }
      return checkAttributes(node, file);
    });
  };
}

/** HTML written in MDX becomes a plain element, and is then held to the same list. */
function toElement(node: MdxJsxFlowElementHast | MdxJsxTextElementHast): Element {
  const properties = Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : true]] : [],
    ),
  );
  return {
    type: 'element',
    tagName: node.name ?? 'span',
    properties,
    children: node.children,
    ...(node.position && { position: node.position }),
  };
}

/** A frame of another site becomes a card with a link: nothing is fetched there before one follows it. */
function toLinkCard(node: Element, src: string): MdxJsxFlowElementHast {
  const url = src.startsWith('//') ? `https:${src}` : src;
  const title = typeof node.properties.title === 'string' ? node.properties.title : undefined;
  const props = Object.entries({ url, title }).filter((prop): prop is [string, string] => prop[1] !== undefined);
  return {
    type: 'mdxJsxFlowElement',
    name: 'ExternalMedia',
    attributes: props.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
    ...(node.position && { position: node.position }),
  };
}

function checkComponentAddresses(node: MdxJsxFlowElementHast | MdxJsxTextElementHast, file: VFile): undefined {
  node.attributes = node.attributes.filter((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !/^(href|src|url|link)$/.test(attribute.name)) return true;
    const address = acceptedAddress(node, String(attribute.value ?? ''), file);
    if (address !== undefined) attribute.value = address;
    return address !== undefined;
  });
}

function checkAttributes(node: Element, file: VFile): undefined {
  for (const [name, value] of Object.entries(node.properties)) {
    if (!isAllowedAttribute(name)) {
      delete node.properties[name];
      report(
        file,
        node,
        'html',
        `L’attribut \`${name}="${String(value).slice(0, 200)}"\` n’est pas accepté : il est retiré.`,
        'Retirez-le : l’apparence est celle du site.',
        'warning',
      );
    } else if (URL_ATTRIBUTES.has(name)) {
      const address = acceptedAddress(node, String(value), file);
      if (address === undefined) delete node.properties[name];
      else node.properties[name] = address;
    }
  }
}

/** The address as it is published; undefined, and reported, for one that is refused. */
function acceptedAddress(node: Element | MdxJsxFlowElementHast | MdxJsxTextElementHast, written: string, file: VFile): string | undefined {
  const fault = addressFault(written);
  if (!fault) return tidyAddress(written);
  const shown = JSON.stringify(written).slice(1, -1).slice(0, 60);
  report(file, node, 'adresse', `L’adresse « ${shown} » n’est pas acceptée${fault.reason}.`, fault.remedy);
  return undefined;
}
