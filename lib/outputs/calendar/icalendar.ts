import ICAL from 'ical.js';
import { cachedBy } from '../../cached-by';
import type { SiteContent } from '../../content/collections';
import type { EventRepeat } from '../../content/event-dates';
import type { CommunityEvent, Occurrence } from '../../content/types';
import { endOf } from '../../events/life';
import { type RecurrenceValue, recurrenceValue } from '../../events/recurrence/rule-dates';
import { PARIS, parseMoment } from '../../moments';
import { localDateTime, machineDate } from '../../site/dates';
import { absoluteUrl } from '../../site/routes';
import { words } from '../../site/words';
import { addressAt, descriptionText, onlineAddress, placeText, titleText } from './event-text';

/** iCalendar (RFC 5545, with the properties of RFC 7986): built as jCal (RFC 7265), written by ical.js. */

type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: (string | number | number[] | RecurrenceValue)[],
];

/** A component: its name, its properties, its nested components. */
type JCal = [name: string, properties: unknown[], components: object[]];

// A continuation line begins with a space, which counts among its 75 octets (RFC 5545, 3.1).
ICAL.foldLength = 74;

// ical.js writes the type of properties that it does not know, and readers of these properties do not expect one.
for (const name of ['name', 'x-wr-calname', 'x-wr-timezone', 'x-lic-location'])
  ICAL.design.icalendar.property[name] = { defaultType: 'text' };
ICAL.design.icalendar.property['x-published-ttl'] = { defaultType: 'duration' };

interface Calendar {
  name: string;
  /** Path of the page that the calendar belongs to. */
  page: string;
  /** Path of the file itself. */
  path: string;
  events: readonly CommunityEvent[];
}

/** The interval at which subscribers fetch the calendar again (RFC 7986, 5.7). */
const REFRESH = 'PT6H';

/** A calendar as jCal (RFC 7265), which is plain JSON: every date of every event, and the time zone of Paris. */
export function calendarValue({ name, page, path, events }: Calendar, content: SiteContent): JCal {
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', `-//${content.settings.name}//Agenda//${words.language.tag.toUpperCase()}`],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['name', {}, 'text', name],
    ['x-wr-calname', {}, 'text', name],
    ['x-wr-timezone', {}, 'text', PARIS],
    ['url', {}, 'uri', absoluteUrl(page)],
    ['source', {}, 'uri', absoluteUrl(path)],
    ['refresh-interval', {}, 'duration', REFRESH],
    ['x-published-ttl', {}, 'duration', REFRESH],
  ];
  const dates = events.flatMap((event) => componentsOf(event, content));
  const isTimed = events.some(({ occurrences }) => occurrences.some(({ allDay }) => !allDay));
  return ['vcalendar', properties, [...(isTimed ? [PARIS_TIME_ZONE] : []), ...dates]];
}

/** The text of a calendar file. */
export function icalendar([name, properties, components]: JCal): string {
  const end = `END:${name.toUpperCase()}\r\n`;
  const alone = ICAL.stringify([name, properties, []]);
  return alone.slice(0, -end.length) + components.map(componentText).join('') + end;
}

/** The text of a component, which stands in several calendars. */
const componentText = cachedBy((component: object) => ICAL.stringify(component as JCal));

/** RRULE and EXDATE. The last day of a rule is at UTC, like any end of a rule in local time (RFC 5545, 3.3.10). */
function ruleProperties({ rule, except, usual }: EventRepeat): Property[] {
  const { until, count } = rule;
  const end = until === undefined ? { count } : { until: usual.allDay ? until : lastMomentOf(until) };
  const time = localDateTime(usual.startsAt).slice(10);
  const days: Property[] = usual.allDay
    ? [['exdate', {}, 'date', ...except]]
    : [['exdate', { tzid: PARIS }, 'date-time', ...except.map((day) => day + time)]];
  return [['rrule', {}, 'recur', { ...recurrenceValue(rule), ...end }], ...(except.length > 0 ? days : [])];
}

/** The rule of an event as text: `FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270630T215959Z`. */
export function rruleText(repeat: EventRepeat): string {
  const [rule = []] = ruleProperties(repeat);
  return String(new ICAL.Property([...rule]).getFirstValue());
}

function lastMomentOf(day: string): string | undefined {
  return parseMoment(`${day}T23:59:59`)?.instant.toISOString().replace('.000', '');
}

