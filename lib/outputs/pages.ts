import type { SiteContent } from '../content/collections';
import type { PAGES, PageName, ParamName } from '../site/addresses';
import { calendarPage, type MonthValue, monthPage } from './values/calendar-page';
import { type EventPageValue, eventPage } from './values/event-page';
import { type GroupPageValue, seasonPage, seriesPage, type TagsValue, tagPage, tagsPage } from './values/group-pages';
import {
  type EventsListValue,
  eventsListPage,
  type NewsListValue,
  type NewslettersValue,
  newsListPage,
  newslettersPage,
  type TrainingsValue,
  trainingsPage,
} from './values/list-pages';
import { type MemberPageValue, type MembersListValue, memberPage, membersPage } from './values/member-pages';
import { type NewsPostValue, newsPostPage } from './values/news-page';
import type { PageValue } from './values/page';
import {
  type ProjectPageValue,
  type ProjectsListValue,
  projectPage,
  projectsOfOrganisationPage,
  projectsOfSeasonPage,
  projectsPage,
} from './values/project-pages';
import {
  type ContentPageValue,
  contentPage,
  type HomeValue,
  homePage,
  type OpenDataValue,
  openDataPage,
  type SiteMapValue,
  searchPage,
  siteMapPage,
} from './values/site-pages';

/** The parameters of a page, by the name of its pattern. */
export type PageParams<Name extends PageName> = Record<ParamName<(typeof PAGES)[Name]>, string>;

/** What each page's value is. */
export interface PageValues {
  home: HomeValue;
  news: NewsListValue;
  laterNews: NewsListValue;
  newsPost: NewsPostValue;
  events: EventsListValue;
  laterEvents: EventsListValue;
  calendar: MonthValue;
  month: MonthValue;
  event: EventPageValue;
  projects: ProjectsListValue;
  projectsOfSeason: ProjectsListValue;
  projectsOfOrganisation: ProjectsListValue;
  project: ProjectPageValue;
  trainings: TrainingsValue;
  newsletters: NewslettersValue;
  members: MembersListValue;
  member: MemberPageValue;
  tags: TagsValue;
  tag: GroupPageValue;
  laterOfTag: GroupPageValue;
  season: GroupPageValue;
  series: GroupPageValue;
  laterOfSeries: GroupPageValue;
  search: PageValue;
  openData: OpenDataValue;
  siteMap: SiteMapValue;
  page: ContentPageValue;
}

type Values = { [Name in PageName]: (content: SiteContent, params: PageParams<Name>) => PageValues[Name] | undefined };

/** The value of every page of the site: all that it shows, as plain data. Undefined for parameters that give no page. */
export const PAGE_VALUES: Values = {
  home: homePage,
  news: (content) => newsListPage(content, 1),
  laterNews: (content, { number }) => newsListPage(content, Number(number)),
  newsPost: newsPostPage,
  events: (content) => eventsListPage(content, 1),
  laterEvents: (content, { number }) => eventsListPage(content, Number(number)),
  calendar: calendarPage,
  month: monthPage,
  event: eventPage,
  projects: projectsPage,
  projectsOfSeason: projectsOfSeasonPage,
  projectsOfOrganisation: projectsOfOrganisationPage,
  project: projectPage,
  trainings: trainingsPage,
  newsletters: newslettersPage,
  members: membersPage,
  member: memberPage,
  tags: tagsPage,
  tag: tagPage,
  laterOfTag: tagPage,
  season: seasonPage,
  series: seriesPage,
  laterOfSeries: seriesPage,
  search: searchPage,
  openData: openDataPage,
  siteMap: siteMapPage,
  page: contentPage,
};

/** The value of a page, by the name of its pattern. */
export function pageValue(name: PageName, params: Record<string, string>, content: SiteContent): PageValue | undefined {
  const value: (content: SiteContent, params: never) => PageValue | undefined = PAGE_VALUES[name];
  return value(content, params as never);
}
