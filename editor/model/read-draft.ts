import { splitFrontMatter } from '../../lib/content/front-matter';
import type { EntryFile } from '../../lib/content/load-entry';
import { schemas } from '../../lib/content/schema';
import { parseYaml } from '../../lib/content/yaml/parse-yaml';
import { slugify } from '../../lib/slug';
import type { Draft } from './draft';

/** Reads the text of a draft as the site does. */

/** The fields of a text as the site understands them; undefined for front matter that cannot be read. */
export function fieldsOf({ text, collection }: Pick<Draft, 'text' | 'collection'>): Record<string, unknown> | undefined {
  const { yaml } = splitFrontMatter(text);
  if (yaml === undefined) return undefined;
  return yaml.trim() === '' ? {} : parseYaml(yaml, 2, { schema: schemas[collection], collection }).value;
}

export function titleOf(draft: Pick<Draft, 'text' | 'collection'>): string {
  const title = fieldsOf(draft)?.title;
  return typeof title === 'string' ? title : '';
}

/** The file of a draft, from the content folder. */
export function entryFile(draft: Draft): EntryFile {
  const { collection, format } = draft;
  const file = draft.file ?? nameOf(draft);
  const [, name = '', index] = /^[^/]+\/(.+?)(\/index)?\.mdx?$/.exec(file) ?? [];
  return { collection, name, file, format, isBundle: index !== undefined };
}

/**
 * Named after its address or its title. Files with a date begin with it, so that a folder is in the order of the calendar. An entry with
 * pictures has a folder of its own.
 */
function nameOf({ collection, format, pictures = [], ...draft }: Draft): string {
  const { date, slug, title } = fieldsOf({ ...draft, collection }) ?? {};
  const isDated = collection === 'evenements' || collection === 'actualites';
  const [day] = (isDated && typeof date === 'string' && /^\d{4}-\d{2}-\d{2}/.exec(date)) || [];
  const [words = ''] = [slug, title].filter((value) => typeof value === 'string');
  const name = slugify(words).slice(0, 60).replace(/-$/, '') || 'sans-titre';
  const stem = `${collection}/${day ? `${day}-` : ''}${name}`;
  return pictures.length > 0 ? `${stem}/index.${format}` : `${stem}.${format}`;
}
