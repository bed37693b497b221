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

/** Colours code. */

const GRAMMARS = [bash, css, html, javascript, json, markdown, python, r, sql, typescript, yaml];

/** The languages that authors may write after the three backticks: names and short forms. */
const LANGUAGES = new Set(GRAMMARS.flat().flatMap(({ name, aliases = [] }) => [name, ...aliases]));

export function canColour(language: string): boolean {
  return LANGUAGES.has(language);
}

let highlighter: HighlighterCore | undefined;

/** The coloured parts of each line of a text in such a language. Colours are variables: `var(--code-token-keyword)`. */
export function colouredLines(source: string, language: string): { content: string; color?: string }[][] {
  // Created at the first block of code: creation is slow, and many sites have no code.
  highlighter ??= createHighlighterCoreSync({
    themes: [createCssVariablesTheme({ name: 'variables', variablePrefix: '--code-' })],
    langs: GRAMMARS,
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  return highlighter.codeToTokens(source, { lang: language, theme: 'variables' }).tokens;
}
