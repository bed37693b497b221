import { monthsOf } from '../events/months';
import { laterPages } from '../lists';
import {
  FEED_PAGES,
  type FeedPage,
  FILES,
  type FileName,
  fillPattern,
  hasParams,
  isFixedAddress,
  PAGES,
  type PageName,
  type ParamName,
  pathsLike,
} from '../site/addresses';
import { EVENT_KINDS } from '../site/event-choices';
import { COLLECTIONS, type CollectionName, KINDS } from '../site/kinds';
import { feedPaths } from '../site/routes';
import { type Collections, collect, ofKind } from './collections';
import { eventKindsOf, ofEventKind, onLine } from './groups';
import { replaysOf, replaysWithTag, replayTags } from './replays';
import type { Entry, NewsPost } from './types';

/** The addresses of a site's pages and files: for each pattern, the values of its parameters. */

const PATTERNS = { ...PAGES, ...FILES };
type Patterns = typeof PATTERNS;
type Params<Name extends keyof Patterns> = Record<ParamName<Patterns[Name]>, string>;
type WithParams = { [Name in keyof Patterns]: Patterns[Name] extends `${string}<${string}` ? Name : never }[keyof Patterns];
type EntryPage = (typeof KINDS)[CollectionName]['entry'];

/** Sizes of the icons that phones and desktops require, in pixels. */
export const ICON_SIZES = ['192', '512'] as const;

/** Patterns with parameters that are not the page of an entry. A missing one is a type error. */
const LISTED: { [Name in Exclude<WithParams, EntryPage>]: (content: Collections) => Params<Name>[] } = {
  laterNews: ({ news }) => laterPages(news.length).map((number) => ({ number })),
  laterEvents: ({ pastEvents, upcomingEvents }) => laterPages(pastEvents.length, upcomingEvents.length).map((number) => ({ number })),
  eventsOfKind: ({ events }) => eventKindsOf(events).map((kind) => ({ kind })),
  laterOfKind: ({ events }) =>
    EVENT_KINDS.flatMap((kind) => laterPages(ofEventKind(events, kind).length).map((number) => ({ kind, number }))),
  laterOnlineEvents: ({ events }) => laterPages(onLine(events).length).map((number) => ({ number })),
  eventsAtPlace: ({ places }) => places.map(({ slug }) => ({ place: slug })),
  laterAtPlace: ({ places }) => places.flatMap(({ slug, events }) => laterPages(events.length).map((number) => ({ place: slug, number }))),
  month: ({ calendar, now }) => monthsOf(calendar, now).map((month) => ({ month })),
  laterReplays: (content) => laterPages(replaysOf(content).length).map((number) => ({ number })),
  replaysOfTag: (content) => replayTags(content).map(({ slug }) => ({ tag: slug })),
  laterReplaysOfTag: (content) =>
    replayTags(content).flatMap(({ slug }) => laterPages(replaysWithTag(content, slug).length).map((number) => ({ tag: slug, number }))),
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
  eventCalendar: ({ events }) => events.map(({ slug }) => ({ slug })),
  kindCalendar: () => EVENT_KINDS.map((kind) => ({ kind })),
  placeCalendar: ({ places }) => places.map(({ slug }) => ({ place: slug })),
  tagCalendar: ({ tags }) => tags.filter(({ events }) => events.length > 0).map(({ slug }) => ({ tag: slug })),
  seasonCalendar: ({ seasons }) => seasons.filter(({ events }) => events.length > 0).map(({ slug }) => ({ season: slug })),
  seriesCalendar: ({ series }) => series.map(({ slug }) => ({ series: slug })),
  newsletterHtml: ({ news }) => newslettersOf(news),
  newsletterText: ({ news }) => newslettersOf(news),
  kindFrame: ({ events }) => eventKindsOf(events).map((kind) => ({ kind })),
  placeFrame: ({ places }) => places.map(({ slug }) => ({ place: slug })),
  tagFrame: ({ tags }) => tags.filter(({ events }) => events.length > 0).map(({ slug }) => ({ tag: slug })),
  seriesFrame: ({ series }) => series.map(({ slug }) => ({ series: slug })),
  sizedIcon: () => ICON_SIZES.map((size) => ({ size })),
};

function newslettersOf(news: readonly NewsPost[]): { slug: string }[] {
  return news.filter(({ kind }) => kind === 'infolettre').map(({ slug }) => ({ slug }));
}

const isListed = (name: PageName | FileName): name is keyof typeof LISTED => name in LISTED;

/** One set of parameters for each page or file of a pattern; a single empty one for a fixed address. */
export function paramsOf(name: PageName | FileName, content: Collections): Record<string, string>[] {
  if (isListed(name)) return LISTED[name](content);
  const kind = COLLECTIONS.find((collection) => KINDS[collection].entry === name);
  return kind ? ofKind(content.entries, kind).map(({ slug }) => ({ slug })) : [{}];
}

/** The address of every page of this content. */
export function pagePaths(content: Collections): string[] {
  return names(PAGES).flatMap((name) => addressesOf(name, content));
}

/** The address of every file of this content, except pictures and the folders whose files the build names. */
export function filePaths(content: Collections): string[] {
  return [...names(FILES).flatMap((name) => addressesOf(name, content)), ...FEED_PAGES.flatMap((page) => feedsOf(page, content))];
}

function feedsOf(page: FeedPage, content: Collections): string[] {
  return addressesOf(page, content).flatMap((address) => Object.values(feedPaths(address)));
}

function addressesOf(name: PageName | FileName, content: Collections): string[] {
  return paramsOf(name, content).map((params) => fillPattern<string>(PATTERNS[name], params));
}

function names<Patterns extends object>(patterns: Patterns) {
  return Object.keys(patterns).filter((name): name is keyof Patterns & string => name in patterns);
}

/** The addresses of a pattern, or of the feeds of a page. */
interface AddressList {
  form: RegExp;
  of: (content: Collections) => string[];
}

/** The lists that depend on all entries. */
const LISTS: AddressList[] = [
  ...names(LISTED).map((name): AddressList => ({ form: pathsLike([PATTERNS[name]]), of: (content) => addressesOf(name, content) })),
  ...FEED_PAGES.filter((page) => hasParams(PAGES[page])).map(
    (page): AddressList => ({ form: pathsLike(Object.values(feedPaths(PAGES[page]))), of: (content) => feedsOf(page, content) }),
  ),
];

/** Every address of a site. Those of a list are worked out when an address looks like theirs. */
export class SitePaths implements Iterable<string> {
  private readonly ofEntries: ReadonlySet<string>;
  private readonly known = new Map<AddressList, ReadonlySet<string>>();
  private collections: Collections | undefined;

  /** @param others addresses of further pages. */
  constructor(
    private readonly entries: readonly Entry[],
    private readonly now: Date,
    others: readonly string[],
  ) {
    this.ofEntries = new Set([...entries.map(({ path }) => path), ...others]);
  }

  has(path: string): boolean {
    return (
      this.ofEntries.has(path) || isFixedAddress(path) || LISTS.some((list) => list.form.test(path) && this.addressesOf(list).has(path))
    );
  }

  [Symbol.iterator](): Iterator<string> {
    return new Set([...pagePaths(this.content), ...filePaths(this.content), ...this.ofEntries])[Symbol.iterator]();
  }

  private addressesOf(list: AddressList): ReadonlySet<string> {
    const addresses = this.known.get(list) ?? new Set(list.of(this.content));
    this.known.set(list, addresses);
    return addresses;
  }

  private get content(): Collections {
    this.collections ??= collect(this.entries, this.now);
    return this.collections;
  }
}
