import type * as Hast from 'hast';
import type * as Mdast from 'mdast';

/** The nodes below a node of a tree, and those that have nodes below them. */
interface Nodes<Tree> {
  node: Tree extends Mdast.Parents ? Mdast.RootContent : Hast.RootContent;
  parent: Tree extends Mdast.Parents ? Mdast.Parents : Hast.Parents;
}

/**
 * Visits the nodes below `parent`, in document order. The visitor may change the children it receives; it
 * returns undefined to enter the node, or the index of the next child to visit, to skip the node's children.
 * Replaces `visit` of unist-util-visit where every node of every text is visited: that function spends most of
 * its time preparing features that are not needed here.
 */
export function walk<Tree extends Mdast.Parents | Hast.Parents>(
  parent: Tree,
  visitor: (node: Nodes<Tree>['node'], index: number, parent: Nodes<Tree>['parent']) => number | undefined,
): void {
  const holder = parent as { children: Nodes<Tree>['node'][] };
  let index = 0;
  for (let node = holder.children[0]; node !== undefined; node = holder.children[index]) {
    const next = visitor(node, index, parent as Nodes<Tree>['parent']);
    if (next === undefined && 'children' in node) walk(node as Tree, visitor);
    index = next ?? index + 1;
  }
}
