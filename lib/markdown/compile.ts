import type { Root } from 'hast';
import { unified } from 'unified';
import type { Markdown } from '../content/types';
import { recent } from '../recent';
import { type AnalysedMarkdown, analyseMarkdown } from './analyse';
import { mathSetting, settingPlugins } from './setting-plugins';

/** Caches trees: a page needs its text several times, and lists share the summaries of entries. */
const compiled = recent<Markdown, AnalysedMarkdown>(200);
const setter = unified().use(settingPlugins).freeze();
let mathSetter: typeof setter | undefined;

function getMathSetter() {
  mathSetter ??= unified().use(mathSetting()).use(settingPlugins).freeze();
  return mathSetter;
}

/** Parses a text and sets it for a page: formulas, French typography, coloured code. */
export function compileMarkdown(text: Markdown): AnalysedMarkdown {
  return compiled(text, () => {
    const { tree, ...rest } = analyseMarkdown(text);
    return { ...rest, tree: (text.math ? getMathSetter() : setter).runSync(tree) as Root };
  });
}
