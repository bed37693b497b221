import type { Element, ElementContent, Root } from 'hast';
import { recent } from '../recent';
import { keep } from '../site/kept';
import { canColour, colouredLines } from './setting-libraries';
import { textOf } from './text-of';
import { walk } from './walk';

/** The most characters of code to colour in one text: each may become an element of fifty characters. */
const MAX_COLOURED = 20_000;

/** rehype plugin: colours code at build time, by classes (`code-keyword`…) that a strict CSP allows. */
export function rehypeHighlight() {
  return (tree: Root) => {
    let length = 0;
    walk(tree, (node, index) => {
      if (node.type !== 'element' || node.tagName !== 'pre') return undefined;
      const [code] = node.children;
      if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
      const language = languageOf(code);
      if (!language || !canColour(language)) return undefined;
      const source = textOf(code).replace(/\n$/, '');
      length += source.length;
      if (length > MAX_COLOURED) return index + 1;
      code.children = coloured(source, language);
      return index + 1;
    });
  };
}

function languageOf(code: Element): string | undefined {
  const classes = code.properties.className;
  const found = Array.isArray(classes) ? classes.find((name) => String(name).startsWith('language-')) : undefined;
  return found === undefined ? undefined : String(found).slice('language-'.length);
}

const known = recent<string, ElementContent[]>(100);

function coloured(source: string, language: string): ElementContent[] {
  const key = JSON.stringify([language, source]);
  return known(key, () => keep('code', key, () => highlight(source, language)));
}

function highlight(source: string, language: string): ElementContent[] {
  return colouredLines(source, language).flatMap((line, index, lines): ElementContent[] => [
    ...line.map(({ content, color }): ElementContent => {
      const kind = /^var\(--code-token-([a-z-]+)\)$/.exec(color ?? '')?.[1];
      const text = { type: 'text' as const, value: content };
      return kind ? { type: 'element', tagName: 'span', properties: { className: [`code-${kind}`] }, children: [text] } : text;
    }),
    ...(index < lines.length - 1 ? [{ type: 'text' as const, value: '\n' }] : []),
  ]);
}
