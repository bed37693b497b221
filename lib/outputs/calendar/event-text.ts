import type { CommunityEvent, Occurrence, PostalAddress } from '../../content/types';
import { plainText } from '../../markdown/inline';
import { formatDay, formatMoment } from '../../site/dates';
import { absoluteUrl } from '../../site/routes';
import { words } from '../../site/words';

/** Writes an event for a calendar, which shows plain text only. */

/** « BercyLab, 5 place des Vins-de-France, 75012 Paris » */
export function placeText(event: CommunityEvent, occurrence?: Occurrence): string | undefined {
  const place = occurrence?.location ?? event.location;
  const address = addressAt(event, occurrence);
  const parts = [place && plainText(place), address && addressText(address)].filter((part) => !!part);
  return parts.length > 0 ? parts.join(', ') : event.mode === 'distanciel' ? words.events.modes.distanciel : undefined;
}

/** The address at which a date is held: that of the event, unless the date has a place of its own. */
export function addressAt({ address }: CommunityEvent, occurrence?: Occurrence): PostalAddress | undefined {
  return occurrence?.location ? undefined : address;
}

/** « 5 place des Vins-de-France, 75012 Paris » */
export function addressText({ street, postcode, city, region, country }: PostalAddress): string {
  return [street, [postcode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ');
}

/** « ANNULÉ : Atelier »: Outlook shows no status, and Google Agenda removes what is cancelled. */
export function titleText({ title }: CommunityEvent, { status }: Occurrence): string {
  return words.calendars.titles[status](title);
}

/** What became of the date, its summary, where to register, and the address of its page. */
export function descriptionText(event: CommunityEvent, occurrence: Occurrence): string {
  const { summary, abstract, path } = event;
  const [text, form, online] = [summary ?? abstract, formOf(event, occurrence), onlineAddress(event, occurrence)];
  return [
    whyText(event, occurrence),
    text && plainText(text),
    form && words.calendars.registration(form.replace(/^mailto:([^?]*).*$/, '$1')),
    online && words.calendars.online(online),
    words.calendars.more(absoluteUrl(path)),
  ]
    .filter((part) => !!part)
    .join('\n\n');
}

function whyText(event: CommunityEvent, { status, previousDate, allDay, statusNote }: Occurrence): string {
  const note = statusNote ?? event.statusNote;
  const moved = previousDate && words.calendars.previously(allDay ? formatDay(previousDate) : formatMoment(previousDate));
  const state = status === 'cancelled' || status === 'postponed' ? words.calendars.statuses[status] : '';
  return [moved, note ?? (moved ? '' : state)].filter(Boolean).join(' ');
}

/** The registration form, while registration is open or still to open: calendars show a file until they fetch the next. */
export function formOf(event: CommunityEvent, occurrence?: Occurrence): string | undefined {
  const registration = occurrence?.registration ?? event.registration;
  const { isOpen, now } = occurrence?.life ?? event.life;
  const mayRegister = isOpen || now.registration === 'not-yet';
  return mayRegister && registration?.url ? absoluteUrl(registration.url) : undefined;
}

/** The address of the online meeting of an event, or of one of its dates, unless it is cancelled. */
export function onlineAddress(event: CommunityEvent, occurrence?: Occurrence): string | undefined {
  const address = occurrence?.onlineUrl ?? event.onlineUrl;
  return address && (occurrence?.status ?? event.life.status) !== 'cancelled' ? absoluteUrl(address) : undefined;
}
