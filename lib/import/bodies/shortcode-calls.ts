import { parseShortcode } from '../../markdown/shortcode-tag';

/** Reads the shortcodes of a text as a tree: what each encloses may hold others. */

export interface ShortcodeCall {
  name: string;
  /** `<` or `%`. */
  delimiter: string;
  positional: string[];
  named: Record<string, string>;
  /** The tag as written. */
  written: string;
  /** The closing tag as written; undefined for a shortcode that encloses nothing. */
  closing?: string;
  children: Part[];
  /** 1-based line of the text. */
  line: number;
  /** Index of the tag in the text. */
  start: number;
  /** Whether the opening tag is alone on its line; then, what precedes it there: spaces, marks of quotes. */
  isBlock: boolean;
  indent: string;
}

export type Part = string | ShortcodeCall;

/** A tag: not one that would never end, nor one that another begins in. */
export const TAG = /\{\{([<%])(?:[^{}]|\}(?!\})|\{(?!\{[<%])){0,4000}?[>%]\}\}/g;
const ESCAPED = /^\{\{[<%]\s*\/\*/;
/** Deeper ones enclose nothing: conversions call themselves for each level. */
const MOST_NESTED = 50;
const CLOSING = /\{\{[<%]\s*\/\s*([\w/.-]+)\s*[>%]\}\}/g;

export function readShortcodes(text: string): Part[] {
  const root: Part[] = [];
  const open: ShortcodeCall[] = [];
  const put = (part: Part) => (open.at(-1)?.children ?? root).push(part);
  const lastClosing = new Map([...text.matchAll(CLOSING)].map(({ 1: name = '', index }) => [name, index]));
  let from = 0;
  let line = 1;
  for (const { 0: written, 1: delimiter = '<', index } of text.matchAll(TAG)) {
    if (ESCAPED.test(written)) continue;
    const tag = parseShortcode(written);
    if (typeof tag !== 'object' || tag.name === '') continue;
    const between = text.slice(from, index);
    if (between !== '') put(between);
    line += countLines(between);
    from = index + written.length;
    if (tag.kind === 'close') closeNearest(tag.name, written, open);
    else {
      const indent = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
      const isBlock = /^[ \t>]*$/.test(indent) && /^[ \t]*(?:\n|$)/.test(text.slice(from, from + 1000));
      const call = { ...tag, delimiter, written, children: [], line, start: index, isBlock, indent: isBlock ? indent : '' };
      put(call);
      if (tag.kind === 'open' && open.length < MOST_NESTED && (lastClosing.get(tag.name) ?? -1) >= from) open.push(call);
    }
    line += countLines(written);
  }
  const rest = text.slice(from);
  if (rest !== '') put(rest);
  for (let call = open.pop(); call; call = open.pop()) release(call, open.at(-1)?.children ?? root);
  return root;
}

const countLines = (text: string) => text.split('\n').length - 1;

/** Closes the nearest open shortcode of that name; those opened since enclose nothing. A tag that closes nothing goes. */
function closeNearest(name: string, written: string, open: ShortcodeCall[]): void {
  const at = open.findLastIndex((call) => call.name === name);
  if (at < 0) return;
  while (open.length > at + 1) {
    const call = open.pop();
    if (call) release(call, open.at(-1)?.children ?? []);
  }
  const call = open.pop();
  if (call) call.closing = written;
}

/** Puts what an unclosed shortcode seemed to enclose after it. */
function release(call: ShortcodeCall, siblings: Part[]): void {
  siblings.push(...call.children);
  call.children = [];
}
