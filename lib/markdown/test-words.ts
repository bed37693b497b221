import type { Nodes } from 'hast';
import type { AnalysedMarkdown } from './analyse';
import { compileMarkdown } from './compile';

/** For tests: compiles a text into its tree, for readers, and its findings, for authors. */
export function compileText(source: string, format: 'md' | 'mdx' = 'md', math = false): AnalysedMarkdown {
  return compileMarkdown({ source, format, math });
}

export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** For tests: the words of `words` that are neither on the page nor in a message. */
export function lostWords(words: readonly string[], { tree, findings }: AnalysedMarkdown): string[] {
  const kept = `${shownText(tree)} ${findings.map(({ message }) => message).join(' ')}`.normalize('NFC');
  return words.filter((word) => !kept.includes(word));
}

/** Every text of a tree, then those of its attributes. */
function shownText(node: Nodes): string {
  let text = '';
  let attributes = '';
  const collect = (inner: Nodes): void => {
    if (inner.type === 'text') text += inner.value;
    for (const value of attributesOf(inner).flat()) if (typeof value === 'string') attributes += ` ${value}`;
    if ('children' in inner) inner.children.forEach(collect);
  };
  collect(node);
  return text + attributes;
}

function attributesOf(node: Nodes): unknown[] {
  if (node.type === 'element') return Object.values(node.properties);
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? node.attributes.map(({ value }) => value) : [];
}
