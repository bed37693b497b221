import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes } from 'hast';
import { analyseMarkdown } from '../markdown/analyse';
import { walk } from '../markdown/walk';
import { TAG } from './bodies/shortcode-calls';
import type { SourcePage } from './draft';
import type { FileReport, Note } from './report';
import type { SettledEntry } from './stage';

/** Compares the words of an old text with those of the entry made of it: a word is kept, or the report names its passage. */

/** A passage of the source whose words are neither in the entry nor in the report. */
interface LostPassage {
  line: number;
  words: string[];
  passage: string;
}

/** Chinese and Japanese put no space between words: each character counts. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}]){2,}/gu;

function wordsIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** Marks of Markdown and HTML, and what they hold that no reader sees. Line ends stay. */
const HIDDEN: [pattern: RegExp, replacement: string | ((...match: string[]) => string)][] = [
  [/<!--[\s\S]*?-->/g, blank],
  [/<button\b[^>]*>/gi, ' '],
  [/^[ \t>]*\[!\w+\][+-]?/gm, ' '],
  [/\\mbox\{/g, '\\text{'],
  [/<(script|style|svg)\b[\s\S]*?<\/\1\s*>/gi, blank],
  [TAG, shortcodeWords],
  [/\{%-?\s*comment\b[\s\S]{0,20000}?endcomment\s*-?%\}/g, blank],
  [/\{%[^%\n]{0,2000}%\}/g, shortcodeWords],
  [/\{\{[^{}\n]{0,2000}\}\}/g, ' '],
  [/<\/?[a-z][^<>]*>/gi, tagWords],
  [/<(?:https?|mailto):[^\s>]*>/gi, ' '],
  [/^[ \t>]*\[[^\]\n]+\]:[ \t]*\S+/gm, ' '],
  [/\]\([ \t]*(?:<[^>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)/g, '] ('],
  [/(?:https?:\/\/|www\.)[^\s<>()"'\]]+/gi, ' '],
  [/^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:`{3,}|~{3,})).*$/gm, '$1'],
  [/^[ \t]*(?:#|\/\/|--|%%)\s?\|.*$/gm, ' '],
  [/^[ \t]*:{3,}.*$/gm, (line = '') => /title\s*=\s*"([^"]*)"/.exec(line)?.[1] ?? ' '],
  [/\{:?[ \t]*(?:[.#][\w:.-]+|[\w-]+=(?:"[^"\n]*"|[^\s}"]+))[^{}\n]*\}/g, ' '],
  [/(?<![\p{L}\p{N}:/]):[a-z0-9_+-]+:(?![\p{L}\p{N}:/])/gu, ' '],
  [/&#x?[0-9a-f]+;|&[a-z]+;/gi, (reference = '') => decoded(reference)],
  [/\[\^[^[\]\s]+\]/g, ' '],
  [/\]\[[^\]\n]*\]/g, '] '],
  [/^[ \t>]*\d+[.)][ \t]/gm, ' '],
];

function decoded(reference: string): string {
  const [, hexadecimal, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(reference) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return decodeNamedCharacterReference(reference.slice(1, -1)) || ' ';
}

function blank(whole: string): string {
  return whole.replace(/[^\n]/g, ' ');
}

const SHOWN = /\b(?:alt|title|aria-label|placeholder|summary)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

function tagWords(tag: string): string {
  const shown = [...tag.matchAll(SHOWN)].map(([, double, single]) => double ?? single ?? '');
  return ` ${shown.join(' ')} ${'\n'.repeat(tag.split('\n').length - 1)}`;
}

function shortcodeWords(tag: string): string {
  const values = [...tag.matchAll(/([\w-]+)?\s*=?\s*"((?:\\.|[^"\\])*)"/g)];
  const shown = values.flatMap(([, name = '', value = '']) =>
    /^(?:title|caption|text|alt|label|name|cta_text)$/.test(name) || /\p{L}\S*\s+\S*\p{L}/u.test(value) ? value : [],
  );
  return ` ${shown.filter((value) => !/^(?:https?:|\/)/.test(value)).join(' ')} ${'\n'.repeat(tag.split('\n').length - 1)}`;
}

/** The words of a source text, by line. */
function sourceLines(body: string): string[] {
  let text = body;
  for (const [pattern, replacement] of HIDDEN) text = text.replace(pattern, replacement as string);
  return text.split('\n');
}

/** All words of an entry: those of its fields, and those that a reader of its text sees or hears. */
function entryWords({ entry: { fields, body }, text }: SettledEntry): string[] {
  const { tree } = analyseMarkdown(text);
  const shown: string[] = [textsOf(fields).join(' ')];
  walk(tree, (node: Nodes) => {
    if (node.type === 'text') shown.push(node.value);
    if (node.type === 'element') shown.push(...['alt', 'title', 'value', 'ariaLabel'].map((name) => String(node.properties[name] ?? '')));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      shown.push(...node.attributes.flatMap(({ value }) => (typeof value === 'string' ? value : [])));
    return undefined;
  });
  // Formulas are drawn otherwise than they are written.
  return wordsIn(`${shown.join(' ')} ${body.match(/\$[^$]+\$/g)?.join(' ') ?? ''}`);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function notedWords({ notes }: FileReport): string[] {
  return notes.flatMap(({ message, before, after }: Note) => wordsIn([message, before, after].filter(Boolean).join(' ')));
}

/** The passages of a page that are lost in the entry. */
export function lostPassages(
  { body, bodyLine }: Pick<SourcePage, 'body' | 'bodyLine'>,
  entry: SettledEntry,
  report: FileReport,
): LostPassage[] {
  return lostIn(body, bodyLine, [...entryWords(entry), ...notedWords(report)]);
}

/** The passages of a text whose words are not among these, each as many times as the text has it. */
export function lostIn(body: string, bodyLine: number, kept: readonly string[]): LostPassage[] {
  const counts = new Map<string, number>();
  for (const word of kept) counts.set(word, (counts.get(word) ?? 0) + 1);
  const written = body.split('\n');
  return sourceLines(body).flatMap((line, index): LostPassage[] => {
    const words = wordsIn(line).filter((word) => {
      const left = counts.get(word) ?? 0;
      counts.set(word, left - 1);
      return left <= 0;
    });
    return words.length === 0 ? [] : [{ line: bodyLine + index, words, passage: written[index] ?? '' }];
  });
}

export function wordsOfFile(text: string): string[] {
  return wordsIn(text);
}
