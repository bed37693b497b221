import type { Root } from 'hast';
import { words } from '../site/words';
import { walk } from './walk';

/** rehype plugin: replaces the `align` of cells, which React turns into an inline style, by a class of the site's style sheet. */
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

/** rehype plugin: removes inline styles, which the site's policy forbids. KaTeX writes some for boxes, bold signs and errors. */
export function rehypeNoStyle() {
  return (tree: Root) => {
    walk(tree, (node) => {
      if (node.type === 'element') delete node.properties.style;
      return undefined;
    });
  };
}

/** rehype plugin: wraps wide elements in a box that scrolls on a phone, also from the keyboard. */
export function rehypeScrollable() {
  return (tree: Root) => {
    walk(tree, (node, index, { children }) => {
      if (node.type !== 'element') return undefined;
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName !== 'table') return undefined;
      children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: words.texts.table },
        children: [node],
      };
      return index + 1;
    });
  };
}

/** rehype plugin: gives each checkbox of a task list a label that says whether the task is done. */
export function rehypeTaskLists() {
  return (tree: Root) => {
    walk(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'input')
        node.properties.ariaLabel = node.properties.checked ? words.texts.task.done : words.texts.task.toDo;
      return undefined;
    });
  };
}
