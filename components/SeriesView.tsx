import type { GroupPageValue } from '@/lib/outputs/values/group-pages';
import { GROUP_WORDS } from '@/lib/site/words/groups';
import { GroupView } from './GroupView';

export function SeriesView(value: GroupPageValue) {
  return <GroupView {...value} kicker={GROUP_WORDS.series} holds={GROUP_WORDS.eventsOfSeries} />;
}
