import type { Node, Point, Position } from 'unist';

/** The 1-based line of a text at an index. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Converts an index in a text into a position in the author's file. */
export function placeIn(
  { source, line, column }: { source: string } & Pick<Point, 'line' | 'column'>,
  index: number,
): { line: number; column: number } {
  const before = source.slice(0, index).split('\n');
  const offset = before.at(-1)?.length ?? 0;
  return { line: line + before.length - 1, column: before.length === 1 ? column + offset : offset + 1 };
}

/** The position of an index in the text of a node, for a message about it. */
export function positionIn({ position }: Node, source: string, index: number): { position?: Position } {
  if (!position) return {};
  const place = placeIn({ source, ...position.start }, index);
  return { position: { start: place, end: place } };
}
