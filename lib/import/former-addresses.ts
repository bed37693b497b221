import { parseMoment } from '../moments';
import { ownValue } from '../own-value';
import { jekyllPath } from './jekyll-page';
import type { SiteConfig } from './source-config';
import type { SourceFile } from './source-files';
import type { Fields } from './source-front-matter';

/** The addresses at which an old site served its pages. */

/** A page, with the fields that its address depends on. */
interface AddressedPage extends Pick<SourceFile, 'top' | 'folders' | 'name' | 'isSection' | 'language' | 'absolute'> {
  fields: Fields;
  /** The date, in the form of the site. */
  date: string | undefined;
  /** How many of its folders are sections: the first one, and those down to the last that has an `_index.md`. All, unless it is known. */
  sectionCount?: number | undefined;
}

/** Taxonomies of Hugo sites, whose terms are sections: `authors/ada/_index.md`. */
const TAXONOMIES = new Set(['authors', 'tags', 'categories', 'publication_types', 'series']);

/** The paths of a page on the old site, with their slashes, as the old site wrote them: the most certain one first. */
export function servedPaths(page: AddressedPage, config: SiteConfig): [string, ...string[]] {
  const { url } = page.fields;
  if (typeof url === 'string' && url.trim() !== '' && !/^[a-z]+:/i.test(url)) return [slashed(url.replaceAll('\\', '/'))];
  const whole = { ...page, folders: [...page.top, ...page.folders] };
  if (config.generator === 'quarto') return [quartoPath(whole)];
  if (config.generator === 'jekyll') return [jekyllPath(whole, config)];
  const path = byPattern(whole, config) ?? byFolders(whole, config);
  const prefix = languagePrefix(page, config);
  // Versions of Hugo differ on the folder of the only language.
  return prefix !== '' && config.languages.length === 1 ? [path, prefix + path] : [prefix + path];
}

/** The paths at which links in texts may name a page, besides the served one: that of its file. */
export function filePaths(page: AddressedPage, config: SiteConfig): string[] {
  const { top, folders, name, isSection } = page;
  const own = `/${[...top, ...folders, ...(isSection ? [] : [name])].join('/')}/`;
  return [byFolders(page, config), slashed(own), languagePrefix(page, config) + byFolders(page, config)];
}

function quartoPath({ folders, name, isSection, absolute }: AddressedPage): string {
  const isIndex = /[/\\]index\.[^/\\]*$/.test(absolute);
  if (isSection) return slashed(folders.join('/'));
  return isIndex ? slashed([...folders, name].join('/')) : `/${[...folders, name].map(encodeName).join('/')}.html`;
}

const encodeName = (name: string) => name.replaceAll(' ', '%20');

function slashed(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : /\.html?$/.test(inner) ? `/${inner}` : `/${inner}/`;
}

/** `/en`, for a language other than the default one. */
function languagePrefix({ language }: AddressedPage, { languages, defaultLanguage, defaultInFolder }: SiteConfig): string {
  const known = languages.length === 1 ? languages[0] : languages.find(({ key, folder }) => key === language || folder === language);
  return known && (defaultInFolder || known.key !== defaultLanguage) ? `/${known.folder}` : '';
}

function byFolders({ folders, name, isSection, fields }: AddressedPage, config: SiteConfig): string {
  const last = typeof fields.slug === 'string' && fields.slug !== '' ? fields.slug : name;
  const parts = [...folders, ...(isSection ? [] : [last])].map((part) => urlPart(part, config));
  return config.hasUglyUrls && !isSection ? `/${parts.join('/')}.html` : slashed(parts.join('/'));
}

/** By the pattern of the section (gohugo.io, « Permalinks »); undefined without one, or for a page that lacks what the pattern names. */
function byPattern(page: AddressedPage, config: SiteConfig): string | undefined {
  const { folders, isSection } = page;
  const section = (folders[0] ?? '').toLowerCase();
  const isTerm = isSection && folders.length === 2 && TAXONOMIES.has(section);
  if (isSection && folders.length === 1 && ownValue(config.sectionPermalinks, section) === undefined) return undefined;
  if (!isSection && folders.length === 0) return undefined;
  const patterns = isTerm ? config.termPermalinks : isSection ? config.sectionPermalinks : config.permalinks;
  const pattern = ownValue(patterns, section);
  if (pattern === undefined) return undefined;
  const values = valuesOf(page, isTerm);
  let isWhole = true;
  const path = pattern.replace(/:(\w+)(?:\[(\d*):?(\d*)\])?/g, (_, token: string, from: string | undefined, to: string | undefined) => {
    const value =
      token === 'sections' && from !== undefined ? sectionsOf(page).slice(Number(from) || 0, to ? Number(to) : undefined) : values[token];
    if (value === undefined) isWhole = false;
    return [value ?? '']
      .flat()
      .map((part) => urlPart(part, config))
      .join('/');
  });
  return isWhole ? slashed(path.replace(/\/{2,}/g, '/')) : undefined;
}

const sectionsOf = ({ folders, sectionCount }: AddressedPage) => folders.slice(0, sectionCount);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400_000;

/** The day of the week and that of the year, as Hugo counts them. */
function daysOf(date: string | undefined) {
  if (date === undefined || !parseMoment(date)) return {};
  const day = new Date(date.slice(0, 10));
  const weekday = day.getUTCDay();
  const yearday = (day.getTime() - Date.UTC(day.getUTCFullYear(), 0, 0)) / DAY;
  return { weekday: String(weekday), weekdayname: WEEKDAYS[weekday], yearday: String(yearday) };
}

function valuesOf(page: AddressedPage, isTerm: boolean): Record<string, string | string[] | undefined> {
  const { folders, name, fields, date } = page;
  const [year, month, day] = date && parseMoment(date) ? date.slice(0, 10).split('-') : [];
  const title = typeof fields.title === 'string' ? fields.title : undefined;
  const slug = typeof fields.slug === 'string' && fields.slug !== '' ? fields.slug : undefined;
  const term = folders.at(-1);
  return {
    year,
    month,
    day,
    monthname: month === undefined ? undefined : MONTHS[Number(month) - 1],
    section: folders[0],
    sections: sectionsOf(page),
    ...daysOf(date),
    title,
    // The slug of a term is its name in the texts; that of a page without one, its title.
    slug: isTerm ? term : (slug ?? title),
    filename: name,
    contentbasename: name,
    slugorfilename: slug ?? name,
    slugorcontentbasename: slug ?? name,
  };
}

/** A part of a path as Hugo writes it: letters of any language, digits and a few signs; in lower case, with hyphens in place of spaces. */
export function urlPart(text: string, { keepsCase, dropsAccents }: Pick<SiteConfig, 'keepsCase' | 'dropsAccents'>): string {
  const kept = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\s._+~@/-]/gu, '')
    .trim()
    .replace(/[\s-]*\s[\s-]*/g, '-');
  const cased = keepsCase ? kept : kept.toLowerCase();
  return dropsAccents ? cased.normalize('NFD').replace(/\p{M}/gu, '') : cased;
}
