import { parseMoment } from '../moments';
import { ownValue } from '../own-value';
import type { SourcePage } from './draft';
import { isNameOf } from './sections';
import type { SiteConfig } from './source-config';
import type { SourceFile } from './source-files';
import type { Fields } from './source-front-matter';

/** Reads the fields and the addresses of pages of Jekyll, whose forms differ from those of Hugo. */

const LISTS = /^(?:tags|categories)$/;

/** A page of Jekyll, with the fields that pages of Hugo have. */
export function readJekyllPage(page: SourcePage, config: SiteConfig): SourcePage {
  const own = Object.fromEntries(
    Object.entries(page.fields).map(([name, value]) => [name, LISTS.test(name) && typeof value === 'string' ? termsOf(value) : value]),
  );
  const fields = withNames(withFolders(own, page), page, config);
  sayWithoutPage(page, config);
  const { permalink, ...others } = fields;
  const isAddress = typeof permalink === 'string' && permalink !== '' && !permalink.includes(':');
  return { ...page, fields: isAddress ? { ...others, url: `/${permalink.replace(/^\/+/, '')}` } : fields };
}

/** The terms of a text: the parts between its commas, else its words. */
function termsOf(written: string): string[] {
  return written.split(written.includes(',') ? /\s*,\s*/ : /\s+/).filter(Boolean);
}

/** With the categories that the folders above `_posts` are. */
function withFolders(fields: Fields, { folders }: SourcePage): Fields {
  const index = folders.findIndex((folder) => POSTS.test(folder));
  const above = folders.slice(0, Math.max(0, index)).filter((folder) => !isNameOf(folder, 'actualites'));
  if (above.length === 0) return fields;
  const { category: _, ...others } = fields;
  return { ...others, categories: [...new Set([...above, ...categoriesOf(fields)])] };
}

const POSTS = /^_(?:posts|drafts)$/;

/** With the names of authors in place of those that the data give them. */
function withNames(fields: Fields, { lineOf, report }: SourcePage, { authorNames }: SiteConfig): Fields {
  const nameOf = (field: string, login: unknown): unknown => {
    const name = typeof login === 'string' ? ownValue(authorNames, login) : undefined;
    if (name === undefined || name === login) return login;
    report.notes.push({
      line: lineOf(field),
      outcome: 'changed',
      subject: 'person',
      message: `L’auteur « ${String(login)} » est « ${name} », d’après les données de l’ancien site.`,
      before: String(login),
      after: name,
    });
    return name;
  };
  const named = (field: string, value: unknown) => (Array.isArray(value) ? value.map((one) => nameOf(field, one)) : nameOf(field, value));
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, AUTHORS.test(field) ? named(field, value) : value]));
}

const AUTHORS = /^authors?$/;

/** Says of a text that it had no page of its own: templates showed it, or nothing did. */
function sayWithoutPage({ folders, report }: SourcePage, { collections }: SiteConfig): void {
  const collection = collections.find(({ name, hasPages }) => !hasPages && folders.includes(`_${name}`));
  if (!collection) return;
  report.notes.push({
    line: 1,
    outcome: 'to-do',
    subject: 'section',
    message: `L’ancien site n’en faisait pas une page (\`${collection.name}\` est une collection sans \`output\`), et la montrait peut-être ailleurs : elle est publiée ici. Ajoutez \`draft: true\` si elle ne doit pas l’être.`,
  });
}

interface AddressedPage extends Pick<SourceFile, 'folders' | 'name' | 'absolute'> {
  fields: Fields;
  /** The date, in the form of the site. */
  date: string | undefined;
}

/** The path of a page on the old site. */
export function jekyllPath({ folders, name, absolute, fields, date }: AddressedPage, config: SiteConfig): string {
  const index = folders.findIndex((folder) => folder.startsWith('_') && !config.includedFolders.includes(folder));
  const collection = folders[index]?.slice(1);
  const style = config.permalinks[''] ?? '';
  const [pretty, isIndex] = [style.endsWith('/'), /[/\\]index\.[^/\\]*$/.test(absolute)];
  const own = typeof fields.permalink === 'string' ? fields.permalink : undefined;
  if (collection === undefined && own === undefined) {
    const parts = isIndex && folders.length === 0 ? [] : [...folders, name];
    return isIndex || pretty ? `/${parts.map((part) => `${part}/`).join('')}` : `/${parts.join('/')}.html`;
  }
  const isPost = collection === 'posts' || collection === 'drafts';
  const ofKind = isPost ? style : '/:collection/:path:output_ext';
  const pattern = own ?? ownValue(config.permalinks, isPost ? 'posts' : (collection ?? '')) ?? ofKind;
  const [year = '', month = '', day = ''] = date && parseMoment(date) ? date.slice(0, 10).split('-') : [];
  const title = typeof fields.slug === 'string' ? fields.slug : isPost ? name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '') : name;
  const values: Record<string, string> = {
    categories: [...new Set([...folders.slice(0, Math.max(0, index)), ...categoriesOf(fields)].map((part) => part.toLowerCase()))].join(
      '/',
    ),
    year,
    month,
    day,
    short_year: year.slice(2),
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    y_day: year && String((Date.UTC(+year, +month - 1, +day) - Date.UTC(+year, 0, 0)) / 86_400_000).padStart(3, '0'),
    title: slugOf(title),
    slug: slugOf(title).toLowerCase(),
    name: slugOf(title),
    collection: collection ?? '',
    // Of a page, its folder; of a text of a collection, its file.
    path: [...folders.slice(index + 1), ...(collection === undefined ? [] : [name])].join('/'),
    basename: name,
    output_ext: '.html',
  };
  const path = pattern.replace(/:(\w+)/g, (_, token: string) => ownValue(values, token) ?? '').replace(/\/{2,}/g, '/');
  return `/${path.replace(/^\//, '')}`;
}

function categoriesOf({ category, categories }: Fields): string[] {
  return [category, categories].flat().flatMap((name) => (typeof name === 'string' || typeof name === 'number' ? String(name) : []));
}

/** The signs that Jekyll keeps in the end of an address. */
function slugOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}._~!$&'()+,;=@]+/gu, '-').replace(/^-|-$/g, '');
}
