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
      return transform(tree);
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

function mayHoldAddress(node: Nodes): boolean {
  if (node.type === 'text') return /:\/\/|www\.|@/i.test(node.value);
  return node.type !== 'link' && 'children' in node && node.children.some(mayHoldAddress);
}
