import type { Link, LinkReference, Nodes } from 'mdast';

/** Changes of parts of a text, by their places. */

export interface Edit {
  start: number;
  end: number;
  text: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let output = '';
  let from = 0;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < from) continue;
    output += text.slice(from, start) + replacement;
    from = end;
  }
  return output + text.slice(from);
}

export const startOf = ({ position }: Pick<Nodes, 'position'>) => position?.start.offset ?? 0;
export const endOf = ({ position }: Pick<Nodes, 'position'>) => position?.end.offset ?? 0;

export function labelEndOf(node: Link | LinkReference): number {
  const last = node.children.at(-1);
  return last ? endOf(last) : startOf(node) + 1;
}

/** Keeps the label of a link alone. */
export function unlink(node: Link | LinkReference): Edit[] {
  return [
    { start: startOf(node), end: startOf(node) + 1, text: '' },
    { start: labelEndOf(node), end: endOf(node), text: '' },
  ];
}
