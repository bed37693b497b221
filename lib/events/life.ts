import { startOfParisDay } from '../moments';
import { type LifeCycle, type LifeCycleFacts, lifeCycle, turningPoints } from './life-cycle';

/** Values of each aspect of a life. */
type Later = { [Aspect in keyof LifeCycle]: LifeCycle[Aspect][] };

/** What is true of an event at a moment, settled once: pages, feeds, calendars, data, cards and structured data all read this. */
export interface EventLife {
  now: LifeCycle;
  /** What each aspect will still become, in that order. */
  later: Later;
  /** What became of it; `moved`: postponed to a date that is known. */
  status: LifeCycleFacts['status'];
  /** Whether one may register now. */
  isOpen: boolean;
  /** What its life depends on, as long as something of it is bound to change. */
  facts?: LifeCycleFacts;
}

/** A date of an event; `endsAt` is exclusive. */
interface DateSpan {
  startsAt: Date;
  endsAt?: Date;
}

/** What of an event its life depends on. */
interface Living {
  occurrences: readonly DateSpan[];
  status: 'confirmed' | 'cancelled' | 'postponed';
  registration?: { opensAt?: Date; closesAt?: Date; state?: 'open' | 'full' | 'closed' };
  previousDate?: Date;
  links?: readonly { kind?: string }[];
  agenda?: readonly { links: readonly { kind?: string }[] }[];
}

/** When a date is over. Without an end, a timed one counts as running until its Paris day ends. */
export function endOf({ startsAt, endsAt }: DateSpan): Date {
  return endsAt ?? startOfParisDay(startsAt, 1);
}

export function factsOf({ occurrences, status, previousDate, registration, links = [], agenda = [] }: Living): LifeCycleFacts {
  const hasRecording = [...links, ...agenda.flatMap((item) => item.links)].some(({ kind }) => kind === 'video');
  return {
    dates: occurrences.map((occurrence) => [occurrence.startsAt.getTime(), endOf(occurrence).getTime()]),
    status: status === 'postponed' && previousDate ? 'moved' : status,
    ...(registration && {
      registration: {
        ...(registration.opensAt && { opens: registration.opensAt.getTime() }),
        ...(registration.closesAt && { closes: registration.closesAt.getTime() }),
        ...(registration.state && { state: registration.state }),
      },
    }),
    ...(hasRecording && { replay: true }),
  };
}

export function lifeOf(event: Living, moment: Date): EventLife {
  const facts = factsOf(event);
  const now = lifeCycle(facts, moment.getTime());
  const turns = turningPoints(facts, moment.getTime());
  const future = turns.map((turn) => lifeCycle(facts, turn));
  const later = <Aspect extends keyof LifeCycle>(aspect: Aspect) =>
    [...new Set(future.map((life) => life[aspect]))].filter((value) => value !== now[aspect]);
  return {
    now,
    later: { state: later('state'), registration: later('registration'), isPast: later('isPast'), date: later('date') },
    status: facts.status,
    isOpen: now.registration === 'open' || now.registration === 'closing-soon',
    ...(turns.length > 0 && { facts }),
  };
}

/** One of an event's dates, by its rank in time. */
export function occurrenceAt<T>({ occurrences }: { occurrences: readonly [T, ...T[]] }, index: number): T {
  return occurrences[index] ?? occurrences[0];
}
