import type { GroupPageValue } from '@/lib/outputs/values/group-pages';
import { words } from '@/lib/site/words';
import { CalendarSubscription } from './CalendarSubscription';
import { EntryGroup } from './EntryGroup';
import { PageHeader } from './PageHeader';
import { Pagination } from './Pagination';
import { SiteShell } from './SiteShell';

interface Props extends GroupPageValue {
  /** The kind of the group. */
  kicker: string;
  /** The contents of its calendar in words: « les événements de cette saison ». */
  holds: string;
}

/** Entries that have a tag, a season or a series in common: events, news, projects, other pages, in that order. */
function GroupView({ shell, name, page, pageCount, list, group, calendar, kicker, holds }: Props) {
  const { events, news, projects, others } = group;
  return (
    <SiteShell shell={shell}>
      <PageHeader title={page === 1 ? name : words.pages.numbered(name, page)} kicker={kicker}>
        {calendar && <CalendarSubscription path={calendar} holds={holds} />}
      </PageHeader>
      <EntryGroup title={words.pages.titles.events} group={{ events }} />
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
