import type { GroupPageValue } from '@/lib/outputs/values/group-pages';
import { words } from '@/lib/site/words';
import { GroupView } from './GroupView';

export function SeasonView(value: GroupPageValue) {
  return <GroupView {...value} kicker={value.shell.site.name} holds={words.calendars.holds.season} />;
}
