import type { Finding } from '../../content/problems';
import type { EventEntry } from '../../content/types';
import { parseMoment } from '../../moments';
import { formatDate, formatMoment, localDateTime, machineDate } from '../../site/dates';
import type { Rule } from './rule';

/** Dates of an event that may each be right, and are most likely wrong together. */
export const plausibleDates: Rule = ({ entry, positionOf }) =>
  entry.collection === 'evenements' ? [...lateRegistration(entry, positionOf), ...laterPreviousDate(entry, positionOf)] : [];

type PositionOf = Parameters<Rule>[0]['positionOf'];

/** A date as front matter writes it. */
export function writtenDate(date: Date, allDay: boolean): string {
  return allDay ? machineDate(date, true) : localDateTime(date).slice(0, 16);
}

/** Registration that closes once the event is over. */
function lateRegistration({ registration, occurrences, allDay }: EventEntry, positionOf: PositionOf): Finding[] {
  const ends = occurrences.map(({ startsAt, endsAt }) => (endsAt ?? startsAt).getTime());
  const end = new Date(Math.max(...ends));
  const { closesAt } = registration ?? {};
  // A day as the last one of registration ends at midnight.
  const lastDay = closesAt && machineDate(new Date(closesAt.getTime() - 1), true);
  if (!closesAt || closesAt <= end || lastDay === machineDate(new Date(end.getTime() - 1), true)) return [];
  const [first] = occurrences;
  return [
    {
      ...positionOf(['registration', 'closes']),
      severity: 'warning',
      rule: 'inscriptions',
      message: `Les inscriptions finissent le ${formatDate(new Date(closesAt.getTime() - 1))}, après l’événement.`,
      remedy: `Écrivez une date qui le précède, comme \`${writtenDate(first.startsAt, allDay)}\`.`,
    },
  ];
}

/** A postponed event that would have been planned after its new date: the two are most likely exchanged. */
function laterPreviousDate({ previousDate, startsAt, allDay }: EventEntry, positionOf: PositionOf): Finding[] {
  if (!previousDate || previousDate <= startsAt) return [];
  const say = allDay ? formatDate : formatMoment;
  return [
    {
      ...positionOf(['previous_date']),
      severity: 'warning',
      rule: 'date-precedente',
      message: `L’événement était prévu le ${say(previousDate)}, et a lieu avant, le ${say(startsAt)}.`,
      remedy: `Si c’est l’inverse, écrivez \`date: ${writtenDate(previousDate, allDay)}\` et \`previous_date: ${writtenDate(startsAt, allDay)}\` ; s’il est avancé, il n’y a rien à changer.`,
    },
  ];
}

/** The date with the year of another, if it does not come before that one; else the day after it. */
export function likelyEnd(start: Date, end: Date, isDay: boolean): string {
  const written = writtenDate(new Date(end.getTime() - (isDay ? 1 : 0)), isDay);
  const sameYear = `${localDateTime(start).slice(0, 4)}${written.slice(4)}`;
  const moment = parseMoment(sameYear);
  return moment && moment.instant >= start ? sameYear : writtenDate(new Date(start.getTime() + 2 * 3_600_000), isDay);
}
