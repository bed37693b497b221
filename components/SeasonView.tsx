import type { GroupPageValue } from '@/lib/outputs/values/group-pages';
import { GROUP_WORDS } from '@/lib/site/words/groups';
import { GroupView } from './GroupView';

export function SeasonView(value: GroupPageValue) {
  return <GroupView {...value} kicker={value.shell.site.name} holds={GROUP_WORDS.eventsOfSeason} />;
}
