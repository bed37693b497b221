import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Masks } from './masks';
import { TAG } from './shortcode-calls';

/** Converts a page in HTML to Markdown: its words, headings, lists, tables, links and pictures. */

const LAID_OUT = new Set(['script', 'style', 'noscript', 'template', 'head']);

/** Readers of HTML call themselves for each level, until they run out of stack. */
const MOST_LEVELS = 200;
/** Tags of elements that may hold themselves at any depth: those of others end where the next one begins. */
const NESTED_TAG = /<(\/?)(?!(?:p|li|d[dt]|t[dhr]|tbody|thead|tfoot|option|br|hr|img|input|link|meta|source|col|wbr)\b)[a-z]/gi;

/**
 * A page with too many levels stays as it is: the check refuses it, with the reason.
 * @param masks hides the shortcodes, which no HTML parser must read.
 */
export function convertHtmlPage(html: string, masks: Masks): string {
  const hidden = masks.hideAll(html, TAG);
  const body = bodyOf(hidden);
  if (isTooDeep(body)) return hidden;
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

function bodyOf(html: string): string {
  const start = /<body\b/i.exec(html)?.index ?? -1;
  const from = html.indexOf('>', start) + 1;
  return start < 0 || from === 0 ? html : html.slice(from).replace(/<\/body\s*>/i, '');
}

function isTooDeep(html: string): boolean {
  let level = 0;
  for (const [, slash] of html.matchAll(NESTED_TAG)) {
    level = slash ? Math.max(0, level - 1) : level + 1;
    if (level > MOST_LEVELS) return true;
  }
  return false;
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
