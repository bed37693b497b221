import { factsOf } from '../events/life';
import { turningPoints } from '../events/life-cycle';
import { registrationProvider } from '../events/registration';
import { type Moment, startOfParisDay } from '../moments';
import { words } from '../site/words';
import { slugify } from '../slug';
import { typeset } from '../typography';
import { commonFields, type EntrySource, markdownField, toLinks } from './entry-fields';
import type { FrontMatter } from './schema';
import type { EntryLink, EventEntry, Occurrence, Registration } from './types';

/** Builds an event from its checked front matter. */

export function toEvent(data: FrontMatter<'evenements'>, source: EntrySource): EventEntry {
  const location = markdownField(data.location, ['location'], source);
  const first = occurrence(data, data.all_day ?? false, 0);
  const others = (data.occurrences ?? []).map((item, index) => {
    const place = markdownField(item.location, ['occurrences', index, 'location'], source);
    return { ...occurrence(item, data.all_day ?? false, index + 1), ...(place && { location: place }) };
  });
  const [soonest = first, ...rest] = [first, ...others].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const abstract = markdownField(data.abstract, ['abstract'], source);
  const registration = toRegistration(data);
  const entry = commonFields('evenements', data, source);
  const event: Omit<EventEntry, 'turnsAt'> = {
    ...entry,
    order: soonest.startsAt.getTime(),
    startsAt: first.startsAt,
    ...(first.endsAt && { endsAt: first.endsAt }),
    allDay: first.allDay,
    occurrences: [soonest, ...rest],
    ...(data.event && { series: { slug: slugify(data.event), name: typeset(data.event) } }),
    ...(location && { location }),
    ...(data.address && { address: defined(data.address) }),
    ...(abstract && { abstract }),
    ...(data.kind && { kind: data.kind }),
    ...(data.season && { season: data.season }),
    ...modeOf(data),
    ...(data.online_url && { onlineUrl: data.online_url }),
    ...(registration && { registration }),
    links: eventLinks(entry.links, data.event_url, registration),
    status: data.status ?? 'confirmed',
    ...(data.previous_date && { previousDate: data.previous_date.instant }),
    ...(data.status_note && { statusNote: typeset(data.status_note) }),
    agenda: (data.agenda ?? []).map(({ slides, video, title, ...item }) => ({
      ...item,
      title: typeset(title),
      links: toLinks({ url_slides: slides, url_video: video }),
    })),
    ...(data.contact && { contact: data.contact }),
  };
  return { ...event, turnsAt: turningPoints(factsOf(event), Number.NEGATIVE_INFINITY).map((moment) => new Date(moment)) };
}

function occurrence({ date, date_end }: { date: Moment; date_end?: Moment | undefined }, declaredAllDay: boolean, key: number): Occurrence {
  const allDay = declaredAllDay || date.dateOnly;
  if (!allDay) return { key, startsAt: date.instant, ...(date_end && { endsAt: endOfMoment(date_end) }), allDay };
  return { key, startsAt: startOfParisDay(date.instant), endsAt: startOfParisDay((date_end ?? date).instant, 1), allDay };
}

/** A day without a time lasts until midnight in Paris. */
function endOfMoment({ instant, dateOnly }: Moment): Date {
  return dateOnly ? startOfParisDay(instant, 1) : instant;
}

function toRegistration({ registration, event_url }: FrontMatter<'evenements'>): Registration | undefined {
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
  return eventUrl && eventUrl !== registration?.url ? [{ label: words.entries.links.eventSite, url: eventUrl }, ...links] : links;
}

/** A place that is no place: « En ligne ». */
const ONLINE_ONLY = /^\W*(en ligne|à distance|distanciel|visio\S*|webinaire|webconf\S*)\W*$/i;
const ONLINE = /en ligne|à distance|distanciel|visio|webinaire|webconf/i;

/** On site, online or both: the author's word, else what the place and the address to follow it at let guess. */
function modeOf({ mode, location, online_url, address, kind }: FrontMatter<'evenements'>): Pick<EventEntry, 'mode' | 'isModeGuessed'> {
  if (mode) return { mode };
  const isOnlineOnly = location !== undefined && ONLINE_ONLY.test(location);
  const online = online_url !== undefined || ONLINE.test(location ?? '');
  const place = address !== undefined || (location !== undefined && !isOnlineOnly);
  if (!online && !place) return {};
  if (online) return { mode: place ? 'hybride' : 'distanciel', ...((place || !isOnlineOnly) && { isModeGuessed: true }) };
  return { mode: 'presentiel', ...(kind === 'webinaire' && { isModeGuessed: true }) };
}

/** Removes the undefined fields of an object. */
function defined<T extends object>(object: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
