import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Masks } from './masks';
import { TAG } from './shortcode-calls';

/** Converts a page in HTML to Markdown: its words, headings, lists, tables, links and pictures. */

const LAID_OUT = new Set(['script', 'style', 'noscript', 'template', 'head']);

/** @param masks hides the shortcodes, which no HTML parser must read. */
export function convertHtmlPage(html: string, masks: Masks): string {
  const hidden = masks.hideAll(html, TAG);
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(hidden)?.[1] ?? hidden;
  const tree = withoutCode(fromHtml(body, { fragment: true }));
  const markdown = toMdast(tree, {
    document: true,
    handlers: {
      // A frame of another site: a link to it.
      iframe(_state, node) {
        const { src, title } = node.properties;
        return typeof src === 'string'
          ? [{ type: 'paragraph', children: [{ type: 'link', url: src, children: [{ type: 'text', value: String(title ?? src) }] }] }]
          : [];
      },
      svg: () => undefined,
      button: (state, node) => state.all(node),
    },
  });
  return toMarkdown(markdown, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-', emphasis: '*', fences: true });
}

function withoutCode(tree: Root): Root {
  const prune = (node: Nodes): void => {
    if (!('children' in node)) return;
    Object.assign(node, {
      children: node.children.filter((child) => child.type !== 'comment' && !(child.type === 'element' && LAID_OUT.has(child.tagName))),
    });
    for (const child of node.children) prune(child);
  };
  prune(tree);
  return tree;
}
