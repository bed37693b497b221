import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Nodes, Parents } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { textOf } from '../../markdown/text-of';
import { words } from '../../site/words';
import type { NewsletterMail } from './newsletter-value';

/** Writes a newsletter as plain text, for readers without HTML: each link is followed by its address. */
export function writeMailText({ title, kicker, siteName, page, summary, body, subscribe }: NewsletterMail): string {
  const parts = [
    underlined(title, '='),
    kicker,
    summary,
    bodyText(body, page),
    `-- \n${siteName}`,
    words.mail.readAt(page),
    subscribe && `${words.news.newsletters.subscribe}${words.mail.colon}${subscribe}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat([...text].length)}`;
}

function bodyText(html: string, page: string): string {
  const tree = toMdast(fromHtml(html, { fragment: true }), { handlers: { math: formula } });
  return toMarkdown(tree, { bullet: '-', rule: '-', extensions: [gfmToMarkdown(), plain(page)] }).trim();
}

/** A formula as its author wrote it, in LaTeX: the letters alone of `x^2` would say `x2`. */
const formula: Handle = (_, node) => {
  let value = textOf(node);
  visit(node, { type: 'element', tagName: 'annotation' }, (annotation: Element) => {
    value = textOf(annotation);
  });
  return { type: 'text', value };
};

/** Markdown without its signs for emphasis, without the backslashes that keep other signs as they are, and without links within the page. */
const plain = (page: string): Options => ({
  handlers: {
    text: ({ value }: { value: string }) => value,
    inlineCode: ({ value }: { value: string }) => value,
    emphasis: (node: Parents, _, state, info) => state.containerPhrasing(node as never, info),
    strong: (node: Parents, _, state, info) => state.containerPhrasing(node as never, info),
    delete: (node: Parents, _, state, info) => state.containerPhrasing(node as never, info),
    heading: (node: Parents, _, state, info) => {
      const text = state.containerPhrasing(node as never, info);
      return 'depth' in node && node.depth > 2 ? text : underlined(text, '-');
    },
    link: (node: Nodes, _, state, info) => {
      const label = state.containerPhrasing(node as never, info);
      const url = 'url' in node ? node.url.replace(/^mailto:/, '') : '';
      if (url.startsWith(`${page}#`)) return /^\d+$/.test(label) ? `[${label}]` : label.replace('↩', '');
      return label === '' || label === url ? url : `${label} (${url})`;
    },
    image: ({ alt }: { alt?: string | null }) => alt ?? '',
    break: () => '\n',
  },
});
