import type { CommunityEvent, Occurrence } from '../content/types';
import { startOfParisDay } from '../moments';

/** Where an event stands at a given moment. */
export type EventPhase = 'upcoming' | 'ongoing' | 'past';

/** Whether one can register at a given moment. */
export type RegistrationPhase = 'none' | 'not-yet' | 'open' | 'full' | 'closed';

/** When it is over. Without an end, a timed event counts as running until its Paris day ends. */
export function endOf({ startsAt, endsAt }: Occurrence): Date {
  return endsAt ?? startOfParisDay(startsAt, 1);
}

export function eventPhase({ occurrences }: Pick<CommunityEvent, 'occurrences'>, now: Date): EventPhase {
  const [first] = occurrences;
  if (now < first.startsAt) return 'upcoming';
  const next = nextOccurrence({ occurrences }, now);
  if (!next) return 'past';
  return next.startsAt <= now ? 'ongoing' : 'upcoming';
}

/** The date under way or the next one; undefined once all are over. */
export function nextOccurrence({ occurrences }: Pick<CommunityEvent, 'occurrences'>, now: Date): Occurrence | undefined {
  return occurrences.find((occurrence) => now < endOf(occurrence));
}

/** A cancelled or postponed event, or one that is over, takes no registration whatever its dates say. */
export function registrationPhase(event: Pick<CommunityEvent, 'occurrences' | 'registration' | 'status'>, now: Date): RegistrationPhase {
  const { registration, status } = event;
  if (!registration?.url) return 'none';
  if (status !== 'confirmed' || eventPhase(event, now) === 'past') return 'closed';
  if (registration.state === 'full' || registration.state === 'closed') return registration.state;
  if (registration.closesAt && registration.closesAt <= now) return 'closed';
  if (registration.state !== 'open' && registration.opensAt && now < registration.opensAt) return 'not-yet';
  return 'open';
}
