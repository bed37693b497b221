import type { CommunityEvent, Occurrence, PostalAddress } from '../../content/types';
import { plainText } from '../../markdown/inline';
import { absoluteUrl } from '../../site/routes';
import { words } from '../../site/words';

/** What of an event goes into a calendar, which shows plain text only. */

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
export function descriptionText({ summary, abstract, registration, statusNote, onlineUrl, path, life }: CommunityEvent): string {
  const text = summary ?? abstract;
  return [
    statusNote,
    text && plainText(text),
    mayRegister(life) && registration?.url && words.calendars.registration(absoluteUrl(registration.url)),
    life.status !== 'cancelled' && onlineUrl && words.calendars.online(absoluteUrl(onlineUrl)),
    words.calendars.more(absoluteUrl(path)),
  ]
    .filter((part) => !!part)
    .join('\n\n');
}

/** A calendar is read until the next one is fetched: it names the form as long as registrations are open or to open. */
function mayRegister({ isOpen, now }: CommunityEvent['life']): boolean {
  return isOpen || now.registration === 'not-yet';
}
