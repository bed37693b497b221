import { TZDate } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, subMilliseconds } from 'date-fns';
import { cachedBy } from '../cached-by';
import { PARIS, parseMoment } from '../moments';
import { machineDate, type Span } from '../site/dates';

/** The only fields of an event that this module needs: its dates. */
interface Dated {
  occurrences: readonly Span<Date>[];
}

/** One day of a date of an event. */
interface DayEvent<E extends Dated> {
  event: E;
  occurrence: E['occurrences'][number];
  /** True from the second day on. */
  continues: boolean;
}

export interface MonthDay<E extends Dated> {
  /** `2023-01-31` */
  date: string;
  /** 1 (Monday) to 7. */
  weekday: number;
  /** Row of a calendar whose weeks begin on Monday, from 1. */
  week: number;
  events: DayEvent<E>[];
}

/** In days: a longer date shows only its first and last days. */
const LONGEST = 7;

/** The months that have an event, and the month of `now`: `2023-01`, oldest first. */
export function monthsOf(events: readonly Dated[], now: Date): string[] {
  return [...new Set([machineDate(now, true).slice(0, 7), ...monthsWithEvents(events)])].sort();
}

const monthsWithEvents = cachedBy((events: readonly Dated[]) => new Set([...ranksByDay(events).keys()].map((day) => day.slice(0, 7))));

/** The days of a month such as `2023-01`, each with its events, earliest first. */
export function daysOfMonth<E extends Dated>(month: string, events: readonly E[]): MonthDay<E>[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  // A month has the same days everywhere: no time zone is asked.
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const offset = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  return Array.from({ length }, (_, index) => {
    const date = `${month}-${String(index + 1).padStart(2, '0')}`;
    return {
      date,
      weekday: ((offset + index) % 7) + 1,
      week: Math.floor((offset + index) / 7) + 1,
      events: eventsOn(date, events),
    };
  });
}

/** The first moment in Paris of a month such as `2023-01`. */
export function startOfMonth(month: string): number {
  return startOfDay(`${month}-01`);
}

/** The first moment in Paris of a day such as `2023-01-31`. */
export function startOfDay(day: string): number {
  return parseMoment(day)?.instant.getTime() ?? Number.NaN;
}

/** An event on a day: its index in the list of events, and the index of its date. */
interface DayRank {
  event: number;
  occurrence: number;
  continues: boolean;
}

/** Indexes events by day. Every page of the calendar needs the days of the same events. */
const ranksByDay = cachedBy(findDays);

function eventsOn<E extends Dated>(day: string, events: readonly E[]): DayEvent<E>[] {
  return (ranksByDay(events).get(day) ?? []).flatMap(({ event: rank, occurrence: date, continues }) => {
    const event = events[rank];
    const occurrence = event?.occurrences[date];
    return event && occurrence ? [{ event, occurrence, continues }] : [];
  });
}

function findDays(events: readonly Dated[]): Map<string, DayRank[]> {
  const byDay = new Map<string, DayRank[]>();
  const dated = events.flatMap(({ occurrences }, event) => occurrences.map((span, occurrence) => ({ event, occurrence, span })));
  for (const { event, occurrence, span } of dated.sort((a, b) => a.span.startsAt.getTime() - b.span.startsAt.getTime()))
    for (const [index, day] of daysOf(span).entries()) {
      const list = byDay.get(day) ?? [];
      byDay.set(day, list);
      list.push({ event, occurrence, continues: index > 0 });
    }
  return byDay;
}

/** `2022-06-13`, `2022-06-14` */
function daysOf({ startsAt, endsAt }: Span<Date>): string[] {
  const lastMoment = endsAt && endsAt > startsAt ? subMilliseconds(endsAt, 1) : startsAt;
  const [firstDate, lastDate] = [machineDate(startsAt, true), machineDate(lastMoment, true)];
  if (firstDate === lastDate) return [firstDate];
  const first = new TZDate(startsAt.getTime(), PARIS);
  const count = differenceInCalendarDays(new TZDate(lastMoment.getTime(), PARIS), first) + 1;
  if (count > LONGEST) return [firstDate, lastDate];
  return Array.from({ length: count }, (_, index) => machineDate(addDays(first, index), true));
}
