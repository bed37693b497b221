import path from 'node:path';
import { isRecord } from '../../is-record';
import { lineAt } from '../../markdown/place-in';
import { ownValue } from '../../own-value';
import { toMarkdown } from '../field-words';
import type { AddNote } from '../report';
import type { Fields } from '../source-front-matter';
import { indexAfter } from './index-after';
import { CellCount, convertCell, isCellInfo } from './quarto-cells';
import { readShortcodes, type ShortcodeCall } from './shortcode-calls';
import { argument, callout, spoiler } from './shortcode-renderings';

/** Converts the Markdown of Quarto and R Markdown: divisions between colons, cells of code, variables, files to include. */

interface QuartoContext {
  note: AddNote;
  lineOf: (line: number) => number;
  fields: Fields;
  variables: Readonly<Record<string, unknown>>;
  /** The text of a file that the page includes; undefined for one that cannot be read. */
  readIncluded: (address: string, from: string) => string | undefined;
  /** The page, from the root of the site. */
  file: string;
}

const MOST_INCLUDED = 200;

export function convertQuarto(body: string, context: QuartoContext): string {
  const budget = { left: MOST_INCLUDED };
  const whole = include(body, context.file, context, budget);
  return convertBlocks(convertShortcodes(whole, context), context);
}

/** Puts the text of included files in the place of `{{< include _part.qmd >}}`. */
function include(body: string, from: string, context: QuartoContext, budget: { left: number }): string {
  return body.replace(/^([ \t]*)\{\{<\s*include\s+["']?([^"'\s>]+)["']?\s*>\}\}[ \t]*$/gm, (written, indent: string, address: string) => {
    budget.left -= 1;
    const text = budget.left < 0 ? undefined : context.readIncluded(address, from);
    if (text === undefined) {
      context.note({
        line: context.lineOf(lineAt(body, body.indexOf(written))),
        outcome: 'to-do',
        subject: 'file',
        message: `Le fichier à inclure « ${address} » n’a pas été trouvé : ajoutez son texte à la main.`,
        before: written.trim(),
      });
      return '';
    }
    const inner = include(text.replace(/^---\n[\s\S]*?\n---\n/, ''), path.posix.join(path.posix.dirname(from), address), context, budget);
    return inner.trim().replace(/^/gm, indent);
  });
}

const NOTHING = new Set('fa bi iconify pagebreak snow lipsum placeholder'.split(' '));

