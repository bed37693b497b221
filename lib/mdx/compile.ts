import type { Root } from 'hast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Finding } from '../content/problems';
import type { MarkdownText } from '../content/types';
import { explainSyntaxError } from './explain-syntax';
import { entryPlugins, mathPlugins, rehypePlugins, remarkPlugins, remarkRehypeOptions } from './plugins';
import type { HeadingEntry } from './rehype-document';

/** A body, ready to be rendered: plain data, so that it can be cached. */
export interface CompiledMarkdown {
  tree: Root;
  headings: HeadingEntry[];
  findings: Finding[];
}

const processors = new Map<string, ReturnType<typeof createProcessor>>();
const compiled = new Map<string, CompiledMarkdown>();

/**
 * Turns Markdown or MDX into a tree of elements and known components. Never throws on what an author
 * may write: findings say what was wrong, with their lines in the author's file.
 */
export function compileMarkdown(text: MarkdownText): CompiledMarkdown {
  const key = `${text.format} ${text.math} ${text.file}:${text.line} ${text.source}`;
  const known = compiled.get(key);
  if (known) return known;
  const result = compile(text);
  compiled.set(key, result);
  return result;
}

function compile({ source, format, math, line }: MarkdownText): CompiledMarkdown {
  const file = new VFile(source);
  try {
    const processor = getProcessor(format, math);
    const tree = processor.runSync(processor.parse(file), file);
    return { tree, headings: file.data.headings ?? [], findings: file.messages.map((message) => toFinding(message, line)) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const finding = { ...toFinding(error, line), ...explainSyntaxError(error) };
    return { tree: { type: 'root', children: [] }, headings: [], findings: [finding] };
  }
}

function toFinding(message: VFileMessage, firstLine: number): Finding {
  return {
    line: (message.line ?? 1) + firstLine - 1,
    column: message.column ?? 1,
    severity: message.fatal === false ? 'warning' : 'error',
    rule: message.ruleId ?? 'markdown',
    message: message.reason,
    remedy: message.note ?? 'Corrigez ce passage.',
  };
}

function getProcessor(format: 'md' | 'mdx', math: boolean) {
  const key = `${format} ${math}`;
  const processor = processors.get(key) ?? createProcessor(format, math);
  processors.set(key, processor);
  return processor;
}

function createProcessor(format: 'md' | 'mdx', math: boolean) {
  const syntax: PluggableList = [...(math ? mathPlugins.remark : []), ...(format === 'mdx' ? [remarkMdx] : [])];
  return unified()
    .use(remarkParse)
    .use([...syntax, ...entryPlugins.remark[format], ...remarkPlugins])
    .use(remarkRehype, remarkRehypeOptions)
    .use([...entryPlugins.rehype[format], ...(math ? mathPlugins.rehype : []), ...rehypePlugins])
    .freeze();
}
