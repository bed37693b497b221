import type { CommunityEvent, Occurrence } from '../content/types';
import { startOfParisDay } from '../moments';
import { type LifeCycle, type LifeCycleFacts, lifeCycle, turningPoints } from './life-cycle';

type Living = Pick<CommunityEvent, 'occurrences' | 'status'> &
  Partial<Pick<CommunityEvent, 'registration' | 'previousDate' | 'links' | 'agenda'>>;

/** When a date is over. Without an end, a timed one counts as running until its Paris day ends. */
export function endOf({ startsAt, endsAt }: Pick<Occurrence, 'startsAt' | 'endsAt'>): Date {
  return endsAt ?? startOfParisDay(startsAt, 1);
}

/** What became of an event; one that was postponed has moved once it says which date it had before. */
export function statusOf({ status, previousDate }: Pick<Living, 'status' | 'previousDate'>): LifeCycleFacts['status'] {
  return status === 'postponed' && previousDate ? 'moved' : status;
}

/** What of an event its life depends on. */
export function factsOf(event: Living): LifeCycleFacts {
  const { registration } = event;
  return {
    dates: event.occurrences.map((occurrence) => [occurrence.startsAt.getTime(), endOf(occurrence).getTime()]),
    status: statusOf(event),
    ...(registration && {
      registration: {
        ...(registration.opensAt && { opens: registration.opensAt.getTime() }),
        ...(registration.closesAt && { closes: registration.closesAt.getTime() }),
        ...(registration.state && { state: registration.state }),
      },
    }),
    ...(hasRecording(event) && { replay: true }),
  };
}

function hasRecording({ links = [], agenda = [] }: Living): boolean {
  return [...links, ...agenda.flatMap((item) => item.links)].some(({ kind }) => kind === 'video');
}

export function lifeCycleOf(event: Living, now: Date): LifeCycle {
  return lifeCycle(factsOf(event), now.getTime());
}

/** The date under way or to come; the last one once all are over. */
export function currentOccurrence(event: Living, now: Date): Occurrence {
  return occurrenceAt(event, lifeCycleOf(event, now).date);
}

/** One of an event's dates, by its rank in time. */
export function occurrenceAt({ occurrences }: Pick<CommunityEvent, 'occurrences'>, index: number): Occurrence {
  return occurrences[index] ?? occurrences[0];
}

/** What an aspect of an event's life is now, and all it will still become, in that order. */
export function valuesFrom<Aspect extends keyof LifeCycle>(
  event: Living,
  now: Date,
  aspect: Aspect,
): [LifeCycle[Aspect], ...LifeCycle[Aspect][]] {
  const facts = factsOf(event);
  const current = lifeCycle(facts, now.getTime())[aspect];
  const later = turningPoints(facts, now.getTime()).map((moment) => lifeCycle(facts, moment)[aspect]);
  return [current, ...[...new Set(later)].filter((value) => value !== current)];
}
