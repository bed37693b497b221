import type { GroupPageValue } from '@/lib/outputs/values/group-pages';
import { words } from '@/lib/site/words';
import { GroupView } from './GroupView';

export function TagView(value: GroupPageValue) {
  return <GroupView {...value} kicker={words.groups.tag} holds={words.calendars.holds.tag} />;
}
