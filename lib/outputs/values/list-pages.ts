import type { SiteContent } from '../../content/collections';
import { groupBy, pageCount, pageOf } from '../../lists';
import { yearOf } from '../../site/dates';
import { listPage, routes } from '../../site/routes';
import { words } from '../../site/words';
import { pageMetadata } from '../metadata';
import { type EventBrief, eventBrief } from './events';
import { type GroupValue, groupValue } from './groups';
import { type NewsBrief, newsBrief } from './news';
import { fixedPage, type PageValue, shellValue } from './page';

/** The pages of a list, twenty entries each. */

export interface NewsListValue extends PageValue {
  page: number;
  pageCount: number;
  posts: NewsBrief[];
}

export function newsListPage(content: SiteContent, page: number): NewsListValue | undefined {
  const { news, settings } = content;
  const count = pageCount(news.length);
  if (!isPage(page, count)) return undefined;
  const path = listPage(routes.news, page);
  const later: PageValue = {
    head: pageMetadata(settings, {
      title: words.pages.numbered(words.pages.titles.news, page),
      description: words.pages.newsDescription(settings.name, page),
      path,
    }),
    shell: shellValue(content, path, [
      { label: words.pages.titles.news, path: routes.news },
      { label: words.pages.pageNumber(page), path },
    ]),
  };
  return {
    ...(page === 1 ? fixedPage(content, 'news') : later),
    page,
    pageCount: count,
    posts: pageOf(news, page).map((post) => newsBrief(post, content)),
  };
}

export interface EventsListValue extends PageValue {
  page: number;
  pageCount: number;
  joinUrl: string;
  /** On the first page only. */
  upcoming: EventBrief[];
  /** Past events by year. A year that has only events to come gets an empty place, which `enhance/events.ts` fills. */
  past: { year: number; events: EventBrief[] }[];
}

export function eventsListPage(content: SiteContent, page: number): EventsListValue | undefined {
  const { upcomingEvents, pastEvents, settings } = content;
  const count = pageCount(pastEvents.length);
  if (!isPage(page, count)) return undefined;
  const path = listPage(routes.events, page);
  const later: PageValue = {
    head: pageMetadata(settings, {
      title: words.pages.numbered(words.pages.pastEvents, page),
      description: words.pages.pastEventsDescription(settings.name, page),
      path,
    }),
    shell: shellValue(content, path, [
      { label: words.pages.titles.events, path: routes.events },
      { label: words.pages.pageNumber(page), path },
    ]),
  };
  const upcoming = page === 1 ? upcomingEvents.map((event) => eventBrief(event, content)) : [];
  const past = pageOf(pastEvents, page).map((event) => eventBrief(event, content));
  const byYear = new Map(groupBy(past, firstYear));
  const years = [...new Set([...upcoming.map(firstYear), ...byYear.keys()])].sort((a, b) => b - a);
  return {
    ...(page === 1 ? fixedPage(content, 'events') : later),
    page,
    pageCount: count,
    joinUrl: settings.join_url,
    upcoming,
    past: years.map((year) => ({ year, events: byYear.get(year) ?? [] })),
  };
}

function firstYear({ occurrences: [first] }: EventBrief): number {
  return yearOf(first.startsAt);
}

/** Whether a list has a page of this number. */
export function isPage(page: number, count: number): boolean {
  return Number.isInteger(page) && page >= 1 && page <= count;
}

export interface TrainingsValue extends PageValue {
  /** Trainings by season; the group without a season has no name. */
  seasons: { season?: string; group: GroupValue }[];
}

export function trainingsPage(content: SiteContent): TrainingsValue {
  return {
    ...fixedPage(content, 'trainings'),
    seasons: groupBy(content.trainings, ({ season }) => season).map(([season, events]) => ({
      ...(season && { season }),
      group: groupValue({ events }, content),
    })),
  };
}

export interface NewslettersValue extends PageValue {
  years: { year: number; group: GroupValue }[];
}

export function newslettersPage(content: SiteContent): NewslettersValue {
  const letters = content.news.filter(({ kind }) => kind === 'infolettre');
  return {
    ...fixedPage(content, 'newsletters'),
    years: groupBy(letters, ({ publishedAt }) => yearOf(publishedAt)).map(([year, news]) => ({
      year,
      group: groupValue({ news }, content),
    })),
  };
}
