import type { GroupPageValue } from '@/lib/outputs/values/group-pages';
import { routes } from '@/lib/site/routes';
import { words } from '@/lib/site/words';
import { CalendarSubscription } from './CalendarSubscription';
import { EmptyState } from './EmptyState';
import { EntryGroup } from './EntryGroup';
import { EventCards } from './EventCards';
import { EventParts } from './EventParts';
import { FeedLinks } from './FeedLinks';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import { PastEvents } from './PastEvents';
import { Section } from './Section';
import { Sentence } from './Sentence';
import { SiteShell } from './SiteShell';

interface Props extends GroupPageValue {
  /** The kind of the group. */
  kicker: string;
  /** The contents of its calendar in words: « les événements de cette saison ». */
  holds: string;
}

/** Entries that have a tag, a season, a series, a place or a kind in common: events, news, projects, other pages, in that order. */
function GroupView({ shell, name, page, pageCount, list, calendar, parts = [], kicker, holds, ...entries }: Props) {
  const { upcoming, past, news, projects, others } = entries;
  return (
    <SiteShell shell={shell}>
      <PageHeader title={page === 1 ? name : words.pages.numbered(name, page)} kicker={kicker}>
        <EventParts parts={parts} current={list} />
        {calendar && <CalendarSubscription path={calendar} holds={holds} />}
        {page === 1 && <FeedLinks page={list} />}
      </PageHeader>
      {upcoming.length + past.length + news.length + projects.length + others.length === 0 && (
        <div className="wrap">
          <EmptyState title={words.events.noneOfPart}>
            <Sentence text={words.events.whenNoneOfPart} links={{ events: routes.events }} />
          </EmptyState>
        </div>
      )}
      {upcoming.length > 0 && (
        <Section title={words.events.upcomingEvents}>
          <EventCards events={upcoming} headingLevel={3} areUpcoming />
          <p data-event-empty="" hidden>
            {words.events.noneUpcoming}
          </p>
        </Section>
      )}
      <PastEvents past={past} title={words.pages.pastEvents} />
      <EntryGroup title={words.pages.titles.news} group={{ news }} />
      <EntryGroup title={words.pages.titles.projects} group={{ projects }} />
      <EntryGroup title={words.groups.others} group={{ others }} />
      <Pagination page={page} pageCount={pageCount} list={list} />
    </SiteShell>
  );
}

export function TagView(value: GroupPageValue) {
  return <GroupView {...value} kicker={words.groups.tag} holds={words.calendars.holds.tag} />;
}

export function SeasonView(value: GroupPageValue) {
  return <GroupView {...value} kicker={value.shell.site.name} holds={words.calendars.holds.season} />;
}

export function SeriesView(value: GroupPageValue) {
  return <GroupView {...value} kicker={words.groups.series.one} holds={words.calendars.holds.series} />;
}

export function KindView(value: GroupPageValue) {
  return <GroupView {...value} kicker={words.pages.titles.events} holds={words.calendars.holds.kind} />;
}

export function OnlineView(value: GroupPageValue) {
  return <GroupView {...value} kicker={words.pages.titles.events} holds={words.calendars.holds.online} />;
}

export function PlaceView(value: GroupPageValue) {
  return <GroupView {...value} kicker={words.groups.place} holds={words.calendars.holds.place} />;
}