const STATUS = { confirmed: 'CONFIRMED', moved: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** The dates of an event, which are in the calendars of its kind, its tags, its season and its series too. */
const componentsOf = cachedBy(vevents);

/**
 * An event of its own for each date; for a rule, one event with its RRULE, then the dates of the rule that differ from it. Dates added to a
 * rule are events too: Outlook and Google Agenda do not read RDATE.
 */
function vevents(event: CommunityEvent, content: SiteContent): JCal[] {
  const { repeat, occurrences, life } = event;
  const dates = occurrences.filter(({ isOfRule, index }) => !isOfRule || index !== undefined);
  // The identifier of a date is of the type of the rule's first date (RFC 5545, 3.8.4.4), even where the date itself has an hour.
  const isOfDays = repeat?.usual.allDay ?? false;
  const changes = dates.map((date) =>
    vevent(event, date, content, date.isOfRule ? [moment('recurrence-id', date.plannedAt, isOfDays)] : []),
  );
  if (!repeat) return changes;
  const usual = { ...repeat.usual, id: '', plannedAt: repeat.usual.startsAt, isOfRule: true, status: life.status };
  return [vevent(event, usual, content, ruleProperties(repeat)), ...changes];
}

function vevent(event: CommunityEvent, occurrence: Occurrence, content: SiteContent, recurrence: readonly Property[]): JCal {
  const { modifiedAt, stampedAt, createdAt, number } = content.revisionOf(event);
  const [place, online] = [placeText(event, occurrence), onlineAddress(event, occurrence)];
  const { coordinates } = addressAt(event, occurrence) ?? {};
  const categories = [...new Set([...(event.kind ? [words.events.kinds[event.kind]] : []), ...event.tags.map((tag) => tag.name)])];
  const properties: (Property | undefined | false | '')[] = [
    ['uid', {}, 'text', eventUid(event, occurrence)],
    // Without METHOD, DTSTAMP is when the event was last revised (RFC 5545, 3.8.7.2).
    utc('dtstamp', stampedAt),
    createdAt && utc('created', createdAt),
    modifiedAt && utc('last-modified', modifiedAt),
    ['sequence', {}, 'integer', number],
    ...span(
      occurrence,
      recurrence.some(([name]) => name === 'rrule'),
    ),
    ...recurrence,
    ['summary', {}, 'text', titleText(event, occurrence)],
    ['description', {}, 'text', descriptionText(event, occurrence)],
    place && ['location', {}, 'text', place],
    coordinates && ['geo', {}, 'float', coordinates],
    ['url', {}, 'uri', absoluteUrl(event.path)],
    ['status', {}, 'text', STATUS[occurrence.status]],
    categories.length > 0 && ['categories', {}, 'text', ...categories],
    event.contact && ['contact', {}, 'text', event.contact],
    online && ['conference', { feature: 'VIDEO', label: words.events.online }, 'uri', online],
    event.image && ['image', { display: 'BADGE' }, 'uri', absoluteUrl(event.image.src)],
  ];
  return ['vevent', properties.filter((property) => !!property), []];
}

/**
 * The UID of a date of an event: it stays when the title changes, when the date is moved, when others are added (RFC 5545, 3.8.4.7).
 * No slug has two hyphens in a row: the date of an event has the UID of no other event.
 */
function eventUid({ slug }: CommunityEvent, { id, isOfRule }: Occurrence): string {
  return `evenement-${slug}${id === '' || isOfRule ? '' : `--${id}`}@${new URL(absoluteUrl('/')).hostname}`;
}

/**
 * DTEND is exclusive; a date alone is a whole day (RFC 5545, 3.6.1). Without an end, it lasts as long as on its page. The dates of a rule
 * follow the clock of Paris, so that its first one always has the time of that clock.
 */
function span({ startsAt, endsAt, allDay }: Occurrence, hasRule: boolean): Property[] {
  const end = endsAt && endsAt > startsAt ? endsAt : endOf({ startsAt });
  const write = hasRule && !allDay ? inParis : (name: string, instant: Date) => moment(name, instant, allDay);
  return [write('dtstart', startsAt), write('dtend', end)];
}

function moment(name: string, instant: Date, allDay: boolean): Property {
  return allDay ? [name, {}, 'date', machineDate(instant, true)] : timed(name, instant);
}

/**
 * In Paris time; in UTC before the first rule of that time in the calendar, and for the second of the two equal hours at the end of summer
 * time, as Paris time means the first.
 */
function timed(name: string, instant: Date): Property {
  const local = localDateTime(instant);
  const isSure = local >= FIRST_CHANGE && parseMoment(local)?.instant.getTime() === instant.getTime();
  return isSure ? inParis(name, instant) : utc(name, instant);
}

function inParis(name: string, instant: Date): Property {
  return [name, { tzid: PARIS }, 'date-time', localDateTime(instant)];
}

function utc(name: string, instant: Date): Property {
  return [name, {}, 'date-time', `${instant.toISOString().slice(0, 19)}Z`];
}

/** The first change of hour that the rules below give, on the clock of Paris. */
const FIRST_CHANGE = '1996-03-31T02:00:00';

/**
 * VTIMEZONE of Paris (RFC 5545, 3.6.5) as jCal (RFC 7265), with the rules of the European Union since 1996:
 * summer time from the last Sunday of March to the last Sunday of October, at 01:00 UTC.
 */
const PARIS_TIME_ZONE = [
  'vtimezone',
  [
    ['tzid', {}, 'text', 'Europe/Paris'],
    ['x-lic-location', {}, 'text', 'Europe/Paris'],
  ],
  [
    rule('daylight', 'CEST', { from: '+01:00', to: '+02:00', start: FIRST_CHANGE, month: 3 }),
    rule('standard', 'CET', { from: '+02:00', to: '+01:00', start: '1996-10-27T03:00:00', month: 10 }),
  ],
];

function rule(component: string, name: string, { from, to, start, month }: { from: string; to: string; start: string; month: number }) {
  return [
    component,
    [
      ['tzname', {}, 'text', name],
      ['tzoffsetfrom', {}, 'utc-offset', from],
      ['tzoffsetto', {}, 'utc-offset', to],
      ['dtstart', {}, 'date-time', start],
      ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
    ],
    [],
  ];
}
