import type { Element, ElementContent, Root } from 'hast';
import { recent } from '../recent';
import { keep } from '../site/kept';
import { canColour, colouredLines } from './setting-libraries';
import { textOf } from './text-of';
import { walk } from './walk';

/** The most characters of code to colour in one text: each may become an element of fifty characters. */
const MAX_COLOURED = 20_000;

/** The kinds of parts that have a colour (components/Prose.module.css), by the names of the grammars' theme: others are plain text. */
const COLOURED: Readonly<Record<string, string>> = {
  keyword: 'keyword',
  function: 'function',
  constant: 'constant',
  string: 'string',
  'string-expression': 'string',
  comment: 'comment',
};

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
  const parts = colouredLines(source, language).flatMap((line, index) => [
    ...(index > 0 ? [{ text: '\n', kind: undefined }] : []),
    ...line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })),
  ]);
  const joined: typeof parts = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.kind === part.kind) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined.map(({ text, kind }): ElementContent => {
    const content = { type: 'text' as const, value: text };
    return kind ? { type: 'element', tagName: 'span', properties: { className: [`code-${kind}`] }, children: [content] } : content;
  });
}

/** @param colour of the highlighter: `var(--code-token-keyword)`. */
function kindOf(colour: string | undefined): string | undefined {
  return COLOURED[/^var\(--code-token-([a-z-]+)\)$/.exec(colour ?? '')?.[1] ?? ''];
}
