import { monthsOf } from '../events/months';
import { laterPages } from '../lists';
import { FILES, fillPattern, PAGES, type ParamName } from '../site/addresses';
import { EVENT_KINDS } from '../site/event-choices';
import type { Collections } from './collections';

/** The addresses that a content gives: for each pattern of the site, the values of its parameters. */

type Params<Pattern extends string> = Record<ParamName<Pattern>, string>;
type ListOf<Patterns extends Record<string, string>> = { [Name in keyof Patterns]: (content: Collections) => Params<Patterns[Name]>[] };

/** The page stands whatever the content. */
const always = () => [{}];
const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => ({ slug }));

/** A pattern that is missing here is an error of types. */
export const PAGE_PARAMS: ListOf<typeof PAGES> = {
  home: always,
  news: always,
  laterNews: ({ news }) => laterPages(news.length).map((number) => ({ number })),
  newsPost: ({ news }) => slugs(news),
  events: always,
  laterEvents: ({ pastEvents }) => laterPages(pastEvents.length).map((number) => ({ number })),
  calendar: always,
  month: ({ calendar, now }) => monthsOf(calendar, now).map((month) => ({ month })),
  event: ({ events }) => slugs(events),
  projects: always,
  projectsOfSeason: ({ seasons }) => seasons.filter(({ projects }) => projects.length > 0).map(({ slug }) => ({ season: slug })),
  projectsOfOrganisation: ({ organisations }) => organisations.map(({ slug }) => ({ organisation: slug })),
  project: ({ projects }) => slugs(projects),
  trainings: always,
  newsletters: always,
  members: always,
  member: ({ members }) => slugs(members),
  tags: always,
  tag: ({ tags }) => tags.map(({ slug }) => ({ tag: slug })),
  laterOfTag: ({ tags }) =>
    tags.flatMap(({ slug, news, events, projects, others }) =>
      laterPages(news.length + events.length + projects.length + others.length).map((number) => ({ tag: slug, number })),
    ),
  season: ({ seasons }) => seasons.map(({ slug }) => ({ season: slug })),
  series: ({ series }) => series.map(({ slug }) => ({ series: slug })),
  laterOfSeries: ({ series }) =>
    series.flatMap(({ slug, events }) => laterPages(events.length).map((number) => ({ series: slug, number }))),
  search: always,
  openData: always,
  siteMap: always,
  page: ({ pages }) => slugs(pages),
};

const tagParams = ({ tags }: Collections) => tags.map(({ slug }) => ({ tag: slug }));

export const FILE_PARAMS: ListOf<typeof FILES> = {
  notFound: always,
  feed: always,
  atomFeed: always,
  jsonFeed: always,
  newsFeed: always,
  newsAtomFeed: always,
  newsJsonFeed: always,
  eventsFeed: always,
  eventsAtomFeed: always,
  eventsJsonFeed: always,
  tagFeed: tagParams,
  tagAtomFeed: tagParams,
  tagJsonFeed: tagParams,
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

/** The address of every page that a content gives. */
export function pagePaths(content: Collections): string[] {
  return pathsOf(PAGES, PAGE_PARAMS, content);
}

/** The address of every file that a content gives, save pictures and the folders of which the build alone names the files. */
export function filePaths(content: Collections): string[] {
  return pathsOf(FILES, FILE_PARAMS, content);
}

function pathsOf<Patterns extends Record<string, string>>(patterns: Patterns, params: ListOf<Patterns>, content: Collections): string[] {
  return Object.entries(patterns).flatMap(([name, pattern]) =>
    params[name as keyof Patterns](content).map((values) => fillPattern<string>(pattern, values)),
  );
}
