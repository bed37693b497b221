import { cachedBy } from '../../cached-by';
import type { SiteContent } from '../../content/collections';
import { eventKindsOf, type OtherEntry, ofEventKind, onLine } from '../../content/groups';
import { replaysOf } from '../../content/replays';
import type { CommunityEvent, Entry, NewsPost, Project, Tag } from '../../content/types';
import { seasonLabel } from '../../events/seasons';
import { pageOf } from '../../lists';
import type { EventKind } from '../../site/event-choices';
import { calendarOf, routes } from '../../site/routes';
import { words } from '../../site/words';
import { type EntryReference, reference } from './entry';
import { type EventBrief, eventBrief, type PastYears, pastYears } from './events';
import { type ListPageValue, listPageValue } from './list-head';
import { type NewsBrief, newsBrief } from './news';
import { fixedCrumb, type PageValue, sitePage } from './page';
import { type ProjectBrief, projectBrief } from './project-pages';

/** Pages of entries that share a tag, a season, a series, a place or a kind. */

/** Entries of any kind, under one title. */
export interface GroupValue {
  events: EventBrief[];
  news: NewsBrief[];
  projects: ProjectBrief[];
  others: EntryReference[];
}

interface Entries {
  events?: readonly CommunityEvent[];
  news?: readonly NewsPost[];
  projects?: readonly Project[];
  others?: readonly OtherEntry[];
}

export function groupValue({ events = [], news = [], projects = [], others = [] }: Entries, content: SiteContent): GroupValue {
  return {
    events: events.map((event) => eventBrief(event, content)),
    news: news.map((post) => newsBrief(post, content)),
    projects: projects.map((project) => projectBrief(project, content)),
    others: others.map(reference),
  };
}

/** The entries of a page of a group: events to come apart from those that are over. */
interface GroupEntries extends Omit<GroupValue, 'events'> {
  upcoming: EventBrief[];
  past: PastYears;
}

function groupEntries(entries: Entries, content: SiteContent): GroupEntries {
  const { events, ...others } = groupValue(entries, content);
  const upcoming = events.filter(({ life }) => !life.now.isPast);
  const past = events.filter(({ life }) => life.now.isPast);
  return { ...others, upcoming, past: pastYears(past, upcoming) };
}

export interface TagsValue extends ListPageValue {
  tags: Tag[];
}

export function tagsPage(content: SiteContent): TagsValue {
  return { ...listPageValue(content, 'tags'), tags: content.tags.map(({ slug, name }) => ({ slug, name })) };
}

export interface GroupPageValue extends PageValue, GroupEntries {
  name: string;
  page: number;
  pageCount: number;
  /** Path of the first page. */
  list: string;
  /** Path of the calendar of the group's events, if it has any. On the first page only. */
  calendar?: string;
  /** The other parts of the list of events, for a part of it. */
  parts?: EventPart[];
}

export function tagPage(content: SiteContent, params: { tag: string; number?: string }): GroupPageValue | undefined {
  const tag = content.tags.find(({ slug }) => slug === params.tag);
  const part = tag && pageOf<Entry>([...tag.events, ...tag.news, ...tag.projects, ...tag.others], Number(params.number ?? 1));
  if (!part) return undefined;
  const { name, slug, events, news, projects, others } = tag;
  const { page, pageCount } = part;
  const [list, shown] = [routes.tag(slug), new Set(part.shown)];
  const on = <T extends Entry>(entries: readonly T[]) => entries.filter((entry) => shown.has(entry));
  return {
    ...sitePage(content, {
      title: words.pages.tag(name),
      description: page === 1 ? words.pages.tagDescription(name) : words.pages.laterTagDescription(name, page),
      above: [fixedCrumb(content, 'tags')],
      crumb: { label: name, path: list },
      page,
      hasFeeds: true,
    }),
    name,
    page,
    pageCount,
    list,
    ...groupEntries({ events: on(events), news: on(news), projects: on(projects), others: on(others) }, content),
    ...(page === 1 && events.length > 0 && { calendar: calendarOf(list) }),
  };
}

export function seasonPage(content: SiteContent, params: { season: string }): GroupPageValue | undefined {
  const season = content.seasons.find(({ slug }) => slug === params.season);
  if (!season) return undefined;
  const { events, projects } = season;
  const [name, list] = [seasonLabel(season.name), routes.season(season.slug)];
  return {
    ...sitePage(content, {
      title: name,
      description: words.pages.seasonDescription(name),
      above: [fixedCrumb(content, 'events')],
      crumb: { label: name, path: list },
      hasFeeds: true,
    }),
    parts: eventParts(content),
    name,
    page: 1,
    pageCount: 1,
    list,
    ...groupEntries({ events, projects }, content),
    ...(events.length > 0 && { calendar: calendarOf(list) }),
  };
}

