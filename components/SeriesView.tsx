import type { GroupPageValue } from '@/lib/outputs/values/group-pages';
import { words } from '@/lib/site/words';
import { GroupView } from './GroupView';

export function SeriesView(value: GroupPageValue) {
  return <GroupView {...value} kicker={words.groups.series.one} holds={words.calendars.holds.series} />;
}
