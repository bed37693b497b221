import type { PluggableList } from 'unified';
import { KATEX } from './formulas';
import { rehypeNoStyle, rehypeScrollable, rehypeTaskLists } from './rehype-document';
import { rehypeFrench } from './rehype-french';
import { rehypeHighlight } from './rehype-highlight';
import { rehypePasscodes } from './rehype-passcodes';
import { rehypeKatex } from './setting-libraries';

/** Plugins that set a parsed text, for pages only. */
export const settingPlugins: PluggableList = [rehypePasscodes, rehypeFrench, rehypeScrollable, rehypeTaskLists, rehypeHighlight];

/** With `math: true`: MathML, which needs neither style sheet nor font. */
export function mathSetting(): PluggableList {
  return [[rehypeKatex, KATEX], rehypeNoStyle];
}
