import type { Parents, RootContent } from 'hast';

/**
 * Visits what stands below `parent`, in the order of the document. The visitor may change the children it
 * is given; it returns the index to go on at, the node's own children left out, or nothing to enter the node.
 * In place of `visit` of unist-util-visit where each node of each text passes by: that one spends most of
 * its time on preparations for what is not needed here.
 */
export function walk(parent: Parents, visitor: (node: RootContent, index: number, parent: Parents) => number | undefined): void {
  let index = 0;
  for (let node = parent.children[0]; node !== undefined; node = parent.children[index]) {
    const next = visitor(node, index, parent);
    if (next === undefined && 'children' in node) walk(node, visitor);
    index = next ?? index + 1;
  }
}
