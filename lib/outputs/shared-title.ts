import type { Entry } from '../content/types';
import { factsOf } from '../events/life';
import { words } from '../site/words';

/** The title of an entry where it is shared: that of an event says first what has become of it. */
export function sharedTitle(entry: Entry): string {
  return entry.collection === 'evenements' ? words.calendars.titles[factsOf(entry).status](entry.title) : entry.title;
}
