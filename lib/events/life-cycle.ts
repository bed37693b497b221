import type { EventState } from '../site/event-choices';

/**
 * Where an event stands at a given moment: one pure function, for the build and, in `enhance`, for the
 * moment at which a page is read. It knows nothing but numbers, so that it can travel with the page.
 */

/** What the life of an event depends on. All moments are in milliseconds since the epoch. */
export interface LifeCycleFacts {
  /** Start and exclusive end of each date, soonest first; never empty. */
  dates: readonly (readonly [start: number, end: number])[];
  /** `moved`: postponed to a date that is known, which `dates` holds. */
  status: 'confirmed' | 'cancelled' | 'postponed' | 'moved';
  registration?: {
    opens?: number;
    closes?: number;
    /** What the organiser declared, whatever the dates say. */
    state?: 'open' | 'full' | 'closed';
  };
  /** True when a recording can be watched. */
  replay?: boolean;
}

/** Whether one can register: `over` once there is nothing left to come to. */
export type RegistrationPhase = 'none' | 'not-yet' | 'open' | 'closing-soon' | 'full' | 'closed' | 'over';

export interface LifeCycle {
  state: EventState;
  registration: RegistrationPhase;
  /** True once its last date is over. */
  isPast: boolean;
  /** Index in `dates` of the one under way or to come; of the last one when all are over. */
  date: number;
}

/** How long before they close registrations are said to close soon: three days. */
const SOON = 3 * 24 * 60 * 60 * 1000;

export function lifeCycle(facts: LifeCycleFacts, now: number): LifeCycle {
  const next = facts.dates.findIndex(([, end]) => now < end);
  const isPast = next === -1;
  const date = isPast ? facts.dates.length - 1 : next;
  const registration = registrationPhase(facts, isPast, now);
  return { state: stateOf(facts, { isPast, date, registration }, now), registration, isPast, date };
}

function stateOf(
  { dates, status, replay }: LifeCycleFacts,
  { isPast, date, registration }: Omit<LifeCycle, 'state'>,
  now: number,
): EventState {
  if (status === 'cancelled' || status === 'postponed') return status;
  if (isPast) return replay ? 'replay' : 'over';
  const [start] = dates[date] ?? [0];
  if (start <= now) return 'ongoing';
  if (status === 'moved') return 'postponed';
  return registration === 'none' || registration === 'not-yet' || registration === 'over' ? 'announced' : registration;
}

/** A cancelled or postponed event, or one that is over, takes no registration whatever its dates say. */
function registrationPhase({ status, registration }: LifeCycleFacts, isPast: boolean, now: number): RegistrationPhase {
  if (isPast) return 'over';
  if (!registration) return 'none';
  if (status === 'cancelled' || status === 'postponed') return 'closed';
  const { opens, closes, state } = registration;
  if (state === 'full' || state === 'closed') return state;
  if (closes !== undefined && closes <= now) return 'closed';
  if (state !== 'open' && opens !== undefined && now < opens) return 'not-yet';
  return closes !== undefined && closes - SOON <= now ? 'closing-soon' : 'open';
}

/** The moments after `now` at which something may change, soonest first. */
export function turningPoints({ dates, registration }: LifeCycleFacts, now: number): number[] {
  const { opens, closes } = registration ?? {};
  const moments = [...dates.flat(), opens, closes, closes === undefined ? undefined : closes - SOON];
  const coming = moments.filter((moment) => moment !== undefined).filter((moment) => moment > now);
  return [...new Set(coming)].sort((a, b) => a - b);
}
