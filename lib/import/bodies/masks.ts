import { indexAfter } from './index-after';

/** Hides parts of a text, such as code, from the conversions of its prose. */

/** Noncharacters, which no clean text holds. A mask keeps the line ends of what it hides, so that lines stay true. */
const [OPEN, CLOSE] = ['\u{fdd0}', '\u{fdd1}'];
const MASK = new RegExp(`${OPEN}(\\d+)\\n*${CLOSE}`, 'gu');

export class Masks {
  private readonly hidden: string[] = [];

  /** The mark that stands for a part of the text. */
  hide(part: string): string {
    this.hidden.push(part);
    return `${OPEN}${this.hidden.length - 1}${'\n'.repeat(part.split('\n').length - 1)}${CLOSE}`;
  }

  /** Hides whatever matches, as it is or converted. */
  hideAll(text: string, pattern: RegExp, convert: (part: string) => string = (part) => part): string {
    return text.replace(pattern, (part) => this.hide(convert(part)));
  }

  /** Shows again all that is hidden in a text. A part may hold other marks. */
  restore(text: string): string {
    let shown = text;
    for (let before = ''; before !== shown; ) {
      before = shown;
      shown = shown.replace(MASK, (_, index: string) => this.hidden[Number(index)] ?? '');
    }
    return shown;
  }
}

const FENCE = /^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?)(`{3,}|~{3,})(.*)$/;

/** Hides code: between fences, then between backticks. */
export function hideCode(text: string, masks: Masks, convert: (code: string) => string = (code) => code): string {
  const lines = text.split('\n');
  const output: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, , mark = '', info = ''] = FENCE.exec(line) ?? [];
    const end = mark === '' || (mark.startsWith('`') && info.includes('`')) ? -1 : endOfFence(lines, index, mark);
    if (end < 0) output.push(line);
    else {
      output.push(masks.hide(convert(lines.slice(index, end + 1).join('\n'))));
      index = end;
    }
  }
  return hideSpans(output.join('\n'), masks, convert);
}

/** The line that closes a fence; the last line for one that is not closed. */
function endOfFence(lines: readonly string[], start: number, mark: string): number {
  const closing = new RegExp(`^[ \\t>]*${mark.charAt(0)}{${mark.length},}[ \\t]*$`);
  const found = indexAfter(lines, start, (line) => closing.test(line));
  return found < 0 ? lines.length - 1 : found;
}

/** Code spans: as many backticks after as before, in the same paragraph. */
function hideSpans(text: string, masks: Masks, convert: (code: string) => string): string {
  const runs = [...text.matchAll(/(?<!\\)`+|\n[ \t]*\n/g)];
  let output = '';
  let from = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const [run = ''] = runs[at] ?? [];
    const start = runs[at]?.index ?? 0;
    if (run.startsWith('\n')) continue;
    const close = indexAfter(runs, at, ([other]) => other === run || other.startsWith('\n'));
    if (runs[close]?.[0] !== run) continue;
    const end = (runs[close]?.index ?? 0) + run.length;
    output += text.slice(from, start) + masks.hide(convert(text.slice(start, end)));
    from = end;
    at = close;
  }
  return output + text.slice(from);
}
