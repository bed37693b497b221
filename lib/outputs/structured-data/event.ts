import type { Event, Offer, Person, Place, PostalAddress, VirtualLocation } from 'schema-dts';
import type { SiteContent } from '../../content/collections';
import type { AgendaItem, Author, CommunityEvent, Occurrence } from '../../content/types';
import { endOf } from '../../events/life';
import type { RegistrationPhase } from '../../events/life-cycle';
import { plainText } from '../../markdown/inline';
import { parseMoment, startOfParisDay } from '../../moments';
import { machineDate } from '../../site/dates';
import { absoluteUrl, routes } from '../../site/routes';
import { words } from '../../site/words';
import { addressAt, formOf, onlineAddress, placeText } from '../calendar/event-text';
import { entryPicture } from '../cards/card-texts';
import { countryCode } from './country';
import { organizationReference } from './organization';
import { personNode } from './person';

/**
 * schema.org `Event`, with the properties that Google's documentation of events requires and recommends:
 * https://developers.google.com/search/docs/appearance/structured-data/event. One for each date.
 */
export function eventNodes(event: CommunityEvent, content: SiteContent): Event[] {
  return shownDates(event, content).map((occurrence) => occurrenceData(event, occurrence, content));
}

/** In dates: search engines show the next ones, and each repeats the facts of the event. */
const MOST_OF_RULE = 12;

/** All dates that the author lists; of a rule, the next ones, or the last when all are over. */
function shownDates({ occurrences, repeat }: CommunityEvent, { now }: SiteContent): readonly Occurrence[] {
  if (!repeat) return occurrences;
  const coming = occurrences.filter((date) => endOf(date) > now).slice(0, MOST_OF_RULE);
  return coming.length > 0 ? coming : occurrences.slice(-1);
}

