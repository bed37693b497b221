import type { Entry } from '../content/types';
import { factsOf } from '../events/life';
import { isOff } from '../events/life-cycle';
import { words } from '../site/words';

/** The title of an entry for social networks and search engines: that of an event says first if it is cancelled or postponed. */
export function sharedTitle(entry: Entry): string {
  const status = entry.collection === 'evenements' ? factsOf(entry).status : 'confirmed';
  return isOff(status) ? words.calendars.titles[status](entry.title) : entry.title;
}