/** The shortcodes of Quarto; others are left to those of all sites. */
function convertShortcodes(text: string, { variables, fields }: QuartoContext): string {
  const rendered = (call: ShortcodeCall): string => {
    const [first = ''] = call.positional;
    if (NOTHING.has(call.name)) return '';
    if (call.name === 'var') return valueAt(variables, first) ?? call.written;
    if (call.name === 'meta') return valueAt(fields, first) ?? call.written;
    if (call.name === 'kbd') return `<kbd>${argument(call, ['win', 'mac', 'linux'], 0) ?? ''}</kbd>`;
    if (call.name === 'video') {
      const url = argument(call, ['src'], 0);
      return url === undefined ? '' : `[${call.named.title ?? 'Vidéo'}](${url})`;
    }
    return call.written;
  };
  const quoted = text.replace(/\{\{<[^}]{0,4000}?>\}\}/g, (tag) => tag.replace(/(=\s*|\s)'([^'"\n]*)'(?=\s|>)/g, '$1"$2"'));
  return readShortcodes(quoted)
    .map((part) => {
      if (typeof part === 'string') return part;
      const inner = part.children.map((child) => (typeof child === 'string' ? child : rendered(child))).join('');
      return rendered(part) + (part.closing === undefined ? '' : inner + part.closing);
    })
    .join('');
}

/** `contact.email` in nested fields, as text. An address between chevrons stays a link. */
function valueAt(values: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = name.split('.').reduce<unknown>((at, key) => (isRecord(at) ? ownValue(at, key) : undefined), values);
  return value === undefined ? undefined : toMarkdown(value);
}

const FENCE = /^(\s*)(`{3,}|~{3,})\s*(.*)$/;
const OPENING = /^(\s*):{3,}\s*(\{[^}]*\}|[\w-]+)\s*:*\s*$/;
const CLOSING = /^\s*:{3,}\s*$/;
/** Deeper divisions are text: the lines of one are copied into each around it. */
const MOST_OPEN = 50;

interface Division {
  kind: string | undefined;
  title: string | undefined;
  collapses: boolean;
  /** Whether the old site did not show it: it is for PDF, for slides. */
  isHidden: boolean;
  /** The 1-based line on which it begins. */
  line: number;
  lines: string[];
}

/** Goes line by line through divisions and cells. */
function convertBlocks(text: string, context: QuartoContext): string {
  const lines = text.split('\n');
  const cells = new CellCount();
  const open: Division[] = [];
  const output: string[] = [];
  const put = (added: readonly string[]) => {
    const into = open.at(-1)?.lines ?? output;
    for (const line of added) into.push(line);
  };
  const close = () => {
    const division = open.pop();
    if (division?.isHidden) sayHidden(division, context);
    else if (division) put(['', ...rendered(division).split('\n'), '']);
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, indent = '', mark = '', info = ''] = FENCE.exec(line) ?? [];
    if (mark !== '' && !(mark.startsWith('`') && info.includes('`'))) {
      const end = endOf(lines, index, mark);
      const code = lines.slice(index + 1, end);
      if (isCellInfo(info)) put(convertCell({ info, code, indent, mark, line: context.lineOf(index + 1) }, cells));
      else put(lines.slice(index, end + 1));
      index = end;
    } else if (CLOSING.test(line) && open.length > 0) close();
    else if (open.length < MOST_OPEN && OPENING.test(line)) open.push(divisionOf(OPENING.exec(line)?.[2] ?? '', index + 1));
    else put([line]);
  }
  while (open.length > 0) close();
  cells.say(context.note);
  return output.join('\n').replace(/\n{4,}/g, '\n\n\n');
}

function endOf(lines: readonly string[], start: number, mark: string): number {
  const closing = new RegExp(`^\\s*${mark.charAt(0)}{${mark.length},}\\s*$`);
  const found = indexAfter(lines, start, (line) => closing.test(line));
  return found < 0 ? lines.length : found;
}

function divisionOf(attributes: string, line: number): Division {
  const kind =
    /\.callout-(\w+)/.exec(attributes)?.[1] ?? (/^(?:note|tip|warning|important|caution)$/.test(attributes) ? attributes : undefined);
  return {
    kind,
    title: /\b(?:title|caption)=(?:"([^"]*)"|'([^']*)')/.exec(attributes)?.slice(1).find(Boolean),
    collapses: /collapse=["']?true/.test(attributes),
    isHidden: isHidden(attributes),
    line,
    lines: [],
  };
}

/** Whether a division is not shown on a website (quarto.org, « Conditional Content »). */
function isHidden(attributes: string): boolean {
  const [, visibility] = /\.content-(visible|hidden)\b/.exec(attributes) ?? [];
  const [, condition, format = ''] = /\b(when|unless)-format=["']?([\w:.-]+)/.exec(attributes) ?? [];
  if (visibility === undefined) return false;
  if (condition === undefined) return visibility === 'hidden' && !/\b(?:when|unless)-/.test(attributes);
  const isMet = /^html(?!:epub)/.test(format) === (condition === 'when');
  return isMet === (visibility === 'hidden');
}

function sayHidden({ line, lines }: Division, { note, lineOf }: QuartoContext): void {
  note({
    line: lineOf(line),
    outcome: 'dropped',
    subject: 'text',
    message: 'L’ancien site ne montrait pas ce passage, réservé à d’autres formats : il n’est pas repris.',
    before: lines.join('\n').trim(),
  });
}

const DEFAULT_TITLES: Record<string, string> = {
  note: 'Note',
  tip: 'Astuce',
  warning: 'Avertissement',
  important: 'Important',
  caution: 'Mise en garde',
};

/** A callout; the first heading in one without a title is its title. Other divisions only lay a page out. */
function rendered({ kind, title, collapses, lines }: Division): string {
  if (kind === undefined) return [...(title ? [`**${title}**`, ''] : []), ...lines].join('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const heading = title === undefined ? /^#{1,6}\s+(.*?)\s*(?:\{[^}]*\})?$/.exec(lines[first] ?? '')?.[1] : undefined;
  const inner = (heading === undefined ? lines : lines.slice(first + 1)).join('\n');
  const shown = title ?? heading;
  return collapses ? spoiler(shown ?? ownValue(DEFAULT_TITLES, kind) ?? 'Note', inner) : callout(kind, shown, inner);
}
