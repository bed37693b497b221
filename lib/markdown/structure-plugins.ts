import rehypeRaw from 'rehype-raw';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import type { TextFormat } from '../content/types';
import { words } from '../site/words';
import { rehypeHeadings, remarkHeadingAttributes } from './anchors';
import { remarkCallouts } from './callouts';
import { COMPONENT_NODE_TYPES } from './component-node';
import { remarkContainerSyntax, remarkContainers } from './containers';
import { remarkDefinitionLists } from './definition-lists';
import { remarkEmoji } from './emoji';
import { remarkFormulas } from './formulas';
import { remarkGfm } from './gfm';
import { remarkCodeFences, remarkTableCells, remarkUnusedDefinitions } from './lost-words';
import {
  remarkAlerts,
  remarkBoldHeadings,
  remarkHeadingDepth,
  remarkIndentedLists,
  remarkLayoutParagraphs,
  remarkUnwrapComponents,
} from './markdown-habits';
import { remarkNestedLists } from './nested-lists';
import { remarkNoCode } from './no-code';
import { remarkRawHtml } from './raw-html';
import { remarkRawMarkdown } from './raw-markdown';
import { remarkRefs } from './references';
import { rehypeAlignment } from './rehype-document';
import { rehypeBundleAddresses, rehypeFigures, rehypeFileLinks, rehypeMediaBlocks } from './rehype-media';
import { rehypeSafe } from './safety';
import { remarkShortcodeSyntax } from './shortcode-syntax';
import { remarkShortcodes } from './shortcodes';
import { remarkLimits } from './tree-limits';

/** Plugins that turn a text into a document of elements and known components: enough for a check. */

/** Plugins that read Markdown as its author meant it, in both formats. */
export const remarkPlugins: PluggableList = [
  remarkGfm,
  remarkLimits,
  remarkRefs,
  remarkTableCells,
  remarkCodeFences,
  remarkUnusedDefinitions,
  remarkNestedLists,
  remarkRawMarkdown,
  remarkEmoji,
  remarkDefinitionLists,
  remarkContainerSyntax,
  remarkShortcodeSyntax,
  remarkShortcodes,
  remarkContainers,
  remarkBoldHeadings,
  remarkHeadingAttributes,
  remarkHeadingDepth,
  remarkAlerts,
  remarkCallouts,
];

export const structurePlugins: PluggableList = [
  rehypeMediaBlocks,
  rehypeFigures,
  rehypeFileLinks,
  rehypeBundleAddresses,
  rehypeAlignment,
  rehypeHeadings,
];

const withoutCode = (format: 'mdx' | 'home'): PluggableList => [[remarkNoCode, { format }], remarkUnwrapComponents];

/** Plugins of each format: texts are data, so code and unknown HTML are refused. */
export const formatPlugins = {
  remark: { md: [remarkIndentedLists, remarkRawHtml], mdx: withoutCode('mdx'), home: [...withoutCode('home'), remarkLayoutParagraphs] },
  rehype: { md: [[rehypeRaw, { passThrough: COMPONENT_NODE_TYPES }], rehypeSafe], mdx: [rehypeSafe], home: [rehypeSafe] },
} satisfies Record<'remark' | 'rehype', Record<TextFormat, PluggableList>>;

/** With `math: true`: parses formulas. setting-plugins.ts sets them. */
export const mathSyntax: PluggableList = [remarkMath, remarkFormulas];

export const remarkRehypeOptions = {
  allowDangerousHtml: true,
  passThrough: COMPONENT_NODE_TYPES,
  footnoteLabel: words.texts.footnotes,
  footnoteLabelProperties: {},
  footnoteBackLabel: (index: number) => words.texts.backFromFootnote(index + 1),
  clobberPrefix: '',
};
