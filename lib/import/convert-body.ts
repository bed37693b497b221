import path from 'node:path';
import { isRecord } from '../is-record';
import { pathFrom } from '../paths';
import { convertShortcodes } from './bodies/convert-shortcodes';
import { convertReferences } from './bodies/cross-references';
import { separateFormulas } from './bodies/formulas';
import { convertHtmlPage } from './bodies/html-page';
import { convertLiquid } from './bodies/liquid';
import { convertAttributes, convertPandoc } from './bodies/markup';
import { hideCode, Masks } from './bodies/masks';
import { convertQuarto } from './bodies/quarto';
import { TAG } from './bodies/shortcode-calls';
import type { SourcePage } from './draft';
import { isFileIn } from './page-files';
import type { AddNote, Note } from './report';
import type { SiteConfig } from './source-config';
import { lineFinder } from './source-lines';
import { readSourceText } from './source-text';

/** Converts the text of a page from its dialect to the Markdown of the site. */

export interface BodyTools {
  config: SiteConfig;
  /** Absolute path of the old site. */
  root: string;
  /** Files that a page includes: they are no pages of their own. */
  onInclude: (absolute: string, by: string) => void;
}

const FORMULA_SHORTCODE = /\{\{[<%]\s*(?:math|katex|latex|mathjax)\b/;
const FORMULA = /\$\$[\s\S]+?\$\$|(?<![\\$\w])\$(?![\s\d$])[^$\n]+?(?<![\\\s])\$(?![\w$])|\\\(|\\\[/;

export function convertBody(page: SourcePage, blocks: string, tools: BodyTools): { body: string; hasMath: boolean } {
  const masks = new Masks();
  const note: AddNote = (about) => page.report.notes.push(withoutMasks(about, masks));
  const written = [blocks, page.body].filter((part) => part.trim() !== '').join('\n\n');
  const text = inMarkdown(page, written, tools, note, masks);
  const hidden = hideCode(text, masks, unescapeShortcodes);
  const lineOf = lineFinder(page, text);
  const parameter = (name: string) => settingOf(page.fields, name) ?? settingOf(tools.config.params, name);
  const converted = convertShortcodes(hidden, { note, lineOf, readFile: (address) => readBeside(page, address), parameter });
  const withoutTags = masks.hideAll(converted, TAG);
  const isPandoc = page.format === 'quarto' || page.format === 'notebook';
  const referred = isPandoc ? convertPandoc(convertReferences(withoutTags, { note, lineOf })) : withoutTags;
  const plain = convertAttributes(referred, { note, lineOf });
  const hasMath = mayHaveMath(page, tools.config) && FORMULA.test(plain);
  const body = masks.restore(hasMath ? separateFormulas(plain.replaceAll('\\mbox{', '\\text{')) : plain);
  return { body, hasMath };
}

/** A note with the words that masks hide in it. */
function withoutMasks({ before, after, ...about }: Note, masks: Masks): Note {
  return {
    ...about,
    message: masks.restore(about.message),
    ...(before !== undefined && { before: masks.restore(before) }),
    ...(after !== undefined && { after: masks.restore(after) }),
  };
}

function mayHaveMath({ fields, format, body }: SourcePage, { hasMath }: SiteConfig): boolean {
  const isOn = Object.entries(fields).some(([name, value]) => /^(?:math|mathjax|katex)$/i.test(name) && value === true);
  return hasMath || isOn || format === 'quarto' || format === 'notebook' || FORMULA_SHORTCODE.test(body);
}

function inMarkdown(page: SourcePage, written: string, tools: BodyTools, note: AddNote, masks: Masks): string {
  if (tools.config.generator === 'jekyll') return inMarkdownOfJekyll(page, written, tools, note, masks);
  if (page.format === 'html') return masks.restore(convertHtmlPage(written, masks));
  if (page.format !== 'quarto' && page.format !== 'notebook') return written;
  const file = pathFrom(tools.root, page.absolute);
  return convertQuarto(written, {
    note,
    lineOf: (line) => page.bodyLine + line - 1,
    fields: page.fields,
    variables: tools.config.variables,
    file,
    readIncluded: (address, from) => {
      const base = address.startsWith('/') ? tools.root : path.join(tools.root, path.dirname(from));
      const absolute = path.join(base, address);
      if (!isFileIn(tools.root, absolute)) return undefined;
      tools.onInclude(absolute, page.source);
      return readSourceText(absolute)?.text;
    },
  });
}

function inMarkdownOfJekyll(page: SourcePage, written: string, { config }: BodyTools, note: AddNote, masks: Masks): string {
  const lineOf = (line: number) => page.bodyLine + line - 1;
  const text = convertLiquid(written, masks, { note, lineOf, fields: page.fields, settings: config.params });
  return page.format === 'html' ? masks.restore(convertHtmlPage(text, masks)) : text;
}

/** Hugo shows an escaped shortcode in code as a shortcode: the site shows code as it is. */
function unescapeShortcodes(code: string): string {
  return code.replace(/\{\{([<%])\s*\/\*([\s\S]*?)\*\/\s*([>%])\}\}/g, '{{$1$2$3}}');
}

function settingOf(settings: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = name.split('.').reduce<unknown>((at, key) => {
    const found = isRecord(at) ? Object.entries(at).find(([candidate]) => candidate.toLowerCase() === key.toLowerCase()) : undefined;
    return found?.[1];
  }, settings);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function readBeside({ absolute, bundleDir }: SourcePage, address: string): string | undefined {
  const folder = bundleDir ?? path.dirname(absolute);
  const file = path.join(folder, address.replace(/^\/+/, ''));
  return isFileIn(folder, file) ? readSourceText(file)?.text : undefined;
}
