import type { Root } from 'hast';
import { unified } from 'unified';
import type { Markdown } from '../content/types';
import { recent } from '../recent';
import { type AnalysedMarkdown, analyseMarkdown } from './analyse';
import { mathSetting, settingPlugins } from './setting-plugins';

/** A page asks several times for its text, and lists for the summaries of the same entries. */
const compiled = recent<Markdown, AnalysedMarkdown>(200);
const setters = {
  plain: unified().use(settingPlugins).freeze(),
  math: unified().use(mathSetting).use(settingPlugins).freeze(),
};

/** A text set for a page: formulas, French typography, coloured code. */
export function compileMarkdown(text: Markdown): AnalysedMarkdown {
  return compiled(text, () => {
    const { tree, ...rest } = analyseMarkdown(text);
    return { ...rest, tree: setters[text.math ? 'math' : 'plain'].runSync(tree) as Root };
  });
}
