import { startOfParisDay } from '../moments';
import {
  type DateFacts,
  isOff,
  isRegistrationOpen,
  type LifeCycle,
  type LifeCycleFacts,
  lifeCycle,
  type OwnFacts,
  type RegistrationFacts,
  turningPoints,
} from './life-cycle';

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

/** A date of an event, with what differs from the whole event; `endsAt` is exclusive. */
interface DateSpan {
  startsAt: Date;
  endsAt?: Date | undefined;
  status?: LifeCycleFacts['status'];
  registration?: LivingRegistration;
  links?: readonly { kind?: string }[];
}

interface LivingRegistration {
  opensAt?: Date;
  closesAt?: Date;
  state?: 'open' | 'full' | 'closed';
}

/** The fields of an event that its life cycle depends on. */
interface Living {
  occurrences: readonly DateSpan[];
  status: 'confirmed' | 'cancelled' | 'postponed';
  registration?: LivingRegistration;
  previousDate?: Date;
  links?: readonly { kind?: string }[];
  agenda?: readonly { links: readonly { kind?: string }[] }[];
}

/** The end of a date. Without an end, a date runs until its day ends in Paris. */
export function endOf({ startsAt, endsAt }: DateSpan): Date {
  return endsAt ?? startOfParisDay(startsAt, 1);
}

export function factsOf({ occurrences, status: written, previousDate, registration, links = [], agenda = [] }: Living): LifeCycleFacts {
  const recorded = [...links, ...agenda.flatMap((item) => item.links), ...occurrences.flatMap((date) => date.links ?? [])];
  const status = written === 'postponed' && previousDate ? 'moved' : written;
  return {
    dates: occurrences.map((date): DateFacts => {
      const own = ownFacts(date, status);
      const [start, end] = [date.startsAt.getTime(), endOf(date).getTime()];
      return own ? [start, end, own] : [start, end];
    }),
    status,
    ...(registration && { registration: registrationFacts(registration) }),
    ...(recorded.some(({ kind }) => kind === 'video') && { replay: true }),
  };
}

function ownFacts({ status, registration }: DateSpan, ofEvent: LifeCycleFacts['status']): OwnFacts | undefined {
  const own: OwnFacts = {
    ...(status !== undefined && status !== ofEvent && { status }),
    ...(registration && { registration: registrationFacts(registration) }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

function registrationFacts({ opensAt, closesAt, state }: LivingRegistration): RegistrationFacts {
  return {
    ...(opensAt && { opens: opensAt.getTime() }),
    ...(closesAt && { closes: closesAt.getTime() }),
    ...(state && { state }),
  };
}

export function lifeOf(event: Living, moment: Date): EventLife {
  return lifeFrom(factsOf(event), moment);
}

/** The life of one date of an event, as if it were the only one. */
export function lifeOfDate(event: Living, date: DateSpan, moment: Date): EventLife {
  const { status } = factsOf(event);
  const { registration = event.registration } = date;
  const facts: LifeCycleFacts = {
    dates: [[date.startsAt.getTime(), endOf(date).getTime()]],
    status: date.status ?? status,
    ...(registration && { registration: registrationFacts(registration) }),
    ...(date.links?.some(({ kind }) => kind === 'video') && { replay: true }),
  };
  return lifeFrom(facts, moment);
}

function lifeFrom(facts: LifeCycleFacts, moment: Date): EventLife {
  const now = lifeCycle(facts, moment.getTime());
  const turns = turningPoints(facts, moment.getTime());
  const { status } = facts;
  const isOpen = isRegistrationOpen(now.registration);
  if (turns.length === 0) return { now, later: NOTHING_LATER, status, isOpen };
  const future = turns.map((turn) => lifeCycle(facts, turn));
  const later = <Aspect extends keyof LifeCycle>(aspect: Aspect) =>
    [...new Set(future.map((life) => life[aspect]))].filter((value) => value !== now[aspect]);
  return {
    now,
    later: { state: later('state'), registration: later('registration'), isPast: later('isPast'), date: later('date') },
    status,
    isOpen,
    facts,
  };
}

const NOTHING_LATER: Later = { state: [], registration: [], isPast: [], date: [] };

/** Whether an event is held on its dates: neither cancelled, nor postponed to a date that is not known. */
export function isHeld({ status }: EventLife): boolean {
  return !isOff(status);
}

/** The date of an event at this index, soonest first; the first date for any other index. */
export function occurrenceAt<T>({ occurrences }: { occurrences: readonly [T, ...T[]] }, index: number): T {
  return occurrences[index] ?? occurrences[0];
}
