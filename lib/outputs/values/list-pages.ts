import type { SiteContent } from '../../content/collections';
import { occurrenceAt } from '../../events/life';
import { startOfMonth } from '../../events/months';
import { groupBy, pageOf } from '../../lists';
import { machineDate, yearOf } from '../../site/dates';
import { words } from '../../site/words';
import { type EventBrief, eventBrief, type PastYears, pastYears } from './events';
import { type EventPart, eventParts, type GroupValue, groupValue } from './group-pages';
import { type ListPageValue, laterPageValue, listPageValue } from './list-head';
import { type NewsBrief, newsBrief } from './news';
import { titleOf } from './page';

/** The pages of a list, twenty entries each. */

export interface NewsListValue extends ListPageValue {
  introduction: string;
  page: number;
  pageCount: number;
  posts: NewsBrief[];
}

export function newsListPage(content: SiteContent, number: number): NewsListValue | undefined {
  const { news, settings } = content;
  const part = pageOf(news, number);
  if (!part) return undefined;
  const { page, pageCount, shown } = part;
  const later = { page, title: titleOf(content, 'news'), description: words.pages.newsDescription(settings.name, page) };
  return {
    ...(page === 1 ? listPageValue(content, 'news') : laterPageValue(content, 'news', later)),
    introduction: words.news.introduction,
    page,
    pageCount,
    posts: shown.map((post) => newsBrief(post, content)),
  };
}

export interface EventsListValue extends ListPageValue {
  introduction: string;
  page: number;
  pageCount: number;
  joinUrl: string;
  parts: EventPart[];
  /**
   * Events to come by the month of their next date, on the first page only. A month that has only later dates of an event gets an empty
   * place, which `enhance/events.ts` fills.
   */
  upcoming: MonthGroup[];
  past: PastYears;
}

interface MonthGroup {
  /** `2026-12` */
  key: string;
  /** First moment of the month in Paris. */
  month: number;
  events: EventBrief[];
}

export function eventsListPage(content: SiteContent, number: number): EventsListValue | undefined {
  const { upcomingEvents, pastEvents, settings } = content;
  const part = pageOf(pastEvents, number, upcomingEvents.length);
  if (!part) return undefined;
  const { page, pageCount, shown } = part;
  const coming = page === 1 ? upcomingEvents.map((event) => eventBrief(event, content)) : [];
  const past = shown.map((event) => eventBrief(event, content));
  const later = { page, title: words.pages.pastEvents, description: words.pages.pastEventsDescription(settings.name, page) };
  return {
    ...(page === 1 ? listPageValue(content, 'events') : laterPageValue(content, 'events', later)),
    introduction: words.events.introduction,
    page,
    pageCount,
    joinUrl: settings.join_url,
    parts: eventParts(content),
    upcoming: byMonth(coming),
    past: pastYears(past, coming),
  };
}

function byMonth(events: readonly EventBrief[]): MonthGroup[] {
  const monthOf = (moment: number) => machineDate(moment, true).slice(0, 7);
  const groups = new Map(groupBy(events, (event) => monthOf(occurrenceAt(event, event.life.now.date).startsAt)));
  const months = events.flatMap(({ occurrences, life }) => occurrences.slice(life.now.date).map(({ startsAt }) => monthOf(startsAt)));
  return [...new Set(months)].sort().map((key) => ({ key, month: startOfMonth(key), events: groups.get(key) ?? [] }));
}

export interface TrainingsValue extends ListPageValue {
  introduction: string;
  /** Trainings by season; the group without a season has no name. */
  seasons: { season?: string; group: GroupValue }[];
}

export function trainingsPage(content: SiteContent): TrainingsValue {
  return {
    ...listPageValue(content, 'trainings'),
    introduction: words.events.trainings.introduction,
    seasons: groupBy(content.trainings, ({ season }) => season).map(([season, events]) => ({
      ...(season && { season }),
      group: groupValue({ events }, content),
    })),
  };
}

export interface NewslettersValue extends ListPageValue {
  years: { year: number; group: GroupValue }[];
}

export function newslettersPage(content: SiteContent): NewslettersValue {
  const letters = content.news.filter(({ kind }) => kind === 'infolettre');
  return {
    ...listPageValue(content, 'newsletters'),
    years: groupBy(letters, ({ publishedAt }) => yearOf(publishedAt)).map(([year, news]) => ({
      year,
      group: groupValue({ news }, content),
    })),
  };
}
