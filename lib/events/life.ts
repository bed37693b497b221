import { startOfParisDay } from '../moments';
import { type LifeCycle, type LifeCycleFacts, lifeCycle, turningPoints } from './life-cycle';

/** For each aspect of the life cycle, a list of values. */
type Later = { [Aspect in keyof LifeCycle]: LifeCycle[Aspect][] };

/** The state of an event at a moment, computed once: pages, feeds, calendars, data, cards and structured data all read it. */
export interface EventLife {
  now: LifeCycle;
  /** The other values that each aspect will take later, in that order. */
  later: Later;
  /** Confirmed, cancelled or postponed; `moved`: postponed to a known date. */
  status: LifeCycleFacts['status'];
  /** Whether registration is open now. */
  isOpen: boolean;
  /** The facts behind the life cycle; missing when it will not change any more. */
  facts?: LifeCycleFacts;
}

/** A date of an event; `endsAt` is exclusive. */
interface DateSpan {
  startsAt: Date;
  endsAt?: Date;
}

/** The fields of an event that its life cycle depends on. */
interface Living {
  occurrences: readonly DateSpan[];
  status: 'confirmed' | 'cancelled' | 'postponed';
  registration?: { opensAt?: Date; closesAt?: Date; state?: 'open' | 'full' | 'closed' };
  previousDate?: Date;
  links?: readonly { kind?: string }[];
  agenda?: readonly { links: readonly { kind?: string }[] }[];
}

/** The end of a date. Without an end, a date runs until its day ends in Paris. */
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

/** The date of an event at this index, soonest first; the first date for any other index. */
export function occurrenceAt<T>({ occurrences }: { occurrences: readonly [T, ...T[]] }, index: number): T {
  return occurrences[index] ?? occurrences[0];
}
