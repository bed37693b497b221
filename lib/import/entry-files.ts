import { stringify } from 'yaml';
import { groupBy } from '../lists';
import type { Asset } from './draft';
import type { FieldPassage } from './field-words';
import type { FileReport } from './report';
import type { Fields } from './source-front-matter';

/** Files of the new site, made of one draft or of several. */

/** A part of an entry, and the old file that it comes from. */
interface EntryPart {
  report: FileReport;
  lineOf: (line: number) => number;
  /** The 1-based line of the entry's body on which it begins. */
  firstLine: number;
}

/** An entry, or the introduction of a list, whole. */
export interface EntryFile {
  /** Path in the content folder. */
  file: string;
  fields: Fields;
  body: string;
  assets: Asset[];
  /** The folder of a bundle, whose files come along: all of them, or those that the text names. */
  bundle?: { folder: string; named: ReadonlySet<string> | undefined };
  /** Files of the bundle that are left out. */
  left?: ReadonlySet<string>;
  parts: EntryPart[];
}

export function entryText({ fields, body }: Pick<EntryFile, 'fields' | 'body'>): string {
  const text = body.trim();
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${text && `\n${text}\n`}`;
}

/** The line of the file on which its body begins. */
export function bodyLineOf({ fields }: Pick<EntryFile, 'fields'>): number {
  return stringify(fields, { lineWidth: 0 }).split('\n').length + 3;
}

/** A text with the words of its front matter, those of one heading together. */
export function withPassages(body: string, passages: readonly FieldPassage[]): string {
  const first = underHeadings(passages.filter(({ isFirst }) => isFirst));
  const last = underHeadings(passages.filter(({ isFirst }) => !isFirst));
  return [...first, body.trim(), ...last].filter((part) => part !== '').join('\n\n');
}

function underHeadings(passages: readonly FieldPassage[]): string[] {
  return groupBy(passages, ({ heading }) => heading).map(([heading, all]) => {
    const texts = all.map(({ markdown }) => markdown.trim());
    return `## ${heading}\n\n${texts.join(texts.every((text) => text.startsWith('- ')) ? '\n' : '\n\n')}`;
  });
}

/** The old file, and its line, that a line of the entry comes from. */
export function originOf({ parts, fields }: EntryFile, line: number): { report: FileReport; line: number } | undefined {
  const inBody = line - bodyLineOf({ fields }) + 1;
  const part = [...parts].reverse().find(({ firstLine }) => firstLine <= Math.max(1, inBody));
  return part && { report: part.report, line: inBody < 1 ? 1 : part.lineOf(inBody - part.firstLine + 1) };
}
