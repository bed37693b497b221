import { stringify as stringifyToml } from 'smol-toml';
import { stringify } from 'yaml';
import type { CorpusPage } from './corpus';

export type BodyOf = (page: CorpusPage) => string;
export type Fields = Record<string, unknown>;
export type Format = 'yaml' | 'toml' | 'json';

/** A file of text with front matter in one of Hugo's formats. */
export function entryText(fields: Fields, body: string, format: Format = 'yaml'): string {
  if (format === 'toml') return `+++\n${stringifyToml(fields)}\n+++\n\n${body}\n`;
  if (format === 'json') return `${JSON.stringify(fields, null, 2)}\n\n${body}\n`;
  return `---\n${stringify(fields)}---\n\n${body}\n`;
}
