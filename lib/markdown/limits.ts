import type { Nodes } from 'hast';
import type { Finding } from '../content/problems';

/** How much a text may hold: far beyond any real one, and short of what would keep a parser busy for seconds. */
const MAX_LENGTH = 300_000;
const MAX_QUOTES = 50;
const MAX_CONTAINERS = 100;
const MAX_DEPTH = 100;

const finding = (line: number, message: string, remedy: string): Finding => ({ line, column: 1, rule: 'demesure', message, remedy });

/** What forbids to parse a text at all; undefined for any reasonable one. */
export function excessOf(source: string): Finding | undefined {
  if (source.length > MAX_LENGTH)
    return finding(
      1,
      `Ce texte est trop long (${Math.round(source.length / 1024)} Ko).`,
      `Coupez-le en plusieurs entrées de moins de ${Math.round(MAX_LENGTH / 1024)} Ko.`,
    );
  const quoted = new RegExp(`^(?:[ \\t]*>){${MAX_QUOTES}}`, 'm').exec(source);
  if (quoted)
    return finding(lineAt(source, quoted.index), 'Cette ligne est citée trop de fois.', 'Gardez un seul « > » par niveau de citation.');
  if ((source.match(/^[ \t]*:{3,}\s*\w/gm)?.length ?? 0) > MAX_CONTAINERS)
    return finding(
      1,
      `Ce texte ouvre plus de ${MAX_CONTAINERS} encadrés.`,
      'Fermez chacun par `:::`, ou coupez le texte en plusieurs entrées.',
    );
  return undefined;
}

/**
 * Leaves of each position what rules need, where an element begins: two thirds of a tree are positions.
 * @returns what forbids to render the tree, if anything does.
 */
export function tidyTree(node: Nodes, depth = 0): Finding | undefined {
  if (depth > MAX_DEPTH) return nested(node.position?.start.line ?? 1);
  if (node.type === 'text' || !node.position) delete node.position;
  else {
    const { line, column } = node.position.start;
    node.position = { start: { line, column }, end: { line, column } };
  }
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const excess = tidyTree(child, depth + 1);
    if (excess) return excess;
  }
  return undefined;
}

/** Lists, quotes or tags within one another beyond what a parser can follow. */
export function nested(line: number): Finding {
  return finding(
    line,
    'Des éléments sont imbriqués les uns dans les autres trop de fois.',
    'Fermez les balises et les encadrés, ou réduisez les niveaux de liste.',
  );
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}
