import { findShortcode } from '../../markdown/shortcode-definitions';
import type { AddNote, Outcome } from '../report';
import { htmlOf, htmlRanges } from './html-parts';
import { type Part, readShortcodes, type ShortcodeCall } from './shortcode-calls';
import { argument, plainWords, quoted, RENDERINGS, type RenderContext } from './shortcode-renderings';
import { genericRendering, leftArguments, lostArguments } from './shortcode-words';

/** Converts the shortcodes of a text: those of the site stay, others become what they show. */

interface Context extends RenderContext {
  note: AddNote;
  /** The line of the source for a line of the text. */
  lineOf: (line: number) => number;
}

/** Shortcodes that stand for an address: the addresses of the text are converted later. */
const REFERENCES = new Set(['ref', 'relref']);

/** @param text its code hidden. */
export function convertShortcodes(text: string, context: Context): string {
  if (!text.includes('{{')) return text;
  const inHtml = htmlRanges(text);
  const isInHtml = ({ start }: ShortcodeCall) => inHtml.some(([from, to]) => start >= from && start < to);
  // Within a tag, a shortcode is the value of an attribute, or settings of the theme.
  const isInTag = ({ start }: ShortcodeCall) => text.lastIndexOf('<', start) > text.lastIndexOf('>', start);
  const render = (parts: readonly Part[]): string => parts.map((part) => (typeof part === 'string' ? part : convert(part))).join('');
  const convert = (call: ShortcodeCall): string => {
    const inner = render(call.children);
    const asHtml = isInHtml(call);
    if (REFERENCES.has(call.name)) return call.written;
    if (!asHtml && isOfSite(call) && !(encloses(call, inner) && RENDERINGS.has(call.name))) return ofSite(call, inner);
    if (asHtml && isInTag(call)) return call.name === 'param' ? (context.parameter(call.positional[0] ?? '') ?? '') : '';
    const own = (asHtml ? inMarkdown(call, inner) : undefined) ?? RENDERINGS.get(call.name.toLowerCase())?.(call, inner, context);
    const markdown = own === undefined ? genericRendering(call, inner) : withLeft(own, leftArguments(call, own), call);
    sayConverted(call, markdown, inner, own === undefined ? lostArguments(call) : { said: [], sizes: [] }, context);
    return asHtml ? htmlOf(markdown) : placed(call, markdown);
  };
  return render(readShortcodes(text));
}

/** Whether the site has this shortcode, and it has what the site needs. */
function isOfSite(call: ShortcodeCall): boolean {
  const definition = findShortcode(call.name);
  if (!definition || (definition.content === 'required' && call.closing === undefined)) return false;
  return definition.toNode(call, []) !== undefined;
}

/** Whether a shortcode that encloses nothing on this site does on the old one. */
function encloses({ name, closing }: ShortcodeCall, inner: string): boolean {
  return findShortcode(name)?.content === 'none' && closing !== undefined && inner.trim() !== '';
}

function ofSite(call: ShortcodeCall, inner: string): string {
  const { written, closing, name, named } = call;
  const title = named.text ?? call.positional[0];
  const plain = name === 'spoiler' && title !== undefined ? plainWords(title) : title;
  const opening = plain === title ? written : `{{< spoiler text=${quoted(plain ?? '')} >}}`;
  const shown = JSON.stringify(findShortcode(name)?.toNode(call, [])) + inner;
  const left = leftArguments(call, shown);
  if (closing === undefined) return withLeft(opening, left, call);
  if (encloses(call, inner)) return withLeft(opening, `${left} ${inner.trim()}`.trim(), call);
  return withLeft(`${opening}${inner}${plain === title ? closing : '{{< /spoiler >}}'}`, left, call);
}

/** With what else its arguments say. */
function withLeft(markdown: string, left: string, { isBlock, indent }: ShortcodeCall): string {
  if (left === '') return markdown;
  return isBlock ? `${markdown}\n${indent}\n${indent}${left}` : `${markdown} ${left}`;
}

