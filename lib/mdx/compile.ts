import type { Root } from 'hast';
import { unified } from 'unified';
import type { MarkdownText } from '../content/types';
import { type AnalysedMarkdown, analyseMarkdown } from './analyse';
import { mathSetting, settingPlugins } from './setting-plugins';

const compiled = new WeakMap<MarkdownText, AnalysedMarkdown>();
const setters = {
  plain: unified().use(settingPlugins).freeze(),
  math: unified().use(mathSetting).use(settingPlugins).freeze(),
};

/** A text set for a page: formulas, French typography, coloured code. */
export function compileMarkdown(text: MarkdownText): AnalysedMarkdown {
  const known = compiled.get(text);
  if (known) return known;
  const { tree, ...rest } = analyseMarkdown(text);
  const result = { ...rest, tree: setters[text.math ? 'math' : 'plain'].runSync(structuredClone(tree)) as Root };
  compiled.set(text, result);
  return result;
}
