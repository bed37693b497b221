import { FEED_NAMES, FILES, fillPattern, PAGES, paramNames } from './addresses';
import { readEnvironment } from './environment';
import { type CollectionName, KINDS } from './kinds';

/** A value for each name of a pattern, in their order. */
type Values<Pattern extends string> = Pattern extends `${string}<${string}>${infer Rest}` ? [value: string, ...Values<Rest>] : [];

type Route<Pattern extends string> = Values<Pattern> extends [] ? Pattern : (...values: Values<Pattern>) => string;

function routesOf<Patterns extends Record<string, string>>(patterns: Patterns): { [Name in keyof Patterns]: Route<Patterns[Name]> } {
  const route = (pattern: string) => {
    const names: string[] = paramNames(pattern);
    if (names.length === 0) return pattern;
    return (...values: string[]) => fillPattern(pattern, Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])));
  };
  return Object.fromEntries(Object.entries(patterns).map(([name, pattern]) => [name, route(pattern)])) as never;
}

/** Every address of the site, without the sub-path, which `href` adds: a path, or a function from the pattern's parameters to a path. */
export const routes = { ...routesOf(PAGES), ...routesOf(FILES) };

/** The address of an entry's page. */
export function entryPath(collection: CollectionName, slug: string): string {
  return fillPattern<string>(PAGES[KINDS[collection].entry], { slug });
}

/** The address of a page of a list; the first page has the address of the list. */
export function listPage(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** The path at which readers propose a change of an entry, by the path of its page. */
export function changePath(page: string): string {
  return `${PAGES.editor}?page=${page}`;
}

/** The path of the file of an entry beside its page, for a site that publishes those (`sources`). */
export function sourcePath(page: string): string {
  return `${page}source.md`;
}

/** The path of a page's calendar, in the folder of the page. */
export function calendarOf(page: string): string {
  return `${page}evenements.ics`;
}

/** The paths of a page's feeds, in the folder of the page. */
export function feedPaths(page: string): { rss: string; atom: string; json: string } {
  return { rss: page + FEED_NAMES.rss, atom: page + FEED_NAMES.atom, json: page + FEED_NAMES.json };
}

const { basePath, siteUrl } = readEnvironment();

/** The address to write in a page: a path of the site gets the sub-path, any other URL stays as it is. */
export function href(path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? basePath + path : path;
}

/**
 * The absolute URL of a path of the site, for metadata, feeds and calendars; a URL keeps its site. Authors write spaces and accents in
 * addresses: browsers encode them, other programs want them encoded.
 */
export function absoluteUrl(path: string): string {
  const url = path.startsWith('/') && !path.startsWith('//') ? siteUrl + href(path) : path;
  return url.replace(NOT_OF_URLS, encodeURIComponent);
}

/** Characters that no URL may hold as they are (RFC 3986, 2). */
const NOT_OF_URLS = /[^!-~]|["<>\\^`{|}]/gu;

/** True for a web address on another site. */
export function isExternal(url: string): boolean {
  return /^https?:/i.test(url) && (!URL.canParse(url) || new URL(url).origin !== siteUrl);
}
