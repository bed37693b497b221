import { parseMoment } from '../moments';
import { ownValue } from '../own-value';
import type { SourcePage } from './draft';
import type { SiteConfig } from './source-config';
import type { SourceFile } from './source-files';
import type { Fields } from './source-front-matter';

/** What pages of Jekyll have of their own: the forms of their fields, and their addresses. */

const LISTS = /^(?:tags|categories)$/;

/** A page of Jekyll, with the fields that pages of Hugo have. */
export function readJekyllPage(page: SourcePage): SourcePage {
  const fields = Object.fromEntries(
    Object.entries(page.fields).map(([name, value]) => [name, LISTS.test(name) && typeof value === 'string' ? value.split(/\s+/) : value]),
  );
  const { permalink, ...others } = fields;
  const isAddress = typeof permalink === 'string' && permalink !== '' && !permalink.includes(':');
  return { ...page, fields: isAddress ? { ...others, url: `/${permalink.replace(/^\/+/, '')}` } : fields };
}

interface AddressedPage extends Pick<SourceFile, 'folders' | 'name' | 'absolute'> {
  fields: Fields;
  /** The date, in the form of the site. */
  date: string | undefined;
}

/** The path of a page on the old site. */
export function jekyllPath({ folders, name, absolute, fields, date }: AddressedPage, config: SiteConfig): string {
  const index = folders.findIndex((folder) => folder.startsWith('_'));
  const collection = folders[index]?.slice(1);
  const style = config.permalinks[''] ?? '';
  const [pretty, isIndex] = [style.endsWith('/'), /[/\\]index\.[^/\\]*$/.test(absolute)];
  if (collection === undefined) {
    const parts = isIndex && folders.length === 0 ? [] : [...folders, name];
    return isIndex || pretty ? `/${parts.map((part) => `${part}/`).join('')}` : `/${parts.join('/')}.html`;
  }
  const isPost = collection === 'posts' || collection === 'drafts';
  const own = typeof fields.permalink === 'string' ? fields.permalink : undefined;
  const pattern = own ?? ownValue(config.permalinks, isPost ? 'posts' : collection) ?? (isPost ? style : '/:collection/:path:output_ext');
  const [year = '', month = '', day = ''] = date && parseMoment(date) ? date.slice(0, 10).split('-') : [];
  const title = typeof fields.slug === 'string' ? fields.slug : isPost ? name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '') : name;
  const values: Record<string, string> = {
    categories: [...folders.slice(0, index), ...categoriesOf(fields)].join('/').toLowerCase(),
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
    collection,
    path: [...folders.slice(index + 1), name].join('/'),
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
