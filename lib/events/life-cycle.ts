import type { EventState } from '../site/event-choices';

/**
 * Computes the state of an event at a given moment: one pure function, for the build and, in `enhance`, for the
 * moment at which a page is read. Its moments are numbers, so that pages can carry its facts as JSON.
 */

/** `moved`: postponed to a date that is known. */
type Status = 'confirmed' | 'cancelled' | 'postponed' | 'moved';

export interface RegistrationFacts {
  opens?: number;
  closes?: number;
  /** The state that the organiser declared: `full` and `closed` override both dates, `open` only the opening. */
  state?: 'open' | 'full' | 'closed';
}

/** What differs for one date of an event. */
export interface OwnFacts {
  status?: Status;
  registration?: RegistrationFacts;
}

/** The start and exclusive end of a date, in milliseconds since the epoch. */
export type DateFacts = readonly [start: number, end: number, own?: OwnFacts];

/** The facts that the state of an event depends on. All moments are in milliseconds since the epoch. */
export interface LifeCycleFacts {
  /** Soonest first; never empty. */
  dates: readonly DateFacts[];
  /** `moved`: to a date that `dates` holds. */
  status: Status;
  registration?: RegistrationFacts;
  /** True when there is a recording to watch. */
  replay?: boolean;
}

/** Whether registration for the event as a whole is possible: `over` once no date is left to attend. */
export type RegistrationPhase = 'none' | 'not-yet' | 'open' | 'closing-soon' | 'full' | 'closed' | 'over';

/** Whether one can register in this phase. */
export function isRegistrationOpen(phase: RegistrationPhase): boolean {
  return phase === 'open' || phase === 'closing-soon';
}

export interface LifeCycle {
  /** That of its date under way or next. */
  state: EventState;
  registration: RegistrationPhase;
  /** True once its last date is over. */
  isPast: boolean;
  /** Index in `dates` of the first date not over, of those that take place if any does; of the last one when all are over. */
  date: number;
}

/** Registrations are shown as closing soon during their last three days. */
const SOON = 3 * 24 * 60 * 60 * 1000;

export function lifeCycle(facts: LifeCycleFacts, now: number): LifeCycle {
  const isPast = facts.dates.every(([, end]) => end <= now);
  const date = currentDate(facts, isPast, now);
  const current = { ...facts, ...facts.dates[date]?.[2] };
  const state = stateOf(current, { isPast, date, registration: registrationPhase(current, isPast, now) }, now);
  return { state, registration: registrationPhase(facts, isPast, now), isPast, date };
}

function currentDate({ dates, status }: LifeCycleFacts, isPast: boolean, now: number): number {
  const takesPlace = ([, , own]: DateFacts) => !isOff(own?.status ?? status);
  if (isPast) {
    const last = dates.map(takesPlace).lastIndexOf(true);
    return last === -1 ? dates.length - 1 : last;
  }
  const next = dates.findIndex((date) => now < date[1] && takesPlace(date));
  return next === -1 ? dates.findIndex(([, end]) => now < end) : next;
}

/** Whether an event or a date does not take place, or nobody knows when. */
export function isOff(status: Status): status is 'cancelled' | 'postponed' {
  return status === 'cancelled' || status === 'postponed';
}

function stateOf(
  { dates, status, replay }: LifeCycleFacts,
  { isPast, date, registration }: Omit<LifeCycle, 'state'>,
  now: number,
): EventState {
  if (isOff(status)) return status;
  if (isPast) return replay ? 'replay' : 'over';
  const [start] = dates[date] ?? [0];
  if (start <= now) return 'ongoing';
  if (status === 'moved') return status;
  return registration === 'none' || registration === 'not-yet' || registration === 'over' ? 'announced' : registration;
}

/** The registration state. A cancelled, postponed or past event takes no registration, whatever its dates. */
function registrationPhase({ status, registration }: LifeCycleFacts, isPast: boolean, now: number): RegistrationPhase {
  if (isPast) return 'over';
  if (!registration) return 'none';
  if (isOff(status)) return 'closed';
  const { opens, closes, state } = registration;
  if (state === 'full' || state === 'closed') return state;
  if (closes !== undefined && closes <= now) return 'closed';
  if (state !== 'open' && opens !== undefined && now < opens) return 'not-yet';
  return closes !== undefined && closes - SOON <= now ? 'closing-soon' : 'open';
}

/** The moments after `now` at which the state may change, soonest first. */
export function turningPoints({ dates, registration }: LifeCycleFacts, now: number): number[] {
  const registrations = [registration, ...dates.map(([, , own]) => own?.registration)];
  const moments = [
    ...dates.map(([start]) => start),
    ...dates.map(([, end]) => end),
    ...registrations.flatMap((one) => (one ? [one.opens, one.closes, one.closes === undefined ? undefined : one.closes - SOON] : [])),
  ];
  const coming = moments.filter((moment) => moment !== undefined).filter((moment) => moment > now);
  return [...new Set(coming)].sort((a, b) => a - b);
}
