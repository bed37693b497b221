import { monthsOf } from '../events/months';
import { laterPages } from '../lists';
import { FEED_PAGES, FILES, fillPattern, PAGES, type PageName, type ParamName } from '../site/addresses';
import { EVENT_KINDS } from '../site/event-choices';
import { COLLECTIONS, type CollectionName, KINDS } from '../site/kinds';
import { feedPaths } from '../site/routes';
import type { FixedPage } from '../site/words/pages';
import { type Collections, ofKind } from './collections';

/** The addresses of a site's pages and files: for each pattern, the values of its parameters. */

type Params<Pattern extends string> = Record<ParamName<Pattern>, string>;
type ListOf<Patterns extends Record<string, string>> = { [Name in keyof Patterns]: (content: Collections) => Params<Patterns[Name]>[] };

type EntryPage = (typeof KINDS)[CollectionName]['entry'];

/** Pages with parameters that are not the page of an entry. A missing pattern is a type error. */
const LISTED: ListOf<Omit<typeof PAGES, FixedPage | EntryPage>> = {
  laterNews: ({ news }) => laterPages(news.length).map((number) => ({ number })),
  laterEvents: ({ pastEvents }) => laterPages(pastEvents.length).map((number) => ({ number })),
  month: ({ calendar, now }) => monthsOf(calendar, now).map((month) => ({ month })),
  projectsOfSeason: ({ seasons }) => seasons.filter(({ projects }) => projects.length > 0).map(({ slug }) => ({ season: slug })),
  projectsOfOrganisation: ({ organisations }) => organisations.map(({ slug }) => ({ organisation: slug })),
  tag: ({ tags }) => tags.map(({ slug }) => ({ tag: slug })),
  laterOfTag: ({ tags }) =>
    tags.flatMap(({ slug, news, events, projects, others }) =>
      laterPages(news.length + events.length + projects.length + others.length).map((number) => ({ tag: slug, number })),
    ),
  season: ({ seasons }) => seasons.map(({ slug }) => ({ season: slug })),
  series: ({ series }) => series.map(({ slug }) => ({ series: slug })),
  laterOfSeries: ({ series }) =>
    series.flatMap(({ slug, events }) => laterPages(events.length).map((number) => ({ series: slug, number }))),
};

const isListed = (name: PageName): name is keyof typeof LISTED => name in LISTED;

/** One set of parameters for each page of a pattern; a single empty one for a page at a fixed address. */
export function pageParams(name: PageName, content: Collections): Record<string, string>[] {
  if (isListed(name)) return LISTED[name](content);
  const kind = COLLECTIONS.find((collection) => KINDS[collection].entry === name);
  return kind ? slugs(ofKind(content.entries, kind)) : [{}];
}

/** One file, whatever the content. */
const always = () => [{}];
const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => ({ slug }));
export const FILE_PARAMS: ListOf<typeof FILES> = {
  notFound: always,
  allEvents: always,
  eventCalendar: ({ events }) => slugs(events),
  kindCalendar: () => EVENT_KINDS.map((kind) => ({ kind })),
  tagCalendar: ({ tags }) => tags.filter(({ events }) => events.length > 0).map(({ slug }) => ({ tag: slug })),
  seasonCalendar: ({ seasons }) => seasons.filter(({ events }) => events.length > 0).map(({ slug }) => ({ season: slug })),
  seriesCalendar: ({ series }) => series.map(({ slug }) => ({ series: slug })),
  eventsJson: always,
  newsJson: always,
  eventsSchema: always,
  newsSchema: always,
  buildRecord: always,
  sitemap: always,
  robots: always,
  manifest: always,
  icon: always,
  sizedIcon: () => ['192', '512'].map((size) => ({ size })),
  touchIcon: always,
  enhance: always,
  searchScript: always,
  headers: always,
  redirects: always,
  nginxRedirects: always,
};

/** The address of every page of this content. */
export function pagePaths(content: Collections): string[] {
  return names(PAGES).flatMap((name) => addressesOf(name, content));
}

/** The address of every file of this content, except pictures and the folders whose files the build names. */
export function filePaths(content: Collections): string[] {
  const feeds = FEED_PAGES.flatMap((page) => addressesOf(page, content)).flatMap((page) => Object.values(feedPaths(page)));
  return [
    ...names(FILES).flatMap((name) => FILE_PARAMS[name](content).map((params) => fillPattern<string>(FILES[name], params))),
    ...feeds,
  ];
}

function addressesOf(page: PageName, content: Collections): string[] {
  return pageParams(page, content).map((params) => fillPattern<string>(PAGES[page], params));
}

function names<Patterns extends object>(patterns: Patterns) {
  return Object.keys(patterns).filter((name): name is keyof Patterns & string => name in patterns);
}
