import { ownValue } from '../../own-value';
import type { AddNote } from '../report';
import { type Fields, readYamlFields } from '../source-front-matter';
import { spoiler } from './shortcode-renderings';

/** Cells of code: their code stays, as code; what running it gave is not in the file. */

interface Cell {
  /** The words after the fence: `{r plot, echo=FALSE}`. */
  info: string;
  code: string[];
  indent: string;
  mark: string;
  /** 1-based line of the source. */
  line: number;
}

export function isCellInfo(info: string): boolean {
  return /^\{.*\}\s*$/.test(info);
}

/** Languages whose code a page shows and does not run. */
const SHOWN_ONLY = new Set([
  'mermaid',
  'dot',
  'bash',
  'sh',
  'css',
  'html',
  'yaml',
  'toml',
  'json',
  'dockerfile',
  'makefile',
  'text',
  'markdown',
]);
const LANGUAGES: Record<string, string> = {
  ojs: 'js',
  'webr-r': 'r',
  webr: 'r',
  rcpp: 'cpp',
  'pyodide-python': 'python',
  pyodide: 'python',
};
/** The mark of a line of options, in the languages' comments. */
const OPTION = /^\s*(?:#|\/\/|--|%%)\s?\| ?/;

/** Counts the cells that would have to run. */
export class CellCount {
  private readonly lines: number[] = [];

  add(line: number): void {
    this.lines.push(line);
  }

  say(note: AddNote): void {
    const [first] = this.lines;
    if (first === undefined) return;
    const count = this.lines.length;
    note({
      line: first,
      outcome: 'to-do',
      subject: 'code',
      message: `${count === 1 ? 'Une cellule de code est reprise' : `${count} cellules de code sont reprises`} comme du code : ce qu’${count === 1 ? 'elle donnait' : 'elles donnaient'} (figures, tableaux) n’est pas dans le fichier. Ajoutez-le en images, ou en texte (lignes ${this.lines.join(', ')}).`,
    });
  }
}

const isOff = (value: unknown) => String(value).toLowerCase() === 'false';

/** The lines that stand for a cell. */
export function convertCell({ info, code, indent, mark, line }: Cell, cells: CellCount): string[] {
  const inner = info.trim().slice(1, -1).trim();
  const fence = (language: string, lines: readonly string[]) => [`${indent}${mark}${language}`, ...lines, `${indent}${mark}`];
  if (inner.startsWith('='))
    return inner === '=html' ? ['', ...withoutBlankLines(code), ''] : inner === '=markdown' ? code : fence(inner.slice(1), code);
  if (inner.startsWith('.') || inner.startsWith('#')) {
    const language = /(?:^|\s)\.([\w+#-]+)/.exec(inner)?.[1] ?? '';
    const file = /filename=(?:"([^"]*)"|(\S+))/.exec(inner)?.slice(1).find(Boolean);
    return [...(file ? [`${indent}\`${file}\` :`, ''] : []), ...fence(language, code)];
  }
  // `{{python}}` shows a cell with its braces.
  if (inner.startsWith('{')) return fence(inner.replace(/[{}]/g, '').split(/[\s,]/)[0] ?? '', code);
  const [written = ''] = inner.split(/[\s,]/);
  const name = written.toLowerCase();
  const options = optionsOf(inner, code);
  const kept = code.slice(options.count);
  if (!SHOWN_ONLY.has(name)) cells.add(line);
  const shown = fence(ownValue(LANGUAGES, name) ?? (/^[\w+#-]+$/.test(name) ? name : ''), kept);
  const summary = options.values['code-summary'];
  const isFolded = isOff(options.values.echo) || isOff(options.values.include) || typeof summary === 'string';
  const folded = () => ['', ...spoiler(typeof summary === 'string' ? summary : 'Code', shown.join('\n')).split('\n'), ''];
  const block = isFolded && kept.some((text) => text.trim() !== '') ? folded() : shown;
  return [...block, ...captionsOf(options.values).flatMap((caption) => ['', caption, ''])];
}

const CAPTIONS = /^(?:(?:fig|tbl|lst)[.-])?(?:sub)?cap(?:tion)?$/;
const DESCRIPTIONS = /^(?:fig|tbl)[.-](?:sub)?alt$/;

/** The captions that the options of a cell give to its figures. */
function captionsOf(values: Fields): string[] {
  const texts = (names: RegExp) => Object.entries(values).flatMap(([key, value]) => (names.test(key) ? [value].flat() : []));
  const words = (all: readonly unknown[]) => all.flatMap((text) => (typeof text === 'string' && /\p{L}/u.test(text) ? text.trim() : []));
  return [
    ...words(texts(CAPTIONS)).map((caption) => `*${caption.replaceAll('*', '')}*`),
    ...words(texts(DESCRIPTIONS)).map((alt) => `Description de la figure : ${alt}`),
  ].map((line) => line.replace(/\s*\n\s*/g, ' '));
}

/** The options of a cell: those after its language, `echo=FALSE`, and those in its first lines, in YAML: `#| echo: false`. */
function optionsOf(inner: string, code: readonly string[]): { values: Fields; count: number } {
  const values: Fields = {};
  for (const [, key = '', quoted, bare] of inner.matchAll(/([\w.-]+)\s*=\s*(?:["']([^"']*)["']|([^\s,]+))/g))
    values[key] = quoted ?? bare ?? '';
  const found = code.findIndex((text) => !OPTION.test(text));
  const count = found < 0 ? code.length : found;
  const written = code.slice(0, count).map((text) => text.replace(OPTION, ''));
  const read = readYamlFields(written.join('\n'));
  // Options that cannot be read stay with the code.
  const fields = 'refusal' in read ? {} : read.fields;
  return { values: { ...values, ...fields }, count: Object.keys(fields).length > 0 ? count : 0 };
}

/** HTML in one block: a blank line would end it. */
function withoutBlankLines(lines: readonly string[]): string[] {
  return lines.filter((text) => text.trim() !== '').map((text) => text.trimStart());
}
