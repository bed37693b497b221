import { factsOf } from '../events/life';
import { turningPoints } from '../events/life-cycle';
import { isOnlineOnly as isOnline, mentionsOnline, type NamedPlace, readPlace, townName } from '../events/places';
import { registrationProvider } from '../events/registration';
import { words } from '../site/words';
import { slugify } from '../slug';
import { typeset } from '../typography';
import { commonFields, type EntrySource, markdownField, toLinks } from './entry-fields';
import { type DatedOccurrence, endOfMoment, eventDates } from './event-dates';
import type { FrontMatter } from './schema';
import type { EntryLink, EventEntry, Occurrence, Registration } from './types';

/** Builds an event from its checked front matter. */

export function toEvent(data: FrontMatter<'evenements'>, source: EntrySource): EventEntry {
  const location = markdownField(data.location, ['location'], source);
  const { own, all, repeat } = eventDates(data);
  const [soonest, ...rest] = all
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .map((date) => toOccurrence(date, data, source));
  if (!soonest) throw new Error('an event has no date');
  const abstract = markdownField(data.abstract, ['abstract'], source);
  const registration = toRegistration(data);
  const entry = commonFields('evenements', data, source);
  const mode = modeOf(data);
  const event: Omit<EventEntry, 'turnsAt'> = {
    ...entry,
    order: soonest.startsAt.getTime(),
    startsAt: own.startsAt,
    ...(own.endsAt && { endsAt: own.endsAt }),
    allDay: own.allDay,
    occurrences: [soonest, ...rest],
    ...(repeat && { repeat }),
    ...(data.event && { series: { slug: slugify(data.event), name: typeset(data.event) } }),
    ...(location && { location }),
    ...(data.address && { address: defined(data.address) }),
    ...(abstract && { abstract }),
    ...(data.kind && { kind: data.kind }),
    ...(data.season && { season: data.season }),
    ...mode,
    places: mode.mode === 'distanciel' ? [] : placesOf(data, [soonest, ...rest]),
    ...(data.online_url && { onlineUrl: data.online_url }),
    ...(registration && { registration }),
    links: eventLinks(entry.links, data.event_url, registration),
    status: data.status ?? 'confirmed',
    ...(data.previous_date && { previousDate: data.previous_date.instant }),
    ...(data.status_note && { statusNote: typeset(data.status_note) }),
    speakers: (data.speakers ?? []).map((name) => ({ name })),
    agenda: (data.agenda ?? []).map(({ slides, video, title, speaker = [], speakers = [], ...item }) => ({
      ...item,
      title: typeset(title),
      speakers: [...speakers, ...speaker].map((name) => ({ name })),
      links: toLinks({ url_slides: slides, url_video: video }),
    })),
    ...(data.contact && { contact: data.contact }),
  };
  return { ...event, turnsAt: turningPoints(factsOf(event), Number.NEGATIVE_INFINITY).map((moment) => new Date(moment)) };
}

/** A date with what its author says of it alone. */
function toOccurrence(date: DatedOccurrence, data: FrontMatter<'evenements'>, source: EntrySource): Occurrence {
  const { index } = date;
  const own = index === undefined ? undefined : data.occurrences?.[index];
  const location = markdownField(own?.location, ['occurrences', index ?? 0, 'location'], source);
  const registration = own?.registration && { ...toRegistration(data), ...toRegistration({ registration: own.registration }) };
  const links = toLinks({ url_video: own?.url_video, url_slides: own?.url_slides });
  return {
    ...date,
    ...statusOf(date, own, data),
    ...(own?.status_note && { statusNote: typeset(own.status_note) }),
    ...(location && { location }),
    ...(own?.online_url && { onlineUrl: own.online_url }),
    ...(registration && { registration }),
    ...(links.length > 0 && { links }),
  };
}

type Listed = NonNullable<FrontMatter<'evenements'>['occurrences']>[number];

/** What became of a date: the whole event may be cancelled or postponed, or this date alone. */
function statusOf(
  { id, plannedAt }: DatedOccurrence,
  own: Listed | undefined,
  { status = 'confirmed', previous_date }: FrontMatter<'evenements'>,
): Pick<Occurrence, 'status' | 'previousDate'> {
  if (status === 'cancelled' || own?.status === 'cancelled') return { status: 'cancelled' };
  if (own?.previous_date) return { status: 'moved', previousDate: plannedAt };
  if (own?.status) return { status: own.status };
  const moved = previous_date && id === '' ? { previousDate: previous_date.instant } : {};
  if (status !== 'postponed') return { status, ...moved };
  return previous_date ? { status: id === '' ? 'moved' : 'confirmed', ...moved } : { status };
}

function toRegistration({
  registration,
  event_url,
}: Pick<FrontMatter<'evenements'>, 'registration' | 'event_url'>): Registration | undefined {
  const url = registration?.url ?? (event_url && registrationProvider(event_url) ? event_url : undefined);
  if (!url && !registration) return undefined;
  return {
    ...(url && { url }),
    ...(registration?.opens && { opensAt: registration.opens.instant }),
    ...(registration?.closes && { closesAt: endOfMoment(registration.closes) }),
    ...(registration?.capacity !== undefined && { capacity: registration.capacity }),
    ...(registration?.state && { state: registration.state }),
  };
}

function eventLinks(links: EntryLink[], eventUrl: string | null | undefined, registration: Registration | undefined): EntryLink[] {
  if (!eventUrl || eventUrl === registration?.url) return links;
  const label = eventUrl.startsWith('mailto:') ? words.entries.links.eventMail : words.entries.links.eventSite;
  return [{ label, url: eventUrl }, ...links];
}

/** The places of its dates. The town of the address counts for the dates that name no place of their own. */
function placesOf({ location, address }: FrontMatter<'evenements'>, occurrences: readonly Occurrence[]): NamedPlace[] {
  const city = address?.city && townName(address.city);
  const own = location === undefined ? undefined : readPlace(location);
  const usual = city ? { name: own?.name ?? city, town: city } : own;
  const places = occurrences.flatMap((date) => (date.location ? readPlace(date.location.source) : usual) ?? []);
  return places.filter(({ name, town }, rank) => places.findIndex((other) => other.name === name && other.town === town) === rank);
}

/** On site, online or both: the author's word, else what the place and the address to follow it at let guess. */
function modeOf({ mode, location, online_url, address, kind }: FrontMatter<'evenements'>): Pick<EventEntry, 'mode' | 'isModeGuessed'> {
  if (mode) return { mode };
  const isOnlineOnly = location !== undefined && isOnline(location);
  const online = online_url !== undefined || mentionsOnline(location ?? '');
  const place = address !== undefined || (location !== undefined && !isOnlineOnly);
  if (!online && !place) return {};
  if (online) return { mode: place ? 'hybride' : 'distanciel', ...((place || !isOnlineOnly) && { isModeGuessed: true }) };
  return { mode: 'presentiel', ...(kind === 'webinaire' && { isModeGuessed: true }) };
}

/** Removes the undefined fields of an object. */
function defined<T extends object>(object: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
