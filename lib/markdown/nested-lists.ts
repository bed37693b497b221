import type { List, ListItem, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { linesOf } from './lines-of';

/**
 * Nests lists as their indentation looks to authors. CommonMark wants a nested list to begin at the column of its parent item's words;
 * word processors and many authors indent it by two or four spaces.
 */

const MARK = /^(?:[-*+]|(\d{1,3})[.)])[ \t]+/;

/** remark plugin. */
export function remarkNestedLists() {
  return (tree: Root, file: VFile) => {
    if (/^[ \t>]+(?:[-*+]|\d{1,3}[.)])[ \t]/m.test(String(file.value))) nest(tree);
  };
}

function nest(parent: Parents): void {
  if (parent.type === 'listItem') parent.children = parent.children.flatMap((node, index) => cutItem(node, index));
  const output: RootContent[] = [];
  let outer: List | undefined;
  for (const node of parent.children) {
    if ('children' in node && node.type !== 'paragraph') nest(node);
    const previous = output.at(-1);
    if (node.type === 'list' && previous?.type === 'list' && columnOf(node) > columnOf(previous)) {
      previous.children.at(-1)?.children.push(node);
      outer = previous;
    } else if (node.type === 'list' && outer && previous === outer && continues(node, outer)) {
      outer.children.push(...node.children);
    } else {
      output.push(node);
      outer = undefined;
    }
  }
  parent.children = output as typeof parent.children;
  if (parent.type === 'listItem') joinLists(parent);
}

/** Whether the numbers of `node` continue those of `list`. */
function continues(node: List, list: List): boolean {
  return !!node.ordered && !!list.ordered && columnOf(node) === columnOf(list) && node.start === (list.start ?? 1) + list.children.length;
}

const columnOf = ({ position }: List) => position?.start.column ?? 0;

/** `-    un` and, below, `    -    deux`: CommonMark reads the second line as words of the first item. Makes a list of it. */
function cutItem(node: ListItem['children'][number], index: number): ListItem['children'] {
  const lines = node.type === 'paragraph' && index === 0 ? linesOf(node.children) : [];
  const first = lines.findIndex((line, at) => at > 0 && markOf(line) !== undefined);
  if (node.type !== 'paragraph' || first < 0) return [node];
  const items: PhrasingContent[][] = [];
  for (const line of lines.slice(first)) {
    if (markOf(line) === undefined) items.at(-1)?.push({ type: 'text', value: '\n' }, ...line);
    else items.push(withoutMark(line));
  }
  const [opening = []] = lines.slice(first);
  const number = /^\d+/.exec(markOf(opening) ?? '')?.[0];
  const list: List = {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
  };
  const words: Paragraph = {
    ...node,
    children: lines.slice(0, first).flatMap((line, at) => [...(at > 0 ? [{ type: 'text' as const, value: '\n' }] : []), ...line]),
  };
  return [words, list];
}

function markOf([start]: PhrasingContent[]): string | undefined {
  return start?.type === 'text' ? MARK.exec(start.value)?.[0] : undefined;
}

function withoutMark([start, ...rest]: PhrasingContent[]): PhrasingContent[] {
  return start?.type === 'text' ? [{ ...start, value: start.value.replace(MARK, '') }, ...rest] : rest;
}

/** Nests a list that follows one made by `cutItem` one level deeper. */
function joinLists(item: ListItem): void {
  const [, found, next, ...others] = item.children;
  if (found?.type !== 'list' || found.position || next?.type !== 'list') return;
  found.children.at(-1)?.children.push(next);
  item.children = [...item.children.slice(0, 2), ...others];
}
