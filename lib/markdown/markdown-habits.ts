import type { Blockquote, Code, Heading, Paragraph, Root, RootContent, Strong } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { calloutKind } from '../site/callout-kinds';
import { suggestKind } from './callouts';
import { componentNode, LAYOUT_COMPONENTS } from './component-node';
import { report } from './report';

/** Reads habits of authors as they mean them, where plain Markdown reads them otherwise. */

type Parse = (markdown: string) => Root;

/** `    - item` after a paragraph is a list to its author, and indented code to CommonMark. */
export function remarkIndentedLists(this: { parse: (file: VFile | string) => unknown }) {
  const parse = ((markdown) => this.parse(markdown)) as Parse;
  return (tree: Root, file: VFile) => {
    if (!/^ {4}/m.test(String(file.value))) return;
    visit(tree, 'code', (node, index, parent) => {
      if (!parent || !index || parent.children[index - 1]?.type !== 'paragraph' || !isIndentedList(node, file)) return;
      const { children } = parse(node.value);
      shift(children, (node.position?.start.line ?? 1) - 1);
      parent.children.splice(index, 1, ...children);
      return [SKIP, index + children.length];
    });
  };
}

function isIndentedList(node: Code, file: VFile): boolean {
  const fence = String(file.value).charAt(node.position?.start.offset ?? 0);
  return fence !== '`' && fence !== '~' && /^(?:[-*+]|\d{1,3}[.)])\s/.test(node.value);
}

function shift(nodes: RootContent[], lines: number): void {
  visit({ type: 'root', children: nodes } satisfies Root as Node, (node) => {
    if (!node.position) return;
    node.position.start.line += lines;
    node.position.end.line += lines;
  });
}

/**
 * Turns a bold line that opens a section into a heading: readers see one, so assistive technology needs
 * one (RGAA 9.1). Only in a text without headings; a numbered line gets a lower rank.
 */
export function remarkBoldHeadings() {
  return (tree: Root) => {
    if (tree.children.some((node) => node.type === 'heading')) return;
    let outer = false;
    tree.children = tree.children.map((node, index) => {
      if (!isBoldHeading(node) || index === tree.children.length - 1) return node;
      const numbered = /^\d+\s*[.)]/.test(textOf(node));
      outer ||= !numbered;
      const children = node.children.filter((child) => child.type !== 'text');
      return {
        type: 'heading',
        depth: numbered && outer ? 3 : 2,
        children,
        ...(node.position && { position: node.position }),
      } satisfies Heading;
    });
  };
}

function isBoldHeading(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const content = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const text = textOf(node).trim();
  return content.length === 1 && (content[0] as Strong).type === 'strong' && text.length <= 120 && !/[.!?:;,…]$/.test(text);
}

/** Shifts the headings of a body below the page's title, its only first-level heading. */
export function remarkHeadingDepth() {
  return (tree: Root, file: VFile) => {
    if (!/^ *#\s|^=+\s*$|<h1/im.test(String(file.value))) return;
    let top = false;
    visit(tree, 'heading', (node) => {
      top ||= node.depth === 1;
    });
    if (!top) return;
    visit(tree, 'heading', (node) => {
      node.depth = Math.min(6, node.depth + 1) as Heading['depth'];
    });
  };
}

const INLINE_HTML = new Set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

/** `<Spoiler>…</Spoiler>` alone on its line: takes it out of the paragraph in which MDX puts it, where a block is invalid. */
export function remarkUnwrapComponents() {
  return (tree: Root) => {
    visit(tree, 'paragraph', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const content = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      const [first] = content;
      // `<summary>` on a line above words: out of the paragraph, since `<details>` shows its own child alone.
      if (first?.type === 'mdxJsxTextElement' && first.name === 'summary' && content.length > 1) {
        const rest = { ...node, children: node.children.slice(node.children.indexOf(first) + 1) };
        parent.children.splice(index, 1, first, rest);
        return [SKIP, index + 2];
      }
      const areBlocks =
        content.length > 0 &&
        content.every((child) => child.type === 'mdxJsxTextElement' && child.name !== null && !INLINE_HTML.has(child.name));
      if (!areBlocks) return;
      parent.children.splice(index, 1, ...content);
      return [SKIP, index + content.length];
    });
  };
}

/** `<Idea>Words and a [link](…).</Idea>` on one line: puts the words of a layout component into a paragraph, as on a line of their own. */
export function remarkLayoutParagraphs() {
  return (tree: Root) => {
    visit(tree, (node) => {
      if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || !node.name) return;
      if (Object.hasOwn(LAYOUT_COMPONENTS, node.name)) node.children = inParagraphs(node.children as RootContent[]) as typeof node.children;
    });
  };
}

function inParagraphs(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (!isInline(node)) blocks.push(node);
    else if (last?.type === 'paragraph' && !nodes.includes(last)) last.children.push(node as Paragraph['children'][number]);
    else if (node.type !== 'text' || node.value.trim() !== '')
      blocks.push({
        type: 'paragraph',
        children: [node as Paragraph['children'][number]],
        ...(node.position && { position: node.position }),
      });
  }
  return blocks;
}

const INLINE_NODES =
  'text emphasis strong delete link linkReference inlineCode break image imageReference footnoteReference inlineMath'.split(' ');

function isInline(node: RootContent): boolean {
  return INLINE_NODES.includes(node.type) || (node.type === 'mdxJsxTextElement' && node.name !== null && INLINE_HTML.has(node.name));
}

/** The marker of an alert: one word, in capitals in GitHub. */
const ALERT = /^\[!([\p{L} ]{2,30})\]\s*/u;

/** GitHub alerts: `> [!NOTE]`. */
export function remarkAlerts() {
  return (tree: Root, file: VFile) => {
    if (!String(file.value).includes('[!')) return;
    visit(tree, 'blockquote', (node, index, parent) => {
      const word = alertWord(node);
      if (!word || !parent || index === undefined) return;
      const kind = calloutKind(word);
      if (kind === undefined) {
        report(file, node, 'encadre', `« [!${word}] » est montré tel quel : ce n’est pas un encadré.`, suggestKind(word), 'warning');
        return;
      }
      takeAlertMarker(node);
      parent.children[index] = componentNode('Callout', { kind }, node.children as MdxJsxFlowElement['children'], node.position);
    });
  };
}

function alertWord({ children: [first] }: Blockquote): string | undefined {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' ? ALERT.exec(text.value)?.[1] : undefined;
}

function takeAlertMarker(node: Blockquote): void {
  const [first] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return;
  text.value = text.value.replace(ALERT, '');
  if (textOf(first).trim() === '') node.children.shift();
}
