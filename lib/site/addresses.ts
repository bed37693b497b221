import { decodePath } from '../decode-path';

/**
 * The pattern of every page and file of the site: the one list. `<name>` stands for a part of a path that comes from the content.
 * Known and reserved addresses, the sitemap, links and the routes' own parameters derive from it.
 */
export const PAGES = {
  home: '/',
  news: '/actualites/',
  laterNews: '/actualites/page/<number>/',
  newsPost: '/actualites/<slug>/',
  events: '/evenements/',
  laterEvents: '/evenements/page/<number>/',
  eventsOfKind: '/evenements/nature/<kind>/',
  laterOfKind: '/evenements/nature/<kind>/page/<number>/',
  onlineEvents: '/evenements/en-ligne/',
  laterOnlineEvents: '/evenements/en-ligne/page/<number>/',
  eventsAtPlace: '/evenements/lieu/<place>/',
  laterAtPlace: '/evenements/lieu/<place>/page/<number>/',
  calendar: '/evenements/calendrier/',
  month: '/evenements/calendrier/<month>/',
  event: '/evenements/<slug>/',
  replays: '/replays/',
  laterReplays: '/replays/page/<number>/',
  replaysOfTag: '/replays/etiquette/<tag>/',
  laterReplaysOfTag: '/replays/etiquette/<tag>/page/<number>/',
  projects: '/projets/',
  projectsOfSeason: '/projets/saison/<season>/',
  projectsOfOrganisation: '/projets/administration/<organisation>/',
  project: '/projets/<slug>/',
  trainings: '/formations/',
  newsletters: '/infolettres/',
  members: '/membres/',
  member: '/membres/<slug>/',
  tags: '/etiquettes/',
  tag: '/etiquettes/<tag>/',
  laterOfTag: '/etiquettes/<tag>/page/<number>/',
  season: '/saisons/<season>/',
  series: '/series/<series>/',
  laterOfSeries: '/series/<series>/page/<number>/',
  search: '/recherche/',
  openData: '/donnees-ouvertes/',
  embed: '/integrer/',
  editor: '/rediger/',
  siteMap: '/plan-du-site/',
  page: '/<slug>/',
} as const;

/** An address that ends with a slash is that of a document, in a folder of its own. */
export const FILES = {
  notFound: '/404.html',
  allEvents: '/evenements.ics',
  eventCalendar: '/evenements/<slug>/evenement.ics',
  kindCalendar: '/evenements/nature/<kind>.ics',
  onlineCalendar: '/evenements/en-ligne/evenements.ics',
  placeCalendar: '/evenements/lieu/<place>/evenements.ics',
  tagCalendar: '/etiquettes/<tag>/evenements.ics',
  seasonCalendar: '/saisons/<season>/evenements.ics',
  seriesCalendar: '/series/<series>/evenements.ics',
  newsletterHtml: '/actualites/<slug>/courriel.html',
  newsletterText: '/actualites/<slug>/courriel.txt',
  eventsFrame: '/integrer/evenements/',
  kindFrame: '/integrer/evenements/nature/<kind>/',
  placeFrame: '/integrer/evenements/lieu/<place>/',
  tagFrame: '/integrer/evenements/etiquette/<tag>/',
  seriesFrame: '/integrer/evenements/serie/<series>/',
  eventsJson: '/evenements.json',
  newsJson: '/actualites.json',
  eventsSchema: '/schemas/evenements.schema.json',
  newsSchema: '/schemas/actualites.schema.json',
  buildRecord: '/construction.json',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  securityTxt: '/.well-known/security.txt',
  manifest: '/manifest.webmanifest',
  icon: '/icon.svg',
  sizedIcon: '/icone-<size>.png',
  touchIcon: '/apple-touch-icon.png',
  enhance: '/enhance.js',
  searchScript: '/search.js',
  nearWordsScript: '/near-words.js',
  notFoundScript: '/404.js',
  editorScript: '/rediger.js',
  editorStyles: '/rediger.css',
  siteIndex: '/rediger/site.json',
  headers: '/_headers',
  redirects: '/_redirects',
  nginxRedirects: '/redirections.map',
  caddyRedirects: '/redirections.caddy',
  nginxGone: '/retirees.map',
  caddyGone: '/retirees.caddy',
  apacheSettings: '/.htaccess',
} as const;

/** The lists that authors may introduce: by a text, `_index.md`, in the folder of the list. */
export const LISTS = ['news', 'events', 'projects', 'members', 'trainings', 'newsletters', 'tags'] as const satisfies readonly PageName[];

export type ListName = (typeof LISTS)[number];

/** The folder of the content whose `_index.md` introduces a list: the one of its address, such as `actualites`. */
export function listFolder(list: ListName): string {
  return PAGES[list].slice(1, -1);
}

