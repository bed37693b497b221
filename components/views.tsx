import type { ReactNode } from 'react';
import type { PageValues } from '@/lib/outputs/pages';
import { ContentPageView } from './ContentPageView';
import { EditorView } from './EditorView';
import { EmbedView } from './EmbedView';
import { EventsListView } from './EventsListView';
import { EventView } from './EventView';
import { KindView, OnlineView, PlaceView, SeasonView, SeriesView, TagView } from './GroupView';
import { HomeView } from './HomeView';
import { MembersListView } from './MembersListView';
import { MemberView } from './MemberView';
import { MonthView } from './MonthView';
import { NewsListView } from './NewsListView';
import { NewslettersView } from './NewslettersView';
import { NewsPostView } from './NewsPostView';
import { OpenDataView } from './OpenDataView';
import { ProjectsListView } from './ProjectsListView';
import { ProjectView } from './ProjectView';
import { ReplaysView } from './ReplaysView';
import { SearchView } from './SearchView';
import { SiteMapView } from './SiteMapView';
import { TagsView } from './TagsView';
import { TrainingsView } from './TrainingsView';

/** The view of every page, by the name of its pattern: the route gives it the page's value. */
export const VIEWS: { [Name in keyof PageValues]: (value: PageValues[Name]) => ReactNode } = {
  home: HomeView,
  news: NewsListView,
  laterNews: NewsListView,
  newsPost: NewsPostView,
  events: EventsListView,
  laterEvents: EventsListView,
  eventsOfKind: KindView,
  laterOfKind: KindView,
  onlineEvents: OnlineView,
  laterOnlineEvents: OnlineView,
  eventsAtPlace: PlaceView,
  laterAtPlace: PlaceView,
  calendar: MonthView,
  month: MonthView,
  event: EventView,
  replays: ReplaysView,
  laterReplays: ReplaysView,
  replaysOfTag: ReplaysView,
  laterReplaysOfTag: ReplaysView,
  projects: ProjectsListView,
  projectsOfSeason: ProjectsListView,
  projectsOfOrganisation: ProjectsListView,
  project: ProjectView,
  trainings: TrainingsView,
  newsletters: NewslettersView,
  members: MembersListView,
  member: MemberView,
  tags: TagsView,
  tag: TagView,
  laterOfTag: TagView,
  season: SeasonView,
  series: SeriesView,
  laterOfSeries: SeriesView,
  search: SearchView,
  openData: OpenDataView,
  embed: EmbedView,
  editor: EditorView,
  siteMap: SiteMapView,
  page: ContentPageView,
};
