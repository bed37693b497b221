import type { Root } from 'hast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Edit, Finding } from '../content/problems';
import type { Markdown, MarkdownText, TextFormat } from '../content/types';
import { keep } from '../site/kept';
import type { HeadingEntry } from './anchors';
import { explainSyntaxError } from './explain-syntax';
import { readFrenchDefinitions } from './french-definitions';
import { remarkMdx } from './libraries';
import { ExcessError, excessOf } from './limits';
import { mendMdx } from './mend-mdx';
import { readDialects } from './other-dialects';
import { plainSpaces } from './plain-spaces';
import { replaceRefs } from './references';
import { straightenQuotes } from './straight-quotes';
import { formatPlugins, mathSyntax, remarkPlugins, remarkRehypeOptions, structurePlugins } from './structure-plugins';
import { nested, tidyTree } from './tree-limits';
import { straightenText } from './turned-text';
import { walk } from './walk';

/** A parsed text, as plain data. */
export interface AnalysedMarkdown {
  tree: Root;
  headings: HeadingEntry[];
  findings: Finding[];
}

const processors = new Map<string, ReturnType<typeof createProcessor>>();

/**
 * Parses Markdown or MDX into a tree of elements and known components, without the plugins that set a page.
 * Returns a new tree each time. Never throws on an author's text: findings report its problems, with their
 * lines in the author's file. Positions in the tree count from the start of the text.
 */
export function analyseMarkdown({ source, format, math, base, line = 1, column = 1 }: Markdown & Partial<MarkdownText>): AnalysedMarkdown {
  const result = keep(format === 'home' ? 'home' : 'texts', `${format} ${math} ${base} ${source}`, () => parse(source, format, math, base));
  const placed = <T extends { line: number; column: number }>(at: T): T => ({
    ...at,
    line: at.line + line - 1,
    column: at.line === 1 ? at.column + column - 1 : at.column,
  });
  const findings = result.findings.map((finding) => ({ ...placed(finding), ...(finding.fix && { fix: finding.fix.map(placed) }) }));
  return { ...result, findings };
}

/** The anchors of a text: its headings, and the elements that have one. */
export function anchorsIn({ tree, headings }: Pick<AnalysedMarkdown, 'tree' | 'headings'>): Set<string> {
  const anchors = new Set(headings.map(({ id }) => id));
  walk(tree, (node) => {
    if (node.type === 'element' && typeof node.properties.id === 'string') anchors.add(node.properties.id);
    return undefined;
  });
  return anchors;
}

const refused = (finding: Finding): AnalysedMarkdown => ({ tree: { type: 'root', children: [] }, headings: [], findings: [finding] });

function parse(source: string, format: TextFormat, math: boolean, base: string | undefined): AnalysedMarkdown {
  const excess = excessOf(source);
  if (excess) return refused(excess);
  const parsed = tryParse(source, format, math, base);
  if (!(parsed instanceof VFileMessage)) return parsed;
  const mended = mendMdx(source);
  const again = mended.edits.length > 0 ? tryParse(mended.source, format, math, base) : parsed;
  const error = again instanceof VFileMessage ? again : undefined;
  // The line of an error that mending leaves is that of the mended text: the same.
  if (error) return refused(explainSyntaxError(error, mended.source));
  const read = again as AnalysedMarkdown;
  return { ...read, findings: [...mended.edits.map(sayMended), ...read.findings] };
}

function sayMended(edit: Edit): Finding {
  const { line, column, from, to } = edit;
  return {
    line,
    column,
    severity: 'notice',
    rule: 'forme',
    message: `Dans un \`.mdx\`, \`${from}\` s’écrit \`${to}\` : le site le lit ainsi.`,
    remedy: '`npm run check -- --fix` l’écrit ainsi.',
    fix: [edit],
  };
}

/** Returns the error of MDX's parser for a text that is not MDX. */
function tryParse(source: string, format: TextFormat, math: boolean, base: string | undefined): AnalysedMarkdown | VFileMessage {
  const file = new VFile({ data: base === undefined ? {} : { base } });
  file.value = readable(source, file);
  try {
    const processor = getProcessor(format, math);
    const tree = processor.runSync(processor.parse(file), file);
    const depth = tidyTree(tree);
    return depth ? refused(depth) : { tree, headings: file.data.headings ?? [], findings: file.messages.map(toFinding) };
  } catch (error) {
    if (error instanceof ExcessError) return refused(error.finding);
    // A recursive parser runs out of stack on elements nested thousands of times.
    if (error instanceof RangeError) return refused(nested(1));
    if (error instanceof VFileMessage) return error;
    throw error;
  }
}

/** The text that is parsed: without what hides in it, in the spaces and signs of the site's Markdown, and with its Hugo references as addresses. */
export function readable(source: string, file = new VFile()): string {
  const markdown = readDialects(readFrenchDefinitions(plainSpaces(source)));
  return replaceRefs(straightenQuotes(straightenText(markdown, file), file), file);
}

function toFinding(message: VFileMessage): Finding {
  return {
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: message.fatal === false ? 'warning' : 'error',
    rule: message.ruleId ?? 'markdown',
    message: message.reason,
    remedy: message.note ?? 'Corrigez ce passage.',
  };
}

function getProcessor(format: TextFormat, math: boolean) {
  const key = `${format} ${math}`;
  const processor = processors.get(key) ?? createProcessor(format, math);
  processors.set(key, processor);
  return processor;
}

function createProcessor(format: TextFormat, math: boolean) {
  const syntax: PluggableList = [...(math ? mathSyntax : []), ...(format === 'md' ? [] : [remarkMdx])];
  return unified()
    .use(remarkParse)
    .use([...syntax, ...formatPlugins.remark[format], ...remarkPlugins])
    .use(remarkRehype, remarkRehypeOptions)
    .use([...formatPlugins.rehype[format], ...structurePlugins])
    .freeze();
}
