import type { SiteContent } from '../../content/collections';
import type { Entry, Tag } from '../../content/types';
import { seasonLabel } from '../../events/seasons';
import { pageCount, pageOf } from '../../lists';
import { calendarOf, listPage, routes } from '../../site/routes';
import { words } from '../../site/words';
import { pageMetadata } from '../metadata';
import { type GroupValue, groupValue } from './groups';
import { isPage } from './list-pages';
import { fixedPage, type PageValue, shellValue } from './page';

/** Pages of entries that share a tag, a season or a series. */

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
  const all: Entry[] = tag ? [...tag.events, ...tag.news, ...tag.projects, ...tag.others] : [];
  const page = Number(params.number ?? 1);
  if (!tag || !isPage(page, pageCount(all.length))) return undefined;
  const { name } = tag;
  const [list, path] = [routes.tag(tag.slug), listPage(routes.tag(tag.slug), page)];
  const shown = new Set(pageOf(all, page));
  const on = <T extends Entry>(entries: readonly T[]) => entries.filter((entry) => shown.has(entry));
  return {
    head: pageMetadata(content.settings, {
      title: page === 1 ? words.pages.tag(name) : words.pages.numbered(words.pages.tag(name), page),
      description: page === 1 ? words.pages.tagDescription(name) : words.pages.laterTagDescription(name, page),
      path,
      hasFeeds: page === 1,
    }),
    shell: shellValue(content, path, [
      { label: words.pages.titles.tags, path: routes.tags },
      { label: name, path: list },
      ...pageCrumb(path, page),
    ]),
    name,
    page,
    pageCount: pageCount(all.length),
    list,
    group: groupValue({ events: on(tag.events), news: on(tag.news), projects: on(tag.projects), others: on(tag.others) }, content),
    ...(page === 1 && tag.events.length > 0 && { calendar: calendarOf(list) }),
  };
}

export function seasonPage(content: SiteContent, params: { season: string }): GroupPageValue | undefined {
  const season = content.seasons.find(({ slug }) => slug === params.season);
  if (!season) return undefined;
  const { events, projects } = season;
  const [name, path] = [seasonLabel(season.name), routes.season(season.slug)];
  return {
    head: pageMetadata(content.settings, { title: name, description: words.pages.seasonDescription(name), path }),
    shell: shellValue(content, path, [
      { label: words.pages.titles.events, path: routes.events },
      { label: name, path },
    ]),
    name,
    page: 1,
    pageCount: 1,
    list: path,
    group: groupValue({ events, projects }, content),
    ...(events.length > 0 && { calendar: calendarOf(path) }),
  };
}

export function seriesPage(content: SiteContent, params: { series: string; number?: string }): GroupPageValue | undefined {
  const series = content.series.find(({ slug }) => slug === params.series);
  const page = Number(params.number ?? 1);
  if (!series || !isPage(page, pageCount(series.listed.length))) return undefined;
  const { name, slug, listed } = series;
  const [list, path] = [routes.series(slug), listPage(routes.series(slug), page)];
  return {
    head: pageMetadata(content.settings, {
      title: page === 1 ? name : words.pages.numbered(name, page),
      description: page === 1 ? words.pages.seriesDescription(name) : words.pages.laterSeriesDescription(name, page),
      path,
    }),
    shell: shellValue(content, path, [
      { label: words.pages.titles.events, path: routes.events },
      { label: name, path: list },
      ...pageCrumb(path, page),
    ]),
    name,
    page,
    pageCount: pageCount(listed.length),
    list,
    group: groupValue({ events: pageOf(listed, page) }, content),
    ...(page === 1 && { calendar: calendarOf(list) }),
  };
}

function pageCrumb(path: string, page: number) {
  return page === 1 ? [] : [{ label: words.pages.pageNumber(page), path }];
}
