import type { Nodes } from 'hast';
import type { Nodes as MdastNodes, Root } from 'mdast';
import type { Finding } from '../content/problems';
import { ExcessError, excess } from './limits';
import { walk } from './walk';

/** Limits on a parsed text: a few kilobytes of Markdown can become a page of many megabytes. */
const MAX_DEPTH = 100;
const MAX_CELLS = 20_000;
const MAX_REPEATED = 500_000;
const MAX_NOTE_CALLS = 500;
const MAX_PAGE = 1_000_000;

/**
 * remark plugin: refuses excessive repetition: the cells that complete the short rows of a table, the address that a definition gives to
 * each of its links, the links from a note back to each of its calls.
 */
export function remarkLimits() {
  return (tree: Root) => {
    const addresses = new Map<string, number>();
    const totals = { cells: 0, repeated: 0, calls: 0 };
    walk(tree, (node) => {
      if (node.type === 'definition' && !addresses.has(node.identifier))
        addresses.set(node.identifier, node.url.length + (node.title?.length ?? 0));
    });
    walk(tree, (node) => {
      if (node.type === 'table') totals.cells += (node.align?.length ?? 0) * node.children.length;
      if (node.type === 'linkReference' || node.type === 'imageReference') totals.repeated += addresses.get(node.identifier) ?? 0;
      if (node.type === 'footnoteReference') totals.calls += 1;
      const found = excessIn(node, totals);
      if (found) throw new ExcessError(found);
    });
  };
}

function excessIn(node: MdastNodes, { cells, repeated, calls }: { cells: number; repeated: number; calls: number }): Finding | undefined {
  const line = node.position?.start.line ?? 1;
  if (cells > MAX_CELLS)
    return excess(line, `Ce tableau compte trop de cellules (${cells}).`, 'Coupez-le, ou mettez-le dans un fichier à télécharger.');
  if (repeated > MAX_REPEATED)
    return excess(line, 'Une longue adresse est reprise par trop de liens.', 'Raccourcissez-la, ou donnez-la une seule fois.');
  if (calls > MAX_NOTE_CALLS) return excess(line, `Ce texte appelle des notes plus de ${MAX_NOTE_CALLS} fois.`, 'Gardez les plus utiles.');
  return undefined;
}

/**
 * Reduces each position to the start of its element, which is all that rules need: positions take two thirds of a tree.
 * @returns the reason not to render the tree, if any.
 */
export function tidyTree(tree: Nodes): Finding | undefined {
  let size = 0;
  const tidy = (node: Nodes, depth: number): Finding | undefined => {
    if (depth > MAX_DEPTH) return nested(node.position?.start.line ?? 1);
    size += sizeOf(node);
    if (size > MAX_PAGE)
      return excess(node.position?.start.line ?? 1, 'Ce texte donnerait une page de plus de 1 Mo.', 'Coupez-le en plusieurs entrées.');
    if (node.type === 'text' || !node.position) delete node.position;
    else {
      const { line, column } = node.position.start;
      node.position = { start: { line, column }, end: { line, column } };
    }
    if (!('children' in node)) return undefined;
    for (const child of node.children) {
      const found = tidy(child, depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  return tidy(tree, 0);
}

/** The approximate number of characters of a node in a page, without its children. */
function sizeOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length;
  const valueSize = (value: unknown) => (typeof value === 'string' ? value.length : 8) + 4;
  if (node.type === 'element')
    return Object.entries(node.properties).reduce(
      (sum, [name, value]) => sum + name.length + valueSize(value),
      2 * node.tagName.length + 5,
    );
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return 0;
  return node.attributes.reduce((sum, { value }) => sum + valueSize(value), 100);
}

/** The finding for lists, quotes or tags nested too deeply. */
export function nested(line: number): Finding {
  return excess(
    line,
    'Des éléments sont imbriqués les uns dans les autres trop de fois.',
    'Fermez les balises et les encadrés, ou réduisez les niveaux de liste.',
  );
}
