import type { EventState } from '../site/event-choices';

/**
 * Computes the state of an event at a given moment: one pure function, for the build and, in `enhance`, for the
 * moment at which a page is read. Its moments are numbers, so that pages can carry its facts as JSON.
 */

/** The facts that the state of an event depends on. All moments are in milliseconds since the epoch. */
export interface LifeCycleFacts {
  /** Start and exclusive end of each date, soonest first; never empty. */
  dates: readonly (readonly [start: number, end: number])[];
  /** `moved`: postponed to a date that is known, which `dates` holds. */
  status: 'confirmed' | 'cancelled' | 'postponed' | 'moved';
  registration?: {
    opens?: number;
    closes?: number;
    /** The state that the organiser declared: `full` and `closed` override both dates, `open` only the opening. */
    state?: 'open' | 'full' | 'closed';
  };
  /** True when there is a recording to watch. */
  replay?: boolean;
}

/** Whether registration is possible: `over` once no date is left to attend. */
export type RegistrationPhase = 'none' | 'not-yet' | 'open' | 'closing-soon' | 'full' | 'closed' | 'over';

export interface LifeCycle {
  state: EventState;
  registration: RegistrationPhase;
  /** True once its last date is over. */
  isPast: boolean;
  /** Index in `dates` of the first date not over; of the last date when all are over. */
  date: number;
}

/** Registrations are shown as closing soon during their last three days. */
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

/** The registration state. A cancelled, postponed or past event takes no registration, whatever its dates. */
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

/** The moments after `now` at which the state may change, soonest first. */
export function turningPoints({ dates, registration }: LifeCycleFacts, now: number): number[] {
  const { opens, closes } = registration ?? {};
  const moments = [...dates.flat(), opens, closes, closes === undefined ? undefined : closes - SOON];
  const coming = moments.filter((moment) => moment !== undefined).filter((moment) => moment > now);
  return [...new Set(coming)].sort((a, b) => a - b);
}
