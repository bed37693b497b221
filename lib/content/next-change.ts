import { factsOf } from '../events/life';
import { turningPoints } from '../events/life-cycle';
import type { Entry } from './types';

/** The next moment after `now` at which a build would give another site: a publication, a withdrawal, a turn in an event's life. */
export function nextChange(entries: readonly Entry[], now: Date): Date | undefined {
  const moments = entries.filter(({ draft }) => !draft).flatMap((entry) => momentsOf(entry, now.getTime()));
  return moments.length === 0 ? undefined : new Date(Math.min(...moments));
}

function momentsOf(entry: Entry, now: number): number[] {
  const visibility = [entry.publishedFrom, entry.hiddenFrom].flatMap((date) => (date && date.getTime() > now ? [date.getTime()] : []));
  return entry.collection === 'evenements' ? [...visibility, ...turningPoints(factsOf(entry), now)] : visibility;
}
