import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { words } from '../site/words';
import { slugify } from '../slug';
import { walk } from './walk';

export interface HeadingEntry {
  depth: number;
  id: string;
  text: string;
}

declare module 'vfile' {
  interface DataMap {
    headings: HeadingEntry[];
  }
}

/** rehype plugin: gives headings an anchor, and lists them in `file.data.headings`. */
export function rehypeHeadings() {
  return (tree: Root, file: { data: { headings?: HeadingEntry[] } }) => {
    const used = new Map<string, number>();
    const headings: HeadingEntry[] = [];
    walk(tree, (node) => {
      const depth = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
      if (node.type !== 'element' || !depth) return undefined;
      const text = textOf(node).trim();
      const base = slugify(text) || 'section';
      const count = used.get(base) ?? 0;
      used.set(base, count + 1);
      node.properties.id ??= count === 0 ? base : `${base}-${count + 1}`;
      if (node.properties.id !== 'footnote-label') headings.push({ depth: Number(depth), id: String(node.properties.id), text });
      return undefined;
    });
    file.data.headings = headings;
  };
}

/** rehype plugin: alignment is a class of the site's style sheet; React makes an inline style of a cell's `align`. */
export function rehypeAlignment() {
  return (tree: Root) => {
    walk(tree, (node) => {
      if (node.type !== 'element' || node.properties.align === undefined) return undefined;
      const { align, className, ...properties } = node.properties;
      const side = /^(left|center|right)$/i.exec(String(align))?.[1]?.toLowerCase();
      const classes = Array.isArray(className) ? className : [];
      node.properties = {
        ...properties,
        ...((side || classes.length > 0) && { className: [...classes, ...(side ? [`align-${side}`] : [])] }),
      };
      return undefined;
    });
  };
}

/** rehype plugin: no inline style, which the site's policy forbids. KaTeX writes some for boxes, bold signs and errors. */
export function rehypeNoStyle() {
  return (tree: Root) => {
    walk(tree, (node) => {
      if (node.type === 'element') delete node.properties.style;
      return undefined;
    });
  };
}

/** rehype plugin: what is wider than a phone scrolls in its own box, also from the keyboard. */
export function rehypeScrollable() {
  return (tree: Root) => {
    walk(tree, (node, index, { children }) => {
      if (node.type !== 'element') return undefined;
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName !== 'table') return undefined;
      children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: words.texts.table },
        children: [node],
      };
      return index + 1;
    });
  };
}

/** rehype plugin: the boxes of a task list say whether the task is done. */
export function rehypeTaskLists() {
  return (tree: Root) => {
    walk(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'input')
        node.properties.ariaLabel = node.properties.checked ? words.texts.task.done : words.texts.task.toDo;
      return undefined;
    });
  };
}

export function textOf(node: Element | Root): string {
  let text = '';
  visit(node, 'text', (child) => {
    text += child.value;
  });
  return text;
}