/** The shortcodes of the site in Markdown: within HTML, it does not read them. */
function inMarkdown(call: ShortcodeCall, inner: string): string | undefined {
  const first = call.positional[0];
  if (call.name === 'figure') {
    const caption = [argument(call, ['title']), argument(call, ['caption']), argument(call, ['attr'])].filter(Boolean).join(' – ');
    const src = argument(call, ['src'], 0) ?? '';
    return `![${call.named.alt ?? plainWords(caption)}](${src})${caption && `<br>${caption}`}`;
  }
  if (call.name === 'youtube')
    return first === undefined && !call.named.id ? undefined : `[Vidéo YouTube](https://www.youtube.com/watch?v=${call.named.id ?? first})`;
  if (call.name === 'vimeo') return `[Vidéo Vimeo](https://vimeo.com/${call.named.id ?? first ?? ''})`;
  if (call.name === 'staticref') return `[${inner.trim()}](/${(first ?? '').replace(/^\/+/, '')})`;
  if (call.name === 'icon' || call.name === 'toc') return '';
  if (call.name === 'cta') return `[${argument(call, ['cta_text', 'cta_link']) ?? ''}](${call.named.cta_link ?? ''})`;
  if (call.name === 'cite') return `[${argument(call, ['page'], 0) ?? ''}](ref:${argument(call, ['page'], 0) ?? ''})`;
  return undefined;
}

/** Blocks begin a line of their own, wherever their tag stood, as several paragraphs do: code, quotes, callouts. */
const BLOCK = /^(?:```|~~~~|> |\$\$\n|\{\{(?:% callout|< spoiler)\b)/;

/** Puts a block among blocks: blank lines around it, each line where the tag stood. */
function placed({ isBlock, indent }: ShortcodeCall, markdown: string): string {
  if (!isBlock) return BLOCK.test(markdown) || markdown.includes('\n\n') ? `\n\n${markdown}\n\n` : markdown;
  if (markdown.trim() === '') return '';
  const lines = markdown.replaceAll(`\n${indent}`, '\n').split('\n');
  return `\n${lines.map((line) => `${indent}${line}`.trimEnd()).join('\n')}\n${indent.trimEnd()}`;
}

function sayConverted(
  call: ShortcodeCall,
  markdown: string,
  inner: string,
  { said, sizes }: ReturnType<typeof lostArguments>,
  { note, lineOf }: Context,
): void {
  const before = `${call.written}${call.closing === undefined ? '' : `…${call.closing}`}`;
  const isBare = call.positional.length === 0 && Object.keys(call.named).length === 0;
  const isLost = markdown.trim() === '' && inner.trim() === '';
  const lost = [...said, ...sizes].map((text) => `\`${text}\``).join(', ');
  const [outcome, end]: [Outcome, string] = isLost
    ? isBare
      ? ['dropped', LAID_OUT]
      : ['to-do', FROM_ELSEWHERE]
    : said.length > 0
      ? ['to-do', `${BECOMES_IN_PART}${lost}. Ajoutez-le à la main s’il compte.`]
      : sizes.length > 0
        ? ['dropped', `${BECOMES_IN_PART}${lost}.`]
        : ['changed', BECOMES];
  note({
    line: lineOf(call.line),
    outcome,
    subject: 'shortcode',
    message: `Le raccourci \`${call.name}\` n’existe pas ici${end}`,
    before,
    after: markdown.trim(),
  });
}

const BECOMES = ' : il devient ce qu’il montre.';
const BECOMES_IN_PART = ' : il devient ce qu’il montre, sans ';
const LAID_OUT = ', et n’a pas de mots : il est laissé de côté.';
const FROM_ELSEWHERE = ' : ce qu’il montrait n’est pas dans le texte. Ajoutez-le à la main.';
