import type { Element, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { decodePath } from '../decode-path';
import { addressFault, tidyAddress } from './addresses';
import { AUTHOR_COMPONENTS } from './component-node';
import { CODE, isAcceptedElement, MEDIA } from './elements';
import { report } from './report';
import { textOf } from './text-of';
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
      if (isTag(node)) {
        if (node.name === null || !/^[a-z]/.test(node.name)) return checkComponentAddresses(node, file);
        children[index] = toElement(node);
        return index;
      }
      if (node.type !== 'element') return undefined;
      const media = toMedia(node, file);
      if (media) {
        children.splice(index, 1, ...media);
        return index + media.length;
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
  if (/^(?:embed|object)$/.test(tagName)) return 'Écrivez à sa place un lien vers le fichier, comme `[Le plan](/media/plan.pdf)`.';
  if (MEDIA.has(tagName)) return 'Donnez-lui l’adresse de son fichier, comme `src="/media/film.mp4"`, ou retirez-la.';
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

/**
 * Turns a frame, a video or a recording of another site into a card with a link, and one of this site into its player: browsers fetch
 * nothing before the visitor asks for it. Nothing is left of one whose address is refused.
 */
function toMedia(node: Element, file: VFile): MdxJsxFlowElementHast[] | undefined {
  const { tagName } = node;
  if (tagName !== 'iframe' && !MEDIA.has(tagName)) return undefined;
  const parts = [node, ...node.children.map((child) => (isTag(child) ? toElement(child) : child))];
  const src = parts.map((part) => (part.type === 'element' ? part.properties.src : undefined)).find((value) => typeof value === 'string');
  if (src === undefined) return undefined;
  const isElsewhere = /^(https?:)?\/\//.test(src);
  if (tagName === 'iframe' && !isElsewhere) return undefined;
  sayUnplayed(node, file);
  const title = typeof node.properties.title === 'string' ? node.properties.title : undefined;
  if (isElsewhere) return [component(node, 'ExternalMedia', { url: src.startsWith('//') ? `https:${src}` : src, title })];
  const address = acceptedAddress(node, src, file);
  return address === undefined ? [] : [component(node, 'LocalMedia', { src: address, kind: tagName, title })];
}

const isTag = (node: RootContent): node is MdxJsxFlowElementHast | MdxJsxTextElementHast =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Reports the words for browsers that play nothing, which the site leaves out. */
function sayUnplayed(node: Element, file: VFile): void {
  const unplayed = textOf(node).replace(/\s+/g, ' ').trim();
  if (unplayed === '') return;
  const message = `« ${unplayed.slice(0, 200)} » n’est pas montré : à qui ne peut rien lire là, le site propose un lien.`;
  report(file, node, 'html', message, 'Retirez ces mots, ou placez-les sous la balise si tout le monde doit les lire.', 'warning');
}

function component(node: Element, name: string, props: Record<string, string | undefined>): MdxJsxFlowElementHast {
  const given = Object.entries(props).filter((prop): prop is [string, string] => prop[1] !== undefined);
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: given.map(([prop, value]) => ({ type: 'mdxJsxAttribute', name: prop, value })),
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