/** The pages that have feeds, in three formats: files of their own folders. */
export const FEED_PAGES = [
  'home',
  'news',
  'events',
  'eventsOfKind',
  'onlineEvents',
  'eventsAtPlace',
  'tag',
  'season',
  'series',
] as const satisfies readonly PageName[];
export const FEED_NAMES = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

const FEED_PATTERNS = FEED_PAGES.flatMap((page) => Object.values(FEED_NAMES).map((name) => PAGES[page] + name));
const FILE_PATTERNS = [...Object.values(FILES), ...FEED_PATTERNS];
const PATTERNS: readonly string[] = [...Object.values(PAGES), ...FILE_PATTERNS];

/** The folder of Pagefind's index. */
export const SEARCH_INDEX = '/pagefind/';

/** The folder of the pages that other sites may show in a frame. */
export const FRAMES = FILES.eventsFrame;

/** Folders whose files the build names. Names at the root that begin with `_` are the build's as well. */
const OWN_FOLDERS = [SEARCH_INDEX, '/schemas/'];

export type PageName = keyof typeof PAGES;
export type FileName = keyof typeof FILES;
export type FeedPage = (typeof FEED_PAGES)[number];

/** The names between `<` and `>` of a pattern, in their order. */
export type ParamName<Pattern extends string> = Pattern extends `${string}<${infer Name}>${infer Rest}` ? Name | ParamName<Rest> : never;

/** A parameter of a pattern, between two slashes or within the name of a file. */
const PARAM = /<(\w+)>/g;

/** The parameter names of a pattern, in their order. */
export function paramNames<Pattern extends string>(pattern: Pattern): ParamName<Pattern>[];
export function paramNames(pattern: string): string[] {
  return [...pattern.matchAll(PARAM)].map(([, name = '']) => name);
}

/** Fills a pattern with these values, each of which is one part of a path. */
export function fillPattern<Pattern extends string>(pattern: Pattern, params: Readonly<Record<ParamName<Pattern>, string>>): string {
  const values: Readonly<Record<string, string>> = params;
  return partsOf(pattern)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? '')))
    .join('');
}

const cut = new Map<string, string[]>();

/** The texts of a pattern and the names of its parameters, by turns. */
function partsOf(pattern: string): string[] {
  const parts = cut.get(pattern) ?? pattern.split(PARAM);
  cut.set(pattern, parts);
  return parts;
}

/** Matches the paths of these patterns. */
export function pathsLike(patterns: readonly string[]): RegExp {
  const forms = patterns.map((pattern) => pattern.replaceAll('.', '\\.').replace(PARAM, '[^/]+'));
  return new RegExp(`^(?:${forms.join('|')})$`);
}

const FIXED = new Set(PATTERNS.filter((pattern) => !hasParams(pattern)));
const GIVEN = pathsLike(PATTERNS.filter(hasParams));
const FILE_PATHS = pathsLike(FILE_PATTERNS);

/** Whether only some contents have a page or file of a pattern. */
export function hasParams(pattern: string): boolean {
  return pattern.includes('<');
}

/** Whether every content has a page or file at a path. */
export function isFixedAddress(path: string): boolean {
  return FIXED.has(path);
}

/** Whether a path, with or without its last slash, matches a pattern with parameters: only some contents have this page or file. */
export function isGivenAddress(path: string): boolean {
  const both = [path, `${path}/`];
  return !both.some(isFixedAddress) && both.some((one) => GIVEN.test(one));
}

/**
 * Whether a page of an author would take the address of a page, a file or a folder of the site itself: `/formations/`,
 * `/robots.txt/`, `/evenements/page/`.
 * @param path address of the page, which matches the pattern of its kind.
 */
export function isReserved(path: string): boolean {
  const parts = path.split('/').slice(1, -1);
  const isTaken = (pattern: string) => {
    const other = pattern.split('/').slice(1);
    return parts.every((part, index) => other[index] === part);
  };
  return path.startsWith('/_') || [...PATTERNS, ...OWN_FOLDERS].some(isTaken);
}

/** Extensions of the compressed copies that servers send to browsers that accept them. */
const COMPRESSED = /\.(?:br|gz)$/;

/**
 * Whether a file of the authors would take the address of a file of the site itself, of a compressed copy, or of a folder;
 * or would need a folder where the site has a file.
 * @param path of the file, with its leading slash.
 */
export function isFileOfSite(path: string): boolean {
  const plain = decodePath(path).replace(COMPRESSED, '').toLowerCase();
  const folders = [...plain.matchAll(/\//g)].slice(1).map(({ index }) => plain.slice(0, index));
  const candidates = [plain, `${plain}/`, ...folders];
  return (
    plain.startsWith('/_') ||
    OWN_FOLDERS.some((folder) => plain.startsWith(folder)) ||
    candidates.some((candidate) => FILE_PATHS.test(candidate))
  );
}
