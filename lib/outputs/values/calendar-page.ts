import type { SiteContent } from '../../content/collections';
import type { CommunityEvent } from '../../content/types';
import type { EventLife } from '../../events/life';
import { daysOfMonth, type MonthDay, monthsOf, startOfMonth } from '../../events/months';
import { formatMonth, machineDate } from '../../site/dates';
import { routes } from '../../site/routes';
import { words } from '../../site/words';
import { type EventPart, eventParts } from './group-pages';
import { fixedCrumb, type PageValue, sitePage } from './page';

/** A month of the calendar. */
export interface MonthValue extends PageValue {
  /** First moment of the month in Paris. */
  month: number;
  days: DayValue[];
  parts: EventPart[];
  previous?: { path: string; month: number };
  next?: { path: string; month: number };
}

export interface DayValue extends Omit<MonthDay<CommunityEvent>, 'events'> {
  events: DayEventValue[];
}

export interface DayEventValue {
  path: string;
  title: string;
  kind?: CommunityEvent['kind'];
  status: EventLife['status'];
  /** Names the date among those of the event. */
  id: string;
  startsAt: number;
  allDay: boolean;
  /** True from the second day on. */
  continues: boolean;
}

/** The present month, which also has the calendar's own address. */
export function calendarPage(content: SiteContent): MonthValue {
  const page = sitePage(content, {
    title: words.pages.calendarTitle,
    description: words.pages.descriptions.calendar(content.settings.name),
    above: [fixedCrumb(content, 'events')],
    crumb: fixedCrumb(content, 'calendar'),
  });
  return { ...page, ...monthValue(content, machineDate(content.now, true).slice(0, 7)) };
}

/** @param params a month such as `2023-01`. */
export function monthPage(content: SiteContent, { month }: { month: string }): MonthValue | undefined {
  if (!monthsOf(content.calendar, content.now).includes(month)) return undefined;
  const label = formatMonth(startOfMonth(month));
  const page = sitePage(content, {
    title: words.calendars.month(label),
    description: words.pages.monthDescription(content.settings.name, label),
    above: [fixedCrumb(content, 'events'), fixedCrumb(content, 'calendar')],
    crumb: { label, path: routes.month(month) },
  });
  return { ...page, ...monthValue(content, month) };
}

function monthValue(content: SiteContent, month: string): Omit<MonthValue, keyof PageValue> {
  const { calendar, now } = content;
  const months = monthsOf(calendar, now);
  const [previous, next] = [months[months.indexOf(month) - 1], months[months.indexOf(month) + 1]];
  const link = (other: string) => ({ path: routes.month(other), month: startOfMonth(other) });
  return {
    month: startOfMonth(month),
    parts: eventParts(content),
    days: daysOfMonth(month, calendar).map(({ events, ...day }) => ({
      ...day,
      events: events.map(({ event: { path, title, kind }, occurrence: { id, status, startsAt, allDay }, continues }) => ({
        path,
        title,
        ...(kind && { kind }),
        status,
        id,
        startsAt: startsAt.getTime(),
        allDay,
        continues,
      })),
    })),
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
  };
}
