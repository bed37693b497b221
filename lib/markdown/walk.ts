import type { Parents, RootContent } from 'hast';

/**
 * Visits the nodes below `parent`, in document order. The visitor may change the children it receives; it
 * returns undefined to enter the node, or the index of the next child to visit, to skip the node's children.
 * Replaces `visit` of unist-util-visit where every node of every text is visited: that function spends most of
 * its time preparing features that are not needed here.
 */
export function walk(parent: Parents, visitor: (node: RootContent, index: number, parent: Parents) => number | undefined): void {
  let index = 0;
  for (let node = parent.children[0]; node !== undefined; node = parent.children[index]) {
    const next = visitor(node, index, parent);
    if (next === undefined && 'children' in node) walk(node, visitor);
    index = next ?? index + 1;
  }
}
