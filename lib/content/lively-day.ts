import { lifeOf } from '../events/life';
import { startOfParisDay } from '../moments';
import { type Collections, isPublished } from './collections';
import type { CommunityEvent } from './types';

/** An event is announced, and its registration open, that many days before. */
const DAYS_BEFORE = 11;
/** The latest events, whose days are compared. */
const MOST_EVENTS = 30;

/** A past day on which people could register for as many events as possible, the latest of such days. Undefined without a past event. */
export function livelyDay({ pastEvents }: Pick<Collections, 'pastEvents'>): Date | undefined {
  const days = pastEvents.slice(0, MOST_EVENTS).map(({ startsAt }) => startOfParisDay(startsAt, -DAYS_BEFORE));
  const [best] = days.map((day) => ({ day, life: lifeOn(pastEvents, day) })).sort((one, other) => other.life - one.life);
  return best?.day;
}

/** How lively a site was: an event with open registration counts more than any number without. */
function lifeOn(events: readonly CommunityEvent[], day: Date): number {
  const lives = events.filter((event) => isPublished(event, day)).map((event) => lifeOf(event, day));
  return lives.filter(({ isOpen }) => isOpen).length * events.length + lives.filter(({ now }) => !now.isPast).length;
}
