import type { LoadedEntry } from '../../content/load';
import type { Finding } from '../../content/problems';
import type { EventEntry } from '../../content/types';
import { endOf } from '../../events/life';
import { isRecord } from '../../is-record';
import { parseMoment } from '../../moments';
import { formatDate, formatDay, yearOf } from '../../site/dates';
import type { Rule } from './rule';

type PositionOf = LoadedEntry['positionOf'];
type EventRule = (event: EventEntry, loaded: LoadedEntry) => Finding[];

/** The dates of an event, against each other. */
export const eventDates: Rule = (loaded) => {
  const { entry } = loaded;
  return entry.collection === 'evenements' ? EVENT_RULES.flatMap((rule) => rule(entry, loaded)) : [];
};

const endBeforeStart: EventRule = ({ startsAt, endsAt }, { positionOf }) =>
  !endsAt || endsAt >= startsAt
    ? []
    : [
        {
          ...positionOf(['date_end']),
          rule: 'fin-avant-debut',
          message: 'L’événement se termine avant d’avoir commencé.',
          remedy: 'Corrigez `date` ou `date_end` : la fin doit venir après le début.',
        },
      ];

const registrationOrder: EventRule = ({ registration }, { positionOf }) =>
  !registration?.opensAt || !registration.closesAt || registration.opensAt <= registration.closesAt
    ? []
    : [
        {
          ...positionOf(['registration', 'closes']),
          rule: 'inscriptions',
          message: 'Les inscriptions se terminent avant d’ouvrir.',
          remedy: 'Corrigez `registration.opens` ou `registration.closes`.',
        },
      ];

/** The year typed out of habit in January: the event is announced after its end. */
const publishedTooLate: EventRule = (event, { positionOf }) => {
  const { publishedFrom, startsAt } = event;
  const last = event.occurrences.at(-1);
  if (!publishedFrom || !last || publishedFrom <= endOf(last)) return [];
  const likely = sameDayIn(startsAt, yearOf(publishedFrom)) ?? startsAt;
  const next = likely >= publishedFrom ? likely : (sameDayIn(startsAt, yearOf(publishedFrom) + 1) ?? likely);
  return [
    {
      ...positionOf(['date']),
      severity: 'warning',
      rule: 'annee',
      message: `L’événement est daté du ${formatDay(startsAt)}, et publié le ${formatDate(publishedFrom)}, après sa fin.`,
      remedy: `Vérifiez l’année : vouliez-vous dire le ${formatDay(next)} ? Sinon, corrigez \`publishDate\`.`,
    },
  ];
};

function sameDayIn(date: Date, year: number): Date | undefined {
  return parseMoment(`${year}${date.toISOString().slice(4, 19)}Z`)?.instant;
}

/** A date given with a clock time, in an event said to last all day. */
const allDayWithHours: EventRule = (_, { frontMatter: { all_day, date }, positionOf }) =>
  all_day !== true || typeof date !== 'string' || !/[T ](?!00:00)\d{2}:\d{2}/.test(date)
    ? []
    : [
        {
          ...positionOf(['all_day']),
          severity: 'warning',
          rule: 'journee-entiere',
          message: `L’événement dure toute la journée, mais commence à une heure précise (« ${date} »).`,
          remedy: 'Retirez `all_day`, ou l’heure de `date`.',
        },
      ];

const EVENT_RULES: EventRule[] = [endBeforeStart, registrationOrder, publishedTooLate, allDayWithHours];

/** `2023-07-01T14:00+01:00`: Paris is two hours ahead of UTC that day. */
export const parisOffsets: Rule = ({ frontMatter, positionOf }) => offsetFindings(frontMatter, [], positionOf);

function offsetFindings(value: unknown, path: PropertyKey[], positionOf: PositionOf): Finding[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => offsetFindings(item, [...path, index], positionOf));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, item]) => offsetFindings(item, [...path, key], positionOf));
  const offset = typeof value === 'string' ? /T\d{2}:\d{2}(?::\d{2})?([+-]\d{2}):?(\d{2})$/.exec(value) : null;
  const written = offset ? `${offset[1]}:${offset[2]}` : undefined;
  const moment = typeof value === 'string' && written ? parseMoment(value) : undefined;
  if (!moment || !written || typeof value !== 'string') return [];
  const paris = parisOffset(moment.instant);
  if (paris === written) return [];
  return [
    {
      ...positionOf(path),
      severity: 'warning',
      rule: 'decalage',
      message: `« ${value} » : Paris n’était pas à ${written} de l’heure universelle ce jour-là, mais à ${paris}.`,
      remedy: `Écrivez l’heure de Paris sans décalage : \`${value.slice(0, 16)}\`.`,
    },
  ];
}

function parisOffset(instant: Date): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName');
  return name?.value.replace('GMT', '') ?? '';
}
