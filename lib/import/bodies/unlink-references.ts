import type { Definition, LinkReference } from 'mdast';
import { visit } from 'unist-util-visit';
import { applyEdits, type Edit, endOf, startOf, unlink } from './edits';
import { parseMarkdown, withoutShortcodes } from './html-parts';

/**
 * Keeps the words alone of the references of a line (`[words][a]`) whose definition leads to an address, and removes the definitions of
 * that line with such an address (`[a]: /page/`), with all their references.
 * @param line 1-based.
 */
export function unlinkReferences(text: string, line: number, isLost: (address: string) => boolean): string {
  const tree = parseMarkdown(withoutShortcodes(text));
  const isOnLine = ({ position }: Definition | LinkReference) =>
    (position?.start.line ?? 0) <= line && line <= (position?.end.line ?? Number.POSITIVE_INFINITY);
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const removed = new Set(
    [...definitions.values()].filter((node) => isOnLine(node) && isLost(node.url)).map(({ identifier }) => identifier),
  );
  const edits: Edit[] = [...definitions.values()].flatMap((node) =>
    removed.has(node.identifier) ? { start: startOf(node), end: endOf(node), text: '' } : [],
  );
  visit(tree, 'linkReference', (node) => {
    const url = definitions.get(node.identifier)?.url;
    if (removed.has(node.identifier) || (isOnLine(node) && url !== undefined && isLost(url))) edits.push(...unlink(node));
  });
  return applyEdits(text, edits);
}