export function seriesPage(content: SiteContent, params: { series: string; number?: string }): GroupPageValue | undefined {
  const series = content.series.find(({ slug }) => slug === params.series);
  if (!series) return undefined;
  const { name, slug, listed } = series;
  return eventsPage(content, listed, {
    name,
    list: routes.series(slug),
    calendar: routes.seriesCalendar(slug),
    number: Number(params.number ?? 1),
    describe: (page) => (page === 1 ? words.pages.seriesDescription(name) : words.pages.laterSeriesDescription(name, page)),
  });
}

/** @param params a kind of event. */
export function kindPage(content: SiteContent, params: { kind: string; number?: string }): GroupPageValue | undefined {
  const { settings, events } = content;
  const kind = eventKindsOf(events).find((known) => known === params.kind);
  if (!kind) return undefined;
  const name = words.events.manyOfKind[kind];
  return eventsPage(content, ofEventKind(events, kind), {
    name,
    list: routes.eventsOfKind(params.kind),
    calendar: routes.kindCalendar(params.kind),
    number: Number(params.number ?? 1),
    describe: (page) =>
      page === 1 ? words.pages.kindDescription(settings.name, name) : words.pages.laterKindDescription(settings.name, name, page),
  });
}

export function placePage(content: SiteContent, params: { place: string; number?: string }): GroupPageValue | undefined {
  const { settings, places } = content;
  const place = places.find(({ slug }) => slug === params.place);
  if (!place) return undefined;
  const { name, slug, listed } = place;
  return eventsPage(content, listed, {
    name,
    list: routes.eventsAtPlace(slug),
    calendar: routes.placeCalendar(slug),
    number: Number(params.number ?? 1),
    describe: (page) =>
      page === 1 ? words.pages.placeDescription(settings.name, name) : words.pages.laterPlaceDescription(settings.name, name, page),
  });
}

export function onlinePage(content: SiteContent, { number = '1' }: { number?: string }): GroupPageValue | undefined {
  const { settings, events } = content;
  return eventsPage(content, onLine(events), {
    name: words.pages.titles.onlineEvents,
    list: routes.onlineEvents,
    calendar: routes.onlineCalendar,
    number: Number(number),
    describe: (page) =>
      page === 1 ? words.pages.descriptions.onlineEvents(settings.name) : words.pages.laterOnlineDescription(settings.name, page),
  });
}

/** A page of a part of the events: those of a kind, on line, at a place, of a season… */
export interface EventPart extends EntryReference {
  kind?: EventKind;
}

/** The most places that the list of events leads to, each with a least number of events; the map of the site has them all. */
const PLACES = { most: 6, least: 2 };

/** The pages on which the list of events is narrower: each kind that has events, those on line, main places, replays, seasons, tags. */
export const eventParts = cachedBy((content: SiteContent): EventPart[] => {
  const { events, places, seasons, tags } = content;
  const { titles } = words.pages;
  const byCount = places.filter((place) => place.events.length >= PLACES.least).sort((a, b) => b.events.length - a.events.length);
  const main = new Set(byCount.slice(0, PLACES.most));
  const ofSeasons = seasons.filter((season) => season.events.length > 0);
  return [
    ...eventKindsOf(events).map((kind) => ({ path: routes.eventsOfKind(kind), title: words.events.manyOfKind[kind], kind })),
    ...(onLine(events).length > 0 ? [{ path: routes.onlineEvents, title: titles.onlineEvents }] : []),
    ...places.filter((place) => main.has(place)).map(({ slug, name }) => ({ path: routes.eventsAtPlace(slug), title: name })),
    ...(replaysOf(content).length > 0 ? [{ path: routes.replays, title: titles.replays }] : []),
    ...ofSeasons.map(({ slug, name }) => ({ path: routes.season(slug), title: seasonLabel(name) })),
    ...(tags.some((tag) => tag.events.length > 0) ? [{ path: routes.tags, title: titles.tags }] : []),
  ];
});

interface EventsPart {
  name: string;
  list: string;
  calendar: string;
  number: number;
  describe: (page: number) => string;
}

/** A page of events that are under the list of all of them. */
function eventsPage(
  content: SiteContent,
  listed: readonly CommunityEvent[],
  { name, list, calendar, number, describe }: EventsPart,
): GroupPageValue | undefined {
  const part = pageOf(listed, number);
  if (!part) return undefined;
  const { page, pageCount, shown } = part;
  return {
    ...sitePage(content, {
      title: name,
      description: describe(page),
      above: [fixedCrumb(content, 'events')],
      crumb: { label: name, path: list },
      page,
      hasFeeds: true,
    }),
    parts: eventParts(content),
    name,
    page,
    pageCount,
    list,
    ...groupEntries({ events: shown }, content),
    ...(page === 1 && { calendar }),
  };
}
