import { readEnvironment } from './environment';

/** The collections of content, by the name of their folder, which is also their address. */
export type CollectionName = 'actualites' | 'evenements' | 'projets' | 'membres' | 'pages';

/** Every address of the site, without the sub-path. `href` adds it. */
export const routes = {
  home: '/',
  news: '/actualites/',
  newsPage: (page: number) => (page === 1 ? '/actualites/' : `/actualites/page/${page}/`),
  events: '/evenements/',
  /** Events that are over, twenty a page; the first page also holds those to come. */
  eventsPage: (page: number) => (page === 1 ? '/evenements/' : `/evenements/page/${page}/`),
  calendar: '/evenements/calendrier/',
  /** @param month such as `2023-01`. */
  month: (month: string) => `/evenements/calendrier/${month}/`,
  allEvents: '/evenements.ics',
  /** @param folder the page that the calendar belongs to, such as `/etiquettes/python/`. */
  calendarOf: (folder: string) => `${folder}evenements.ics`,
  kindCalendar: (kind: string) => `/evenements/nature/${kind}.ics`,
  eventCalendar: (slug: string) => `/evenements/${slug}/evenement.ics`,
  series: (slug: string) => `/series/${slug}/`,
  seriesPage: (slug: string, page: number) => (page === 1 ? `/series/${slug}/` : `/series/${slug}/page/${page}/`),
  openData: '/donnees-ouvertes/',
  buildRecord: '/construction.json',
  eventsJson: '/evenements.json',
  newsJson: '/actualites.json',
  eventsSchema: '/schemas/evenements.schema.json',
  newsSchema: '/schemas/actualites.schema.json',
  projects: '/projets/',
  projectsOfSeason: (slug: string) => `/projets/saison/${slug}/`,
  projectsOfOrganisation: (slug: string) => `/projets/administration/${slug}/`,
  trainings: '/formations/',
  newsletters: '/infolettres/',
  search: '/recherche/',
  siteMap: '/plan-du-site/',
  members: '/membres/',
  join: '/rejoindre/',
  tags: '/etiquettes/',
  tag: (slug: string) => `/etiquettes/${slug}/`,
  tagPage: (slug: string, page: number) => (page === 1 ? `/etiquettes/${slug}/` : `/etiquettes/${slug}/page/${page}/`),
  season: (slug: string) => `/saisons/${slug}/`,
  enhance: '/enhance.js',
  searchScript: '/search.js',
  searchIndex: '/pagefind/',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  manifest: '/manifest.webmanifest',
  touchIcon: '/apple-touch-icon.png',
  icon: (size: number) => `/icone-${size}.png`,
  entry: (collection: CollectionName, slug: string) => (collection === 'pages' ? `/${slug}/` : `/${collection}/${slug}/`),
} as const;

/** The feeds of a page stand in its folder. */
export function feedPaths(page: string): { rss: string; atom: string; json: string } {
  return { rss: `${page}rss.xml`, atom: `${page}atom.xml`, json: `${page}feed.json` };
}

const { basePath, siteUrl } = readEnvironment();

/** The address to write in a page: a path of the site gets the sub-path, any other URL is left alone. */
export function href(path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? basePath + path : path;
}

/** The absolute URL of a path of the site, for metadata, feeds and calendars; a URL stays as it is. */
export function absoluteUrl(path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? siteUrl + href(path) : path;
}

/** True for a web address on another site. */
export function isExternal(url: string): boolean {
  return /^https?:/i.test(url) && (!URL.canParse(url) || new URL(url).origin !== siteUrl);
}
