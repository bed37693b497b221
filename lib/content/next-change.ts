import type { Entry } from './types';

/** The first moment after `now` at which a build would give another site: a publication, a withdrawal, a change in an event's life. */
export function nextChange(entries: readonly Entry[], now: Date): Date | undefined {
  const moments = entries.filter(({ draft }) => !draft).flatMap((entry) => momentsOf(entry, now.getTime()));
  return moments.length === 0 ? undefined : new Date(Math.min(...moments));
}

function momentsOf({ publishedFrom, hiddenFrom, turnsAt }: Entry, now: number): number[] {
  return [publishedFrom, hiddenFrom, ...turnsAt].flatMap((date) => (date && date.getTime() > now ? [date.getTime()] : []));
}
