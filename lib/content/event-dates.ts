import { completeRule, mayBegin, type Repeat } from '../events/recurrence/rule';
import { datesOfRepeat } from '../events/recurrence/rule-dates';
import { type Moment, parseMoment, startOfParisDay } from '../moments';
import { localDateTime, machineDate, type Span } from '../site/dates';
import type { FrontMatter } from './schema';

/** The dates of an event: its own, those of its rule, and those that its author lists. */

type Written = FrontMatter<'evenements'>;
type Listed = NonNullable<Written['occurrences']>[number];

/** One of the dates on which an event is held; `endsAt` is exclusive. */
export interface DatedOccurrence extends Span<Date> {
  /**
   * Names the date among those of its event, whatever dates are added: empty for the event's own date, else the start first announced,
   * `20261215T100000`, or `20261215` for whole days.
   */
  id: string;
  /** The start first announced: that of the rule, for a date that was moved. */
  plannedAt: Date;
  /** Whether the rule of the event gives this date. */
  isOfRule: boolean;
  /** Its position in the field `occurrences`, from 0, for a date that is listed there. */
  index?: number;
}

/** A rule, and the span of its first date. */
export interface EventRepeat extends Repeat {
  usual: Span<Date>;
}

export interface EventDates {
  /** The event's own date. */
  own: DatedOccurrence;
  /** Every date, in no order. */
  all: DatedOccurrence[];
  repeat?: EventRepeat;
}

export function eventDates(data: Written): EventDates {
  const isAllDay = data.all_day ?? false;
  const usual = spanOf(data, isAllDay || data.date.dateOnly);
  const own: DatedOccurrence = { ...usual, id: '', plannedAt: usual.startsAt, isOfRule: false };
  const repeat = repeatOf(data, usual);
  let all = repeat ? datesOf(repeat, own) : [own];
  for (const [index, listed] of (data.occurrences ?? []).entries())
    all = withListed(all, listed, { index, isAllDay: isAllDay || listed.date.dateOnly, usual: repeat?.usual });
  return { own: all.find(({ id }) => id === '') ?? own, all, ...(repeat && { repeat }) };
}

/** The rule, with what the event's own date gives. */
function repeatOf({ repeat, rrule }: Written, usual: Span<Date>): EventRepeat | undefined {
  const written = repeat ?? rrule;
  return written && { ...written, rule: completeRule(written.rule, machineDate(usual.startsAt, true)), usual };
}

/** The dates of a rule; the event's own alone, when the rule does not give it (`check` reports it). */
function datesOf(repeat: EventRepeat, own: DatedOccurrence): DatedOccurrence[] {
  const start = wallClock(own.startsAt, own.allDay);
  if (!mayBegin(repeat.rule, start.slice(0, 10))) return [own];
  const { ofRule, added } = datesOfRepeat(repeat, start);
  return [
    { ...own, isOfRule: true },
    ...ofRule.filter((date) => date !== start).map((date) => ({ ...planned(instantOf(date), repeat.usual), isOfRule: true })),
    ...added.map((date) => planned(instantOf(date), repeat.usual)),
  ];
}

/** A date that lasts as long as another by the clock: « de 14 h à 16 h », in summer as in winter. */
function planned(startsAt: Date, usual: Span<Date>): DatedOccurrence {
  return { ...movedTo(startsAt, usual), id: idOf(startsAt, usual.allDay), plannedAt: startsAt, isOfRule: false };
}

function movedTo(startsAt: Date, { startsAt: from, endsAt: to, allDay }: Span<Date>): Span<Date> {
  if (!to) return { startsAt, allDay };
  const length = clock(to) - clock(from);
  return { startsAt, endsAt: instantOf(new Date(clock(startsAt) + length).toISOString().slice(0, 19)), allDay };
}

interface ListedContext {
  index: number;
  isAllDay: boolean;
  /** The span of the rule, if there is one: other dates last as long, unless they say otherwise. */
  usual: Span<Date> | undefined;
}

/** Adds a date of the field `occurrences`; or changes the one that was planned at that moment, or on that day if no hour is given. */
function withListed(all: readonly DatedOccurrence[], listed: Listed, { index, isAllDay, usual }: ListedContext): DatedOccurrence[] {
  const changed = plannedFor(listed.previous_date ?? listed.date, all);
  if (changed) return all.map((date) => (date === changed ? { ...changed, ...changedSpan(changed, listed, isAllDay), index } : date));
  const written = spanOf(listed, isAllDay);
  const span = usual && !listed.date_end && isAllDay === usual.allDay ? movedTo(written.startsAt, usual) : written;
  const plannedAt = listed.previous_date ? onDayOf(listed.previous_date, span) : span.startsAt;
  const id = unusedId(idOf(plannedAt, isAllDay), all);
  return [...all, { ...span, allDay: isAllDay, id, plannedAt, isOfRule: false, index }];
}

function plannedFor({ instant, dateOnly }: Moment, all: readonly DatedOccurrence[]): DatedOccurrence | undefined {
  const free = all.filter(({ index }) => index === undefined);
  const exact = free.find(({ plannedAt }) => plannedAt.getTime() === instant.getTime());
  return exact ?? free.find(({ plannedAt, allDay }) => (dateOnly || allDay) && machineDate(plannedAt, true) === machineDate(instant, true));
}

/** A day without an hour keeps that of the date; a date without an end lasts as long as before. */
function changedSpan(changed: DatedOccurrence, listed: Listed, isAllDay: boolean): Span<Date> {
  const keepsHour = listed.date.dateOnly && !changed.allDay;
  if (!keepsHour && (listed.date_end || isAllDay !== changed.allDay)) return spanOf(listed, isAllDay);
  return { ...movedTo(onDayOf(listed.date, changed), changed), ...(listed.date_end && { endsAt: endOfMoment(listed.date_end) }) };
}

/** A day at the hour of another date. */
function onDayOf({ instant, dateOnly }: Moment, { startsAt, allDay }: Span<Date>): Date {
  if (!dateOnly || allDay) return allDay ? startOfParisDay(instant) : instant;
  return instantOf(`${machineDate(instant, true)}${localDateTime(startsAt).slice(10)}`);
}

function unusedId(id: string, all: readonly DatedOccurrence[], rank = 1): string {
  const candidate = rank === 1 ? id : `${id}-${rank}`;
  return all.some((date) => date.id === candidate) ? unusedId(id, all, rank + 1) : candidate;
}

function idOf(plannedAt: Date, allDay: boolean): string {
  return wallClock(plannedAt, allDay).replace(/[-:]/g, '');
}

function wallClock(instant: Date, allDay: boolean): string {
  return allDay ? machineDate(instant, true) : localDateTime(instant);
}

/** In milliseconds, as if Paris were at UTC. */
function clock(instant: Date): number {
  return Date.parse(`${localDateTime(instant)}Z`);
}

function instantOf(date: string): Date {
  const moment = parseMoment(date);
  if (!moment) throw new Error(`not a date: ${date}`);
  return moment.instant;
}

function spanOf({ date, date_end }: { date: Moment; date_end?: Moment | undefined }, allDay: boolean): Span<Date> {
  if (!allDay) return { startsAt: date.instant, ...(date_end && { endsAt: endOfMoment(date_end) }), allDay };
  return { startsAt: startOfParisDay(date.instant), endsAt: startOfParisDay((date_end ?? date).instant, 1), allDay };
}

/** A day without a time lasts until midnight in Paris. */
export function endOfMoment({ instant, dateOnly }: Moment): Date {
  return dateOnly ? startOfParisDay(instant, 1) : instant;
}
