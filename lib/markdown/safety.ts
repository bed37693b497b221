import type { Element, Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isSafeUrl } from '../content/fields';
import { COMPONENT_NAMES, type ComponentNode } from './component-node';
import { report } from './report';
import { walk } from './walk';

/** An entry is data: what it may hold is listed here, and all else is taken out and reported. */

const ELEMENTS = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img input ins kbd li main mark nav ol p picture pre q rp rt ruby s samp ' +
    'section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);
/** MathML Core, section 3. */
const MATHML =
  /^(math|semantics|annotation|mrow|mi|mn|mo|ms|mtext|mspace|mfrac|msqrt|mroot|mstyle|merror|mpadded|mphantom|msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mprescripts|mtable|mtr|mtd|menclose)$/;
const ATTRIBUTES = new Set(
  (
    'alt align checked cite class className colSpan colspan controls dateTime datetime dir disabled footnoteRef footnoteBackref headers height href hrefLang ' +
    'hreflang id lang label loading open rel reversed role rowSpan rowspan scope span src srcSet srcset start title type value width'
  ).split(' '),
);
const URL_ATTRIBUTES = new Set(['href', 'src', 'cite', 'srcSet', 'srcset']);
const isAllowedAttribute = (name: string) => ATTRIBUTES.has(name) || /^(aria|data)[A-Z-]/.test(name);

/** remark plugin: in MDX, no code. Literal attributes and comments are all that braces may hold. */
export function remarkNoCode() {
  return (tree: MdastRoot, file: VFile) => {
    if (!/[{<]|^(?:im|ex)port/m.test(String(file.value))) return;
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (node.type === 'mdxjsEsm')
        report(
          file,
          node,
          'code',
          'Une entrée ne peut pas contenir `import` ni `export`.',
          'Retirez ces lignes : les composants sont disponibles sans les importer.',
        );
      else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        const literal = readLiteral(node.value);
        if (literal !== undefined && literal !== '') {
          parent.children[index] = { type: 'text', value: literal };
          return;
        }
        if (literal === undefined)
          report(
            file,
            node,
            'code',
            `\`{${node.value}}\` est du code, qu’une entrée ne peut pas contenir.`,
            'Écrivez le texte lui-même ; pour une accolade, écrivez `\\{`.',
          );
      } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        checkComponent(node, file);
        return;
      } else return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

/** The text of a literal, an empty text for a comment, undefined for anything that would have to be evaluated. */
function readLiteral(expression: string): string | undefined {
  const value = expression.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  if (value === '' || /^(-?\d+(\.\d+)?|true|false)$/.test(value)) return value;
  const quoted = /^(["'`])((?:(?!\1)[^\\])*)\1$/.exec(value);
  return quoted && !(quoted[1] === '`' && quoted[2]?.includes('${')) ? quoted[2] : undefined;
}

function checkComponent(node: ComponentNode, file: VFile): void {
  const { name } = node;
  if (name !== null && /^[A-Z]/.test(name) && !(COMPONENT_NAMES as readonly string[]).includes(name))
    report(
      file,
      node,
      'composant',
      `Le composant \`<${name}>\` n’existe pas.`,
      `Utilisez l’un de ceux-ci : ${COMPONENT_NAMES.join(', ')}.`,
    );
  node.attributes = node.attributes.filter((attribute): attribute is MdxJsxAttribute => {
    if (attribute.type === 'mdxJsxAttribute') {
      if (attribute.value === null || attribute.value === undefined || typeof attribute.value === 'string') return true;
      const literal = readLiteral(attribute.value.value);
      if (literal !== undefined) {
        attribute.value = literal;
        return true;
      }
    }
    const label = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    report(
      file,
      node,
      'code',
      `La valeur de \`${label}\` est du code, qu’une entrée ne peut pas contenir.`,
      'Écrivez un texte entre guillemets : `titre="…"`.',
    );
    return false;
  });
}

/** rehype plugin: drops elements, attributes and addresses that a document has no use for. */
export function rehypeSafe() {
  return (tree: Root, file: VFile) => {
    walk(tree, (node, index, { children }) => {
      const remove = () => {
        children.splice(index, 1);
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
      if (!ELEMENTS.has(node.tagName) && !MATHML.test(node.tagName)) {
        report(
          file,
          node,
          'html',
          `La balise \`<${node.tagName}>\` n’est pas acceptée : elle est retirée.`,
          'Écrivez-le en Markdown, ou avec un composant de content/README.md.',
          'warning',
        );
        return remove();
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
    if (attribute.type !== 'mdxJsxAttribute' || !/^(href|src|url|link)$/.test(attribute.name) || isSafeUrl(String(attribute.value)))
      return true;
    reportAddress(file, node, String(attribute.value));
    return false;
  });
}

function reportAddress(file: VFile, node: Element | MdxJsxFlowElementHast | MdxJsxTextElementHast, value: string): void {
  report(
    file,
    node,
    'adresse',
    `L’adresse « ${value.slice(0, 60)} » n’est pas acceptée.`,
    'Écrivez une adresse qui commence par `https://`, `mailto:`, `tel:` ou `/`.',
  );
}

function checkAttributes(node: Element, file: VFile): undefined {
  for (const [name, value] of Object.entries(node.properties)) {
    if (!isAllowedAttribute(name)) {
      delete node.properties[name];
      report(
        file,
        node,
        'html',
        `L’attribut \`${name}\` n’est pas accepté : il est retiré.`,
        'Retirez-le : l’apparence est celle du site.',
        'warning',
      );
    }
    if (URL_ATTRIBUTES.has(name) && !isSafeUrl(String(node.properties[name] ?? ''))) {
      delete node.properties[name];
      reportAddress(file, node, String(value));
    }
  }
}
