import type { CommunityEvent, Occurrence, PostalAddress } from '../../content/types';
import { plainText } from '../../markdown/inline';
import { absoluteUrl } from '../../site/routes';
import { words } from '../../site/words';

/** Writes an event for a calendar, which shows plain text only. */

/** « BercyLab, 5 place des Vins-de-France, 75012 Paris » */
export function placeText({ location, address, mode }: CommunityEvent, occurrence?: Occurrence): string | undefined {
  const place = occurrence?.location ?? location;
  const parts = [place && plainText(place), address && !occurrence?.location && addressText(address)].filter((part) => !!part);
  return parts.length > 0 ? parts.join(', ') : mode === 'distanciel' ? words.events.modes.distanciel : undefined;
}

/** « 5 place des Vins-de-France, 75012 Paris » */
export function addressText({ street, postcode, city, region, country }: PostalAddress): string {
  return [street, [postcode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', ');
}

/** Its summary, where to register, and the address of its page. */
export function descriptionText(event: CommunityEvent): string {
  const { summary, abstract, statusNote, path } = event;
  const [text, form, online] = [summary ?? abstract, formOf(event), onlineAddress(event)];
  return [
    statusNote,
    text && plainText(text),
    form && words.calendars.registration(form),
    online && words.calendars.online(online),
    words.calendars.more(absoluteUrl(path)),
  ]
    .filter((part) => !!part)
    .join('\n\n');
}

/** The registration form, while registration is open or still to open: calendars show a file until they fetch the next. */
export function formOf({ registration, life: { isOpen, now } }: CommunityEvent): string | undefined {
  const mayRegister = isOpen || now.registration === 'not-yet';
  return mayRegister && registration?.url ? absoluteUrl(registration.url) : undefined;
}

/** The address of the online meeting of an event, unless it is cancelled. */
export function onlineAddress({ onlineUrl, life }: CommunityEvent): string | undefined {
  return onlineUrl && life.status !== 'cancelled' ? absoluteUrl(onlineUrl) : undefined;
}
