import { cachedBy } from '../../cached-by';
import type { SiteContent } from '../../content/collections';
import type { CommunityEvent, EntryLink, MarkdownText, Occurrence, PostalAddress, Registration } from '../../content/types';
import { type EventLife, endOf } from '../../events/life';
import { sayRepeat } from '../../events/recurrence/say-rule';
import { relativeDay } from '../../events/relative-day';
import { groupBy } from '../../lists';
import { plainText } from '../../markdown/inline';
import { type Span, yearOf } from '../../site/dates';
import type { EventMode } from '../../site/event-choices';
import { type InlineText, inlineText } from './inline-text';
import { type ListPicture, listPicture } from './list-picture';

/** A date of an event. */
export interface DateValue extends Span<number> {
  /** Names it among those of the event. */
  id: string;
  location?: InlineText;
  /** The same in brief, for lists. */
  place?: string;
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
  /** The same in brief, for lists: « BercyLab », « Paris ». */
  place?: string;
  /** The city of its postal address. */
  city?: string;
  mode?: EventMode;
  summary?: InlineText;
  image?: ListPicture;
  /** Shown larger, in a short list. */
  featured?: boolean;
  registration?: RegistrationValue;
  /** Its recording, its slides, its code. */
  links: EntryLink[];
}

/** An event in brief: its page shows it, and many lists. */
export function eventBrief(event: CommunityEvent, content: SiteContent): EventBrief {
  return briefsOf(content)(event);
}

const briefsOf = cachedBy((content: SiteContent) => cachedBy((event: CommunityEvent) => makeBrief(event, content)));

function makeBrief(event: CommunityEvent, content: SiteContent): EventBrief {
  const { path, title, kind, occurrences, life, location, address, mode, summary, registration, links, repeat } = event;
  const [first, ...others] = occurrences;
  const place = briefPlace(location, address);
  return {
    path,
    title,
    ...(kind && { kind }),
    occurrences: [dateValue(first, content), ...others.map((occurrence) => dateValue(occurrence, content))],
    ...(repeat && { repeat: sayRepeat(repeat, repeat.usual) }),
    life,
    ...(location && { location: inlineText(location, content) }),
    ...(place && { place }),
    ...(address?.city && { city: address.city }),
    ...(mode && { mode }),
    ...(summary && { summary: inlineText(summary, content) }),
    ...listPicture(event),
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
    ...(location && { location: inlineText(location, content), place: briefPlace(location, undefined) }),
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

/** The longest name of a place that fits a line of facts. */
const LONGEST_PLACE = 30;

/** A place in few words: its name if that is short, else its city, else what precedes the first comma. */
function briefPlace(location: MarkdownText | undefined, address: PostalAddress | undefined): string | undefined {
  const name = location && plainText(location);
  if (name && name.length <= LONGEST_PLACE) return name;
  return address?.city ?? name?.split(',')[0];
}

function registrationValue({ url, opensAt, closesAt, capacity }: Registration): RegistrationValue {
  return {
    ...(url && { url }),
    ...(opensAt && { opensAt: opensAt.getTime() }),
    ...(closesAt && { closesAt: closesAt.getTime() }),
    ...(capacity !== undefined && { capacity }),
  };
}

/** Past events by year, the last year first. */
export type PastYears = { year: number; events: EventBrief[] }[];

/** @param coming the events to come on the same page: a year that has none but those gets an empty place, which `enhance/events.ts` fills. */
export function pastYears(past: readonly EventBrief[], coming: readonly EventBrief[]): PastYears {
  const byYear = new Map(groupBy(past, firstYear));
  const years = [...new Set([...coming.map(firstYear), ...byYear.keys()])].sort((a, b) => b - a);
  return years.map((year) => ({ year, events: byYear.get(year) ?? [] }));
}

function firstYear({ occurrences: [first] }: EventBrief): number {
  return yearOf(first.startsAt);
}

/** How many events a short list has: the next ones, those that replace them in time, and featured ones wherever they fall. */
const MOST = { next: 5, spare: 3, featured: 3 };

/** The next events; the last events while none is announced. */
export interface NextEvents {
  hasUpcoming: boolean;
  /** Whether `upcoming` has all events to come: once those are over, none is announced. */
  hasAll: boolean;
  /** The number of events to show at once, besides featured ones. */
  most: number;
  /** Soonest first. Some more than that: they replace events that are over when the page is read. */
  upcoming: EventBrief[];
  past: EventBrief[];
}

export function nextEvents(content: SiteContent): NextEvents {
  const { upcomingEvents, pastEvents } = content;
  const featured = new Set(upcomingEvents.filter((event) => event.featured).slice(0, MOST.featured));
  const listed = upcomingEvents.filter((event, rank) => rank < MOST.next + MOST.spare || featured.has(event));
  return {
    hasUpcoming: upcomingEvents.length > 0,
    hasAll: listed.length === upcomingEvents.length,
    most: MOST.next,
    upcoming: listed.map((event) => ({ ...eventBrief(event, content), ...(featured.has(event) && { featured: true }) })),
    past: upcomingEvents.length > 0 ? [] : pastEvents.slice(0, MOST.next).map((event) => eventBrief(event, content)),
  };
}
