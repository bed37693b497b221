import type { Element, ElementContent, Root } from 'hast';
import { createCssVariablesTheme, createHighlighterCoreSync, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bash from 'shiki/langs/bash.mjs';
import css from 'shiki/langs/css.mjs';
import html from 'shiki/langs/html.mjs';
import javascript from 'shiki/langs/javascript.mjs';
import json from 'shiki/langs/json.mjs';
import markdown from 'shiki/langs/markdown.mjs';
import python from 'shiki/langs/python.mjs';
import r from 'shiki/langs/r.mjs';
import sql from 'shiki/langs/sql.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import { recent } from '../recent';
import { keep } from '../site/kept';
import { textOf } from './text-of';
import { walk } from './walk';

const GRAMMARS = [bash, css, html, javascript, json, markdown, python, r, sql, typescript, yaml];
/** The languages that authors may write after the three backticks: names and short forms. */
const LANGUAGES = new Set(GRAMMARS.flat().flatMap(({ name, aliases = [] }) => [name, ...aliases]));

/** The most characters of code to colour in one text: each may become an element of fifty characters. */
const MAX_COLOURED = 20_000;

let highlighter: HighlighterCore | undefined;

/** Created at the first block of code: creation is slow, and many sites have no code. */
function getHighlighter(): HighlighterCore {
  highlighter ??= createHighlighterCoreSync({
    themes: [createCssVariablesTheme({ name: 'variables', variablePrefix: '--code-' })],
    langs: GRAMMARS,
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  return highlighter;
}

/** rehype plugin: colours code at build time, by classes (`code-keyword`…) that a strict CSP allows. */
export function rehypeHighlight() {
  return (tree: Root) => {
    let length = 0;
    walk(tree, (node, index) => {
      if (node.type !== 'element' || node.tagName !== 'pre') return undefined;
      const [code] = node.children;
      if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
      const language = languageOf(code);
      if (!language || !LANGUAGES.has(language)) return undefined;
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

function highlight(source: string, lang: string): ElementContent[] {
  const { tokens } = getHighlighter().codeToTokens(source, { lang, theme: 'variables' });
  return tokens.flatMap((line, index): ElementContent[] => [
    ...line.map(({ content, color }): ElementContent => {
      const kind = /^var\(--code-token-([a-z-]+)\)$/.exec(color ?? '')?.[1];
      const text = { type: 'text' as const, value: content };
      return kind ? { type: 'element', tagName: 'span', properties: { className: [`code-${kind}`] }, children: [text] } : text;
    }),
    ...(index < tokens.length - 1 ? [{ type: 'text' as const, value: '\n' }] : []),
  ]);
}
