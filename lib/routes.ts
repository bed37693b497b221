import { readEnvironment } from './site';

/** The collections of content, by the name of their folder, which is also their address. */
export type CollectionName = 'actualites' | 'evenements' | 'projets' | 'membres' | 'pages';

/** Every address of the site, without the sub-path. `href` adds it. */
export const routes = {
  home: '/',
  news: '/actualites/',
  newsPage: (page: number) => (page === 1 ? '/actualites/' : `/actualites/page/${page}/`),
  events: '/evenements/',
  projects: '/projets/',
  trainings: '/formations/',
  members: '/membres/',
  join: '/rejoindre/',
  tags: '/etiquettes/',
  tag: (slug: string) => `/etiquettes/${slug}/`,
  season: (slug: string) => `/saisons/${slug}/`,
  enhance: '/enhance.js',
  entry: (collection: CollectionName, slug: string) => (collection === 'pages' ? `/${slug}/` : `/${collection}/${slug}/`),
} as const;

const { basePath, siteUrl } = readEnvironment();

/** The address to write in a page: a path of the site gets the sub-path, any other URL is left alone. */
export function href(path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? basePath + path : path;
}

/** The absolute URL of a path of the site, for metadata, feeds and calendars. */
export function absoluteUrl(path: string): string {
  return siteUrl + href(path);
}

/** True for a web address on another site. */
export function isExternal(url: string): boolean {
  return /^https?:/i.test(url) && (!URL.canParse(url) || new URL(url).origin !== siteUrl);
}
