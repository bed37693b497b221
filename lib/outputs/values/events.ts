import type { SiteContent } from '../../content/collections';
import type { CommunityEvent, EntryLink, Occurrence, Registration } from '../../content/types';
import { type EventLife, endOf } from '../../events/life';
import { sayRepeat } from '../../events/recurrence/say-rule';
import { relativeDay } from '../../events/relative-day';
import type { Span } from '../../site/dates';
import type { EventMode } from '../../site/event-choices';
import { type InlineText, inlineText } from './inline-text';

/** A date of an event. */
export interface DateValue extends Span<number> {
  /** Names it among those of the event. */
  id: string;
  location?: InlineText;
  /** True once it is over. */
  isPast?: boolean;
  /** Its own life, where it is not that of the whole event; then what else is its own. */
  life?: EventLife;
  statusNote?: string;
  previousDate?: number;
  registration?: RegistrationValue;
  onlineUrl?: string;
  links?: EntryLink[];
  /** How far away its day is: « demain ». Missing when it has begun on an earlier day, or is over. */
  relative?: string;
}

export interface RegistrationValue {
  url?: string;
  opensAt?: number;
  closesAt?: number;
  capacity?: number;
}

/** An event as lists and cards show it. */
export interface EventBrief {
  path: string;
  title: string;
  kind?: CommunityEvent['kind'];
  occurrences: [DateValue, ...DateValue[]];
  /** The rule that gives them, in words. */
  repeat?: string;
  life: EventLife;
  location?: InlineText;
  /** The city of its postal address. */
  city?: string;
  mode?: EventMode;
  summary?: InlineText;
  registration?: RegistrationValue;
  /** Its recording, its slides, its code. */
  links: EntryLink[];
}

export function eventBrief(event: CommunityEvent, content: SiteContent): EventBrief {
  const { path, title, kind, occurrences, life, location, address, mode, summary, registration, links, repeat } = event;
  const [first, ...others] = occurrences;
  return {
    path,
    title,
    ...(kind && { kind }),
    occurrences: [dateValue(first, content), ...others.map((occurrence) => dateValue(occurrence, content))],
    ...(repeat && { repeat: sayRepeat(repeat, repeat.usual) }),
    life,
    ...(location && { location: inlineText(location, content) }),
    ...(address?.city && { city: address.city }),
    ...(mode && { mode }),
    ...(summary && { summary: inlineText(summary, content) }),
    ...(registration && { registration: registrationValue(registration) }),
    links,
  };
}

function dateValue(occurrence: Occurrence, content: SiteContent): DateValue {
  const { id, startsAt, endsAt, allDay, location, life, statusNote, previousDate, registration, onlineUrl, links } = occurrence;
  const relative = content.now < endOf(occurrence) ? relativeDay(startsAt.getTime(), content.now.getTime()) : undefined;
  return {
    id,
    startsAt: startsAt.getTime(),
    ...(endsAt && { endsAt: endsAt.getTime() }),
    allDay,
    ...(location && { location: inlineText(location, content) }),
    ...(endOf(occurrence) <= content.now && { isPast: true }),
    ...(life && { life }),
    ...(statusNote && { statusNote }),
    ...(life && previousDate && { previousDate: previousDate.getTime() }),
    ...(registration && { registration: registrationValue(registration) }),
    ...(onlineUrl && { onlineUrl }),
    ...(links && { links }),
    ...(relative && { relative }),
  };
}

function registrationValue({ url, opensAt, closesAt, capacity }: Registration): RegistrationValue {
  return {
    ...(url && { url }),
    ...(opensAt && { opensAt: opensAt.getTime() }),
    ...(closesAt && { closesAt: closesAt.getTime() }),
    ...(capacity !== undefined && { capacity }),
  };
}

const MOST_FEATURED = 3;
const MOST_NEXT = 3;

/** The featured events, as long as they are not over. */
export function featuredEvents(content: SiteContent): EventBrief[] {
  return featured(content).map((event) => eventBrief(event, content));
}

function featured({ upcomingEvents }: SiteContent): CommunityEvent[] {
  return upcomingEvents.filter((event) => event.featured).slice(0, MOST_FEATURED);
}

/** The next events except featured ones; the last events while none is announced. */
export interface NextEvents {
  /** Whether any event is to come, featured or not. */
  hasUpcoming: boolean;
  /** The number of events to show at once. */
  most: number;
  /** Twice as many: the others replace events that are over when the page is read. */
  upcoming: EventBrief[];
  past: EventBrief[];
}

export function nextEvents(content: SiteContent): NextEvents {
  const { upcomingEvents, pastEvents } = content;
  const hasUpcoming = upcomingEvents.length > 0;
  const others = upcomingEvents.filter((event) => !featured(content).includes(event));
  const briefs = (events: readonly CommunityEvent[]) => events.map((event) => eventBrief(event, content));
  return {
    hasUpcoming,
    most: MOST_NEXT,
    upcoming: briefs(others.slice(0, 2 * MOST_NEXT)),
    past: hasUpcoming ? [] : briefs(pastEvents.slice(0, MOST_NEXT)),
  };
}

/** The same, featured events among the others. */
export function soonestEvents(content: SiteContent): NextEvents {
  const { upcomingEvents, pastEvents } = content;
  const briefs = (events: readonly CommunityEvent[]) => events.map((event) => eventBrief(event, content));
  const hasUpcoming = upcomingEvents.length > 0;
  return {
    hasUpcoming,
    most: MOST_NEXT,
    upcoming: briefs(upcomingEvents.slice(0, 2 * MOST_NEXT)),
    past: hasUpcoming ? [] : briefs(pastEvents.slice(0, MOST_NEXT)),
  };
}
