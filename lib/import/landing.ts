import { isRecord } from '../is-record';
import { toMarkdown } from './field-words';
import type { Fields } from './source-front-matter';

/** Pages made of blocks, in the themes Academic, Wowchemy and HugoBlox: their words are in front matter. */

/** Whether a page is a block of another, or made of blocks. */
export function isWidget({ widget }: Fields): boolean {
  return typeof widget === 'string';
}

function hasBlocks({ sections }: Fields): boolean {
  return Array.isArray(sections) && sections.some((section) => isRecord(section) && ('block' in section || 'content' in section));
}

/** The fields of a page without its blocks, and their words as Markdown. */
export function takeBlocks(fields: Fields): { fields: Fields; markdown: string } {
  if (!hasBlocks(fields)) return { fields, markdown: '' };
  const { sections, ...others } = fields;
  const blocks = [sections].flat().filter(isRecord).map(blockWords);
  return { fields: others, markdown: blocks.filter(Boolean).join('\n\n') };
}

function blockWords({ content }: Fields): string {
  if (!isRecord(content)) return '';
  const { title, subtitle, text, ...others } = content;
  const words = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  const rest = toMarkdown(withoutSettings(others));
  return [words(title) && `## ${words(title).replace(/\s*\n\s*/g, ' ')}`, words(subtitle), words(text), rest].filter(Boolean).join('\n\n');
}

/** The words of other pages in a block are not its own. */
function withoutSettings(content: Fields): Fields {
  const { filters, sort_by, sort_ascending, count, offset, order, archive, page_type, username, autolink, email_form, form, ...others } =
    content;
  return Object.fromEntries(Object.entries(others).filter(([, value]) => typeof value !== 'boolean' && typeof value !== 'number'));
}
