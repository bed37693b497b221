import type { SiteContent } from '../content/collections';
import type { PAGES, PageName, ParamName } from '../site/addresses';
import { calendarPage, monthPage } from './values/calendar-page';
import { editorPage } from './values/editor-page';
import { embedPage } from './values/embed-page';
import { eventPage } from './values/event-page';
import { kindPage, onlinePage, placePage, seasonPage, seriesPage, tagPage, tagsPage } from './values/group-pages';
import { eventsListPage, newsListPage, newslettersPage, trainingsPage } from './values/list-pages';
import { memberPage, membersPage } from './values/member-pages';
import { newsPostPage } from './values/news-page';
import type { PageValue } from './values/page';
import { projectPage, projectsOfOrganisationPage, projectsOfSeasonPage, projectsPage } from './values/project-pages';
import { replaysPage } from './values/replays-page';
import { contentPage, homePage, openDataPage, searchPage, siteMapPage } from './values/site-pages';

/** The parameters of a page, by the name of its pattern. */
export type PageParams<Name extends PageName> = Record<ParamName<(typeof PAGES)[Name]>, string>;

/** The value of every page of the site: everything that it shows, as plain data. */
const VALUES = {
  home: homePage,
  news: (content) => newsListPage(content, 1),
  laterNews: (content, { number }) => newsListPage(content, Number(number)),
  newsPost: newsPostPage,
  events: (content) => eventsListPage(content, 1),
  laterEvents: (content, { number }) => eventsListPage(content, Number(number)),
  eventsOfKind: kindPage,
  laterOfKind: kindPage,
  onlineEvents: onlinePage,
  laterOnlineEvents: onlinePage,
  eventsAtPlace: placePage,
  laterAtPlace: placePage,
  calendar: calendarPage,
  month: monthPage,
  event: eventPage,
  replays: (content) => replaysPage(content, {}),
  laterReplays: replaysPage,
  replaysOfTag: replaysPage,
  laterReplaysOfTag: replaysPage,
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
  embed: embedPage,
  editor: editorPage,
  siteMap: siteMapPage,
  page: contentPage,
} satisfies { [Name in PageName]: (content: SiteContent, params: PageParams<Name>) => PageValue | undefined };

/** The type of each page's value. */
export type PageValues = { [Name in PageName]: NonNullable<ReturnType<(typeof VALUES)[Name]>> };

/** The value of a page, by the name of its pattern; undefined for parameters without a page. */
export function pageValue<Name extends PageName>(
  name: Name,
  params: Record<string, string>,
  content: SiteContent,
): PageValues[Name] | undefined {
  const value: (content: SiteContent, params: never) => PageValue | undefined = VALUES[name];
  // Each name has a value of its own type: TypeScript cannot follow that through an index.
  return value(content, params as never) as PageValues[Name] | undefined;
}
