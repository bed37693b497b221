import { marks as words } from '../../lib/site/words/editor/desk';

/** The effect of the buttons of the toolbar on a text: the part to replace, and the selection after. */

export interface Change {
  /** The part of the text to replace. */
  start: number;
  end: number;
  text: string;
  /** The selection afterwards, in the whole text. */
  select: [start: number, end: number];
}

export const MARKS = ['bold', 'heading', 'list', 'link', 'picture', 'callout', 'table', 'quote'] as const;
export type Mark = (typeof MARKS)[number];

/** @param start @param end the selection, in UTF-16 units. */
export function applyMark(mark: Mark, text: string, start: number, end: number): Change {
  const chosen = text.slice(start, end);
  switch (mark) {
    case 'bold':
      return around('**', chosen || words.bold.sample, '**', start, end);
    case 'link':
      return /^https?:\/\/\S+$/.test(chosen)
        ? selecting(`[${words.link.sample}](${chosen})`, words.link.sample, start, end)
        : selecting(`[${chosen || words.link.sample}](https://)`, 'https://', start, end);
    case 'picture':
      return selecting(`![${chosen || words.picture.sample}](/img/)`, '/img/', start, end);
    case 'heading':
      return lines(text, start, end, (line) => `## ${line.replace(/^#+\s*/, '') || words.heading.sample}`);
    case 'list':
      return lines(text, start, end, (line) => `- ${line || words.list.sample}`);
    case 'quote':
      return lines(text, start, end, (line) => `> ${line || words.quote.sample}`);
    case 'callout':
      return block(text, end, `> [!NOTE]\n> ${words.callout.sample}`, words.callout.sample);
    case 'table': {
      const [first, second, value] = words.table.sample;
      return block(text, end, `| ${first} | ${second} |\n| --- | --- |\n| ${value} | ${value} |`, first);
    }
  }
}

/** Inserts a text of several lines after the line of the cursor, between empty lines. */
export function block(text: string, at: number, inserted: string, selected: string): Change {
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  const before = text.slice(0, end);
  const gap = before.trim() === '' ? '' : before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const after = text.slice(end).startsWith('\n\n') || end === text.length ? '' : '\n';
  const whole = `${gap}${inserted}${after}${end === text.length ? '\n' : ''}`;
  const from = end + gap.length + Math.max(0, inserted.indexOf(selected));
  return { start: end, end, text: whole, select: [from, from + selected.length] };
}

function around(open: string, inner: string, close: string, start: number, end: number): Change {
  return { start, end, text: open + inner + close, select: [start + open.length, start + open.length + inner.length] };
}

function selecting(text: string, selected: string, start: number, end: number): Change {
  const from = start + text.lastIndexOf(selected);
  return { start, end, text, select: [from, from + selected.length] };
}

/** Changes each line of the selection. */
function lines(text: string, start: number, end: number, change: (line: string) => string): Change {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const to = found < 0 ? text.length : found;
  const before = from > 0 && text.slice(0, from).trim() !== '' && !text.slice(0, from).endsWith('\n\n') ? '\n' : '';
  const changed = text.slice(from, to).split('\n').map(change).join('\n');
  return { start: from, end: to, text: before + changed, select: [from + before.length, from + before.length + changed.length] };
}
