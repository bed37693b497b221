import type { CommunityEvent, EntryLink, Occurrence } from '../../content/types';
import { endOf } from '../../events/life';
import { machineDate } from '../../site/dates';
import { words } from '../../site/words';
import { descriptionText, placeText, titleText } from './event-text';

/**
 * Addresses that open the form of a calendar service, filled in with one date of an event. Moments are
 * in UTC, which all four services read alike; whole days are dates, with the end that each service expects.
 */
export function addLinks(event: CommunityEvent, occurrence: Occurrence): EntryLink[] {
  const { startsAt, allDay } = occurrence;
  const endsAt = endOf(occurrence);
  const text = {
    title: titleText(event, occurrence),
    details: descriptionText(event, occurrence),
    place: placeText(event, occurrence) ?? '',
  };
  const days = {
    first: machineDate(startsAt, true),
    last: machineDate(new Date(endsAt.getTime() - 1), true),
    end: machineDate(endsAt, true),
  };
  const basic = (instant: Date, day: string) => (allDay ? day : `${instant.toISOString().slice(0, 19)}Z`).replace(/[-:]/g, '');
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: text.title,
    startdt: allDay ? days.first : startsAt.toISOString(),
    enddt: allDay ? days.end : endsAt.toISOString(),
    ...(allDay && { allday: 'true' }),
    body: text.details,
    location: text.place,
  };
  const { services } = words.calendars;
  return [
    {
      label: services.google,
      url: address('https://calendar.google.com/calendar/render', {
        action: 'TEMPLATE',
        text: text.title,
        dates: `${basic(startsAt, days.first)}/${basic(endsAt, days.end)}`,
        details: text.details,
        location: text.place,
      }),
    },
    { label: services.outlookAtWork, url: address('https://outlook.office.com/calendar/0/deeplink/compose', outlook) },
    { label: services.outlookAtHome, url: address('https://outlook.live.com/calendar/0/deeplink/compose', outlook) },
  ];
}

/**
 * What may not stand for itself in the value of a parameter (URL Standard, query state), or has a meaning there; all else is left as it is:
 * a page holds three of these addresses, and compresses their words with its own. Spaces become `%20`: some of these services show a `+`
 * literally.
 */
const ENCODED = /[\s\p{C}%&+#"'<>\\^`{|}]/gu;

function address(base: string, parameters: Record<string, string>): string {
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${value.replace(ENCODED, encodeURIComponent)}`);
  return `${base}?${query.join('&')}`;
}
