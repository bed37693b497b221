import type { SiteContent } from '../../content/collections';
import type { OtherEntry } from '../../content/groups';
import type { CommunityEvent, Entry, NewsPost, Project, Tag } from '../../content/types';
import { seasonLabel } from '../../events/seasons';
import { pageOf } from '../../lists';
import { calendarOf, routes } from '../../site/routes';
import { words } from '../../site/words';
import { type EntryReference, reference } from './entry';
import { type EventBrief, eventBrief } from './events';
import { type NewsBrief, newsBrief } from './news';
import { fixedCrumb, fixedPage, type PageValue, sitePage } from './page';
import { type ProjectBrief, projectBrief } from './project-pages';

/** Pages of entries that share a tag, a season or a series. */

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

export interface TagsValue extends PageValue {
  tags: Tag[];
}

export function tagsPage(content: SiteContent): TagsValue {
  return { ...fixedPage(content, 'tags'), tags: content.tags.map(({ slug, name }) => ({ slug, name })) };
}

export interface GroupPageValue extends PageValue {
  name: string;
  page: number;
  pageCount: number;
  /** Path of the first page. */
  list: string;
  group: GroupValue;
  /** Path of the calendar of the group's events, if it has any. On the first page only. */
  calendar?: string;
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
      above: [fixedCrumb('tags')],
      crumb: { label: name, path: list },
      page,
      hasFeeds: true,
    }),
    name,
    page,
    pageCount,
    list,
    group: groupValue({ events: on(events), news: on(news), projects: on(projects), others: on(others) }, content),
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
      above: [fixedCrumb('events')],
      crumb: { label: name, path: list },
    }),
    name,
    page: 1,
    pageCount: 1,
    list,
    group: groupValue({ events, projects }, content),
    ...(events.length > 0 && { calendar: calendarOf(list) }),
  };
}

export function seriesPage(content: SiteContent, params: { series: string; number?: string }): GroupPageValue | undefined {
  const series = content.series.find(({ slug }) => slug === params.series);
  const part = series && pageOf(series.listed, Number(params.number ?? 1));
  if (!part) return undefined;
  const { name, slug } = series;
  const { page, pageCount, shown } = part;
  const list = routes.series(slug);
  return {
    ...sitePage(content, {
      title: name,
      description: page === 1 ? words.pages.seriesDescription(name) : words.pages.laterSeriesDescription(name, page),
      above: [fixedCrumb('events')],
      crumb: { label: name, path: list },
      page,
    }),
    name,
    page,
    pageCount,
    list,
    group: groupValue({ events: shown }, content),
    ...(page === 1 && { calendar: calendarOf(list) }),
  };
}
