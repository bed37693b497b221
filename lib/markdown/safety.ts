import type { Element, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { decodePath } from '../decode-path';
import { addressFault, tidyAddress } from './addresses';
import { AUTHOR_COMPONENTS } from './component-node';
import { CODE, isAcceptedElement } from './elements';
import { report } from './report';
import { walk } from './walk';

/** An entry is data: removes and reports every element, attribute and address that is not on the lists of allowed ones. */

const ATTRIBUTES = new Set(
  (
    'alt align checked cite class className colSpan colspan controls dateTime datetime dir disabled footnoteRef footnoteBackref headers height href hrefLang ' +
    'hreflang id lang label loading open rel reversed role rowSpan rowspan scope span src start title type value width'
  ).split(' '),
);
const URL_ATTRIBUTES = new Set(['href', 'src', 'cite']);
/** The only `data-` attributes that a text keeps, those of footnotes and icons: the site's scripts read others. */
const DATA = /^data-?(footnotes|footnote-?ref|footnote-?backref|icon)$/i;
const isAllowedAttribute = (name: string) => ATTRIBUTES.has(name) || /^aria[A-Z-]/.test(name) || DATA.test(name);

/** rehype plugin: removes elements, attributes and addresses that are not allowed. */
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
          componentLike(node.tagName) ?? insteadOf(node.tagName),
          'warning',
        );
        return remove(CODE.has(node.tagName) ? [] : node.children);
      }
      return checkAttributes(node, file);
    });
  };
}

/** The remedy for an element that is not accepted. */
export function insteadOf(tagName: string): string {
  return CODE.has(tagName)
    ? 'Retirez-la : un texte n’a ni code ni style à lui.'
    : 'Écrivez-le en Markdown, ou avec un composant de content/README.md.';
}

/** The component whose name differs by capitals alone: `<callout>`. */
function componentLike(tagName: string): string | undefined {
  const component = Object.keys(AUTHOR_COMPONENTS).find((name) => name.toLowerCase() === tagName.toLowerCase());
  return component && `Écrivez \`<${component}>\`, avec ses majuscules, dans un fichier \`.mdx\`.`;
}

/** Turns HTML written in MDX into a plain element, to which the same lists then apply. */
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

/** Turns a frame of another site into a card with a link: browsers fetch nothing there before the visitor follows it. */
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
  nameAnchor(node);
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

/** `<a name="plan"></a>`, as HTML wrote an anchor before it had `id`. */
function nameAnchor({ tagName, properties }: Element): void {
  const { id, name } = properties;
  if (tagName !== 'a' || typeof name !== 'string') return;
  properties.id = id ?? name;
  delete properties.name;
}

/** The published form of an address; undefined, and reported, for a refused one. */
function acceptedAddress(node: Element | MdxJsxFlowElementHast | MdxJsxTextElementHast, written: string, file: VFile): string | undefined {
  const fault = addressFault(written);
  if (!fault) return tidyAddress(written);
  const shown = JSON.stringify(decodePath(written)).slice(1, -1).replaceAll('\\\\', '\\').slice(0, 60);
  report(file, node, 'adresse', `L’adresse « ${shown} » n’est pas acceptée${fault.reason}.`, fault.remedy);
  return undefined;
}
