import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { excessOf } from '../../markdown/limits';
import { TAG } from './shortcode-calls';

/** Reads old texts as Markdown with the tables and notes of GitHub, for the places of their parts. */

/** A text that the check refuses for its excess has no parts: they would take long to read, and the check says the reason. */
export function parseMarkdown(text: string): Root {
  const tree = excessOf(text) ? NOTHING : fromMarkdown(text, { extensions: [gfmTable(), gfmFootnote()], mdastExtensions: [GFM] });
  return isTooDeep(tree) ? NOTHING : tree;
}

const NOTHING: Root = { type: 'root', children: [] };
/** Visitors of a tree call themselves for each level, until they run out of stack. */
const MOST_LEVELS = 300;

function isTooDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

/** Without the links of bare addresses, which would have no place in the text. */
const GFM = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** A text in which shortcodes are words of the same length: parsers must not read what they hold. */
export function withoutShortcodes(text: string): string {
  return text.replace(TAG, (tag) => tag.replace(/[^\n]/g, 'x'));
}

/** Start and end of each part of a text that is HTML. */
export function htmlRanges(text: string): [start: number, end: number][] {
  const plain = withoutShortcodes(text);
  if (!/<[a-z/!?]/i.test(plain)) return [];
  const ranges: [number, number][] = [];
  visit(parseMarkdown(plain), 'html', (node) => {
    ranges.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
  });
  return ranges;
}

/** A passage of Markdown as HTML; without a paragraph around a single line. */
export function htmlOf(markdown: string): string {
  const tree = parseMarkdown(markdown);
  const [only] = tree.children;
  const node: Nodes = tree.children.length === 1 && only?.type === 'paragraph' ? { type: 'root', children: only.children } : tree;
  return toHtml(toHast(node, { allowDangerousHtml: true }), { allowDangerousHtml: true });
}
