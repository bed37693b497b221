import type { GroupPageValue } from '@/lib/outputs/values/group-pages';
import { GROUP_WORDS } from '@/lib/site/words/groups';
import { GroupView } from './GroupView';

export function TagView(value: GroupPageValue) {
  return <GroupView {...value} kicker={GROUP_WORDS.tag} holds={GROUP_WORDS.eventsOfTag} />;
}
