import type { Nodes, Parents } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Processor } from 'unified';

/**
 * GitHub's Markdown: tables, footnotes, strikethrough, task lists, bare addresses. Like remark-gfm, without
 * the parser's own search for bare addresses, which looks at every letter and takes a third of parsing time:
 * mdast-util-gfm finds them in the finished tree.
 */
export function remarkGfm(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTable(),
    gfmTaskListItem(),
  ];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...gfmFromMarkdown().map(whereUseful)];
}

type Extension = ReturnType<typeof gfmFromMarkdown>[number];

/** Skips the search for bare addresses, which walks the tree twice, in a text without any. */
function whereUseful({ transforms, ...extension }: Extension): Extension {
  return {
    ...extension,
    transforms: (transforms ?? []).map((transform) => (tree) => {
      if (!mayHoldAddress(tree)) return tree;
      cutAfterAddresses(tree);
      const found = transform(tree) ?? tree;
      if ('children' in found) placeAddresses(found);
      return found;
    }),
  };
}

/**
 * The end of a bare address in French: at any space, no-break ones included, and at guillemets; before `’`, `”` and `…` unless a
 * letter follows (« L’été » is a page of Wikipédia).
 */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s«»“„]*?(?=[\s«»“„]|[’‘”…]+(?![\p{L}\p{N}])|$)/giu;

/** The search ends an address at the next plain space or at the end of its text node: splits text nodes at French punctuation. */
function cutAfterAddresses(parent: Parents): void {
  parent.children = parent.children.flatMap((node): Nodes[] => {
    if (node.type !== 'link' && 'children' in node) cutAfterAddresses(node);
    if (node.type !== 'text' || !mayHoldAddress(node)) return [node];
    const ends = [...node.value.matchAll(ADDRESS)].map((match) => match.index + match[0].length);
    return [0, ...ends].flatMap((start, index): Nodes[] => {
      const value = node.value.slice(start, ends[index]);
      return value === '' ? [] : [{ ...node, value }];
    });
  }) as typeof parent.children;
}

/** Gives the nodes that the search made their places: it counts the lines of the text before them. */
function placeAddresses(parent: Parents): void {
  let { line, column, offset = 0 } = parent.position?.start ?? { line: 1, column: 1 };
  for (const node of parent.children) {
    if (node.position) ({ line, column, offset = 0 } = node.position.end);
    else {
      const lines = textIn(node).split('\n');
      const start = { line, column, offset };
      offset += textIn(node).length;
      line += lines.length - 1;
      column = (lines.at(-1)?.length ?? 0) + (lines.length > 1 ? 1 : column);
      node.position = { start, end: { line, column, offset } };
    }
    if ('children' in node) placeAddresses(node);
  }
}

function textIn(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

function mayHoldAddress(node: Nodes): boolean {
  if (node.type === 'text') return /:\/\/|www\.|@/i.test(node.value);
  return node.type !== 'link' && 'children' in node && node.children.some(mayHoldAddress);
}