const STATUS = {
  confirmed: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const ATTENDANCE = {
  presentiel: 'https://schema.org/OfflineEventAttendanceMode',
  distanciel: 'https://schema.org/OnlineEventAttendanceMode',
  hybride: 'https://schema.org/MixedEventAttendanceMode',
} as const;

function occurrenceData(event: CommunityEvent, occurrence: Occurrence, content: SiteContent): Event {
  const { summary, abstract, series, mode, isModeGuessed, agenda } = event;
  const text = summary ?? abstract;
  const { id, startsAt, endsAt, allDay, previousDate } = occurrence;
  return {
    '@type': 'Event',
    '@id': `${absoluteUrl(event.path)}#evenement${id === '' ? '' : `-${id}`}`,
    name: event.title,
    url: absoluteUrl(event.path),
    startDate: machineDate(startsAt, allDay),
    ...(endsAt && { endDate: lastDate(endsAt, allDay) }),
    ...(previousDate && { previousStartDate: machineDate(previousDate, allDay) }),
    eventStatus: STATUS[occurrence.status],
    ...(mode && !isModeGuessed && { eventAttendanceMode: ATTENDANCE[mode] }),
    location: locations(event, occurrence),
    description: text ? cutShort(plainText(text)) : event.title,
    image: [absoluteUrl(entryPicture(event, content.settings))],
    organizer: organizationReference(content.settings),
    ...performers(allSpeakers(event)),
    isAccessibleForFree: true,
    inLanguage: words.language.tag,
    ...offer(event, occurrence),
    ...(series && { superEvent: { '@type': 'EventSeries', name: series.name, url: absoluteUrl(routes.series(series.slug)) } }),
    // Only under the event's own date, whose day the agenda describes: each other date would repeat it whole.
    ...(agenda.length > 0 && id === '' && { subEvent: subEvents(event, occurrence) }),
  };
}

/** In characters: search engines show a fifth of it, and every date of an event repeats it. */
const LONGEST_DESCRIPTION = 1000;

function cutShort(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION).replace(/(?:\s+\S*|[\ud800-\udbff])$/, '')}…`;
}

/** schema.org's end date is the last day of a whole-day event; `endsAt` is the day after. */
function lastDate(endsAt: Date, allDay: boolean): string {
  return allDay ? machineDate(new Date(endsAt.getTime() - 1), true) : machineDate(endsAt);
}

function locations(event: CommunityEvent, occurrence: Occurrence): Place | VirtualLocation | (Place | VirtualLocation)[] {
  const { mode } = event;
  // One may register by mail: no event is held there.
  const address = [onlineAddress(event, occurrence), formOf(event, occurrence)].find((url) => url !== undefined && /^https?:/.test(url));
  const online: VirtualLocation = { '@type': 'VirtualLocation', url: address ?? absoluteUrl(event.path) };
  if (mode === 'distanciel') return online;
  return mode === 'hybride' ? [place(event, occurrence), online] : place(event, occurrence);
}

function place(event: CommunityEvent, occurrence: Occurrence): Place {
  const { location } = { ...event, ...(occurrence.location && { location: occurrence.location }) };
  const { street, postcode, city, region, coordinates } = addressAt(event, occurrence) ?? {};
  const { country } = event.address ?? {};
  const address: PostalAddress = {
    '@type': 'PostalAddress',
    ...(street && { streetAddress: street }),
    ...(postcode && { postalCode: postcode }),
    ...(city && { addressLocality: city }),
    ...(region && { addressRegion: region }),
    addressCountry: country ? countryCode(country) : 'FR',
  };
  const [latitude, longitude] = coordinates ?? [];
  return {
    '@type': 'Place',
    name: (location && plainText(location)) ?? placeText(event, occurrence) ?? words.events.placeToCome,
    address,
    ...(latitude !== undefined && longitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

/** The offer gives the address and the end of registration. Every event is free of charge. */
function offer(event: CommunityEvent, occurrence: Occurrence): { offers?: Offer } {
  const registration = occurrence.registration ?? event.registration;
  const life = occurrence.life ?? event.life;
  if (!registration?.url) return {};
  return {
    offers: {
      '@type': 'Offer',
      url: absoluteUrl(registration.url),
      price: 0,
      priceCurrency: 'EUR',
      availability: AVAILABILITY[life.now.registration],
      ...(registration.opensAt && { validFrom: machineDate(registration.opensAt) }),
      ...(registration.closesAt && { validThrough: machineDate(registration.closesAt) }),
    },
  };
}

const AVAILABILITY = {
  none: 'https://schema.org/InStock',
  'not-yet': 'https://schema.org/PreOrder',
  open: 'https://schema.org/InStock',
  'closing-soon': 'https://schema.org/LimitedAvailability',
  full: 'https://schema.org/SoldOut',
  closed: 'https://schema.org/Discontinued',
  over: 'https://schema.org/Discontinued',
} as const satisfies Record<RegistrationPhase, string>;

/** Everybody who speaks at an event, each once. */
function allSpeakers({ speakers, agenda }: CommunityEvent): Author[] {
  const all = [...speakers, ...agenda.flatMap((item) => item.speakers)];
  const key = ({ name, path }: Author) => path ?? name;
  return all.filter((person, index) => all.findIndex((other) => key(other) === key(person)) === index);
}

function performers(people: readonly Author[]): { performer?: Person | Person[] } {
  const [first, ...others] = people.map(personNode);
  if (!first) return {};
  return { performer: others.length > 0 ? [first, ...others] : first };
}

/** The parts of the agenda; their hours are those of the event's own date. */
function subEvents(event: CommunityEvent, occurrence: Occurrence): Event[] {
  const end = endOf(occurrence);
  let last = startOfParisDay(occurrence.startsAt);
  return event.agenda.map((item) => {
    // Past midnight, the hours of an agenda begin again.
    const start = clockTime(item.start, last);
    const next = start && start < last ? clockTime(item.start, startOfParisDay(last, 1)) : undefined;
    const startsAt = next && next < end ? next : start;
    last = startsAt ?? last;
    return subEvent(item, startsAt, event, occurrence);
  });
}

function subEvent({ title, end, speakers, location }: AgendaItem, start: Date | undefined, event: CommunityEvent, occurrence: Occurrence) {
  const startsAt = start ?? occurrence.startsAt;
  const sameDay = clockTime(end, startsAt);
  const endsAt = sameDay && sameDay < startsAt ? clockTime(end, startOfParisDay(startsAt, 1)) : sameDay;
  return {
    '@type': 'Event',
    name: title,
    startDate: machineDate(startsAt, !start && occurrence.allDay),
    ...(endsAt && { endDate: machineDate(endsAt) }),
    ...performers(speakers),
    location: location
      ? { '@type': 'Place', name: location, address: { '@type': 'PostalAddress', addressCountry: 'FR' } }
      : locations(event, occurrence),
  } satisfies Event;
}

/** The moment at which the clock shows « 14:30 » or « 14h30 » on the Paris day of another moment. */
function clockTime(time: string | undefined, day: Date): Date | undefined {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})\s*[:h]\s*(\d{2})?$/.exec(time ?? '') ?? [];
  return hours === '' ? undefined : parseMoment(`${machineDate(day, true)}T${hours.padStart(2, '0')}:${minutes}`)?.instant;
}
