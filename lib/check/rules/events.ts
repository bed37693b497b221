import { differenceInCalendarDays } from 'date-fns';
import type { Finding } from '../../content/problems';
import type { Entry, EventEntry, Occurrence } from '../../content/types';
import { endOf } from '../../events/life';
import { isRecord } from '../../is-record';
import { parseMoment, shownForSkipped } from '../../moments';
import { formatDate, formatDay, formatMoment, formatTime, localDateTime, machineDate, yearOf } from '../../site/dates';
import { likelyEnd, writtenDate } from './plausible';
import type { Loaded, Rule } from './rule';

type PositionOf = Loaded<Entry>['positionOf'];
type EventRule = (event: EventEntry, loaded: Loaded<Entry>) => Finding[];

/** Checks the dates of an event against each other. */
export const eventDates: Rule = (loaded) => {
  const { entry } = loaded;
  return entry.collection === 'evenements' ? EVENT_RULES.flatMap((rule) => rule(entry, loaded)) : [];
};

/** Each date of the event, with the position of its end in the file. */
const ends: EventRule = ({ occurrences }, { positionOf }) =>
  occurrences.flatMap((date): Finding[] => {
    const { startsAt, endsAt, allDay } = date;
    const path = endsAt && pathOf(date, 'date_end');
    if (!path) return [];
    const say = (rule: string, message: string, remedy: string, severity: Finding['severity'] = 'error') => [
      { ...positionOf(path), severity, rule, message, remedy },
    ];
    if (endsAt < startsAt || (allDay && endsAt <= startsAt))
      return say(
        'fin-avant-debut',
        'L’événement se termine avant d’avoir commencé.',
        'Corrigez `date` ou `date_end` : la fin doit venir après le début.',
      );
    // The day of an end is over at midnight: that before the start ends when the event starts.
    if (endsAt.getTime() === startsAt.getTime() && !allDay)
      return say('fin-avant-debut', 'L’événement se termine au moment où il commence.', 'Corrigez `date_end`, ou retirez-la.');
    const days = differenceInCalendarDays(endsAt, startsAt);
    return days <= LONGEST_DAYS
      ? []
      : say(
          'annee',
          `L’événement durerait ${days} jours.`,
          `Écrivez \`date_end: ${likelyEnd(startsAt, endsAt, allDay)}\`, ou le bon jour.`,
          'warning',
        );
  });

/** Reports a start or an end that has an hour, where the other has none: readers would see midnight, or no hour at all. */
const oneHour: EventRule = (_, { frontMatter, positionOf }) => {
  const own = parseMoment(String(frontMatter.date));
  const end = parseMoment(String(frontMatter.date_end));
  if (!own || !end || own.dateOnly === end.dateOnly || /^true$/i.test(String(frontMatter.all_day))) return [];
  const [day] = String(frontMatter.date_end).trim().split(/[T ]/);
  return [
    {
      ...positionOf(['date_end']),
      severity: 'warning',
      rule: 'fin-sans-heure',
      message: own.dateOnly
        ? `L’événement finit à ${formatTime(end.instant)}, et \`date\` ne dit pas à quelle heure il commence : le site ne montre que des jours.`
        : `L’événement commence à ${formatTime(own.instant)}, et \`date_end\` ne dit pas à quelle heure il finit : le site montre minuit.`,
      remedy: own.dateOnly
        ? `Écrivez l’heure du début dans \`date\` ; si vous ne voulez montrer que des jours, écrivez \`date_end: ${day}\`.`
        : `Écrivez l’heure de la fin, comme \`date_end: ${day}T18:00\` ; si vous ne la savez pas, retirez \`date_end\`.`,
    },
  ];
};

/** Reports a listed day without an hour, where the event has one: it would be held all day long. */
const listedHours: EventRule = ({ occurrences, startsAt, allDay }, { positionOf }) =>
  occurrences.flatMap((date): Finding[] => {
    const path = pathOf(date, 'date');
    const isOneDay = date.allDay && date.endsAt && differenceInCalendarDays(date.endsAt, date.startsAt) === 1;
    const isHeld = date.status === 'confirmed' || date.status === 'moved';
    if (allDay || !isOneDay || !isHeld || date.index === undefined || !path) return [];
    const day = machineDate(date.startsAt, true);
    return [
      {
        ...positionOf(path),
        severity: 'warning',
        rule: 'date-sans-heure',
        message: `L’événement commence à ${formatTime(startsAt)}, et cette date ne dit pas d’heure : le site montre toute la journée.`,
        remedy: `Écrivez \`${day}${localDateTime(startsAt).slice(10, 16)}\`, ou une autre heure.`,
      },
    ];
  });

/** Reports a date that is listed twice, at the same place. */
const listedTwice: EventRule = ({ occurrences }, { positionOf }) =>
  occurrences.flatMap((date, rank): Finding[] => {
    const path = pathOf(date, 'date');
    const isSame = (other: Occurrence) =>
      other.startsAt.getTime() === date.startsAt.getTime() &&
      other.allDay === date.allDay &&
      other.location?.source === date.location?.source &&
      other.onlineUrl === date.onlineUrl;
    if (date.index === undefined || !path || !occurrences.slice(0, rank).some(isSame)) return [];
    return [
      {
        ...positionOf(path),
        severity: 'warning',
        rule: 'date-en-double',
        message: `Cette date, ${date.allDay ? formatDay(date.startsAt) : formatMoment(date.startsAt)}, est écrite deux fois : le site la montre deux fois.`,
        remedy: 'Gardez l’une des deux, ou corrigez l’autre.',
      },
    ];
  });

/** The path of a field of a date; undefined for a date of a rule, which is as its author wrote the first. */
function pathOf({ id, index }: Occurrence, field: 'date' | 'date_end'): PropertyKey[] | undefined {
  if (index !== undefined) return ['occurrences', index, field];
  return id === '' ? [field] : undefined;
}

/** Longer than any event of the programme: the year of its end is most likely wrong. */
const LONGEST_DAYS = 100;

/** Years that are more likely a typing mistake than the date of an event. */
const LIKELY_YEARS = { first: 1990, last: 2100 };

const unlikelyYear: EventRule = ({ occurrences }, { positionOf }) =>
  occurrences.flatMap((date): Finding[] => {
    const [year, path] = [yearOf(date.startsAt), pathOf(date, 'date')];
    if (!path) return [];
    if (year >= LIKELY_YEARS.first && year <= LIKELY_YEARS.last) return [];
    return [
      {
        ...positionOf(path),
        severity: 'warning',
        rule: 'annee',
        message: `L’événement est daté de l’année ${year}.`,
        remedy: 'Vérifiez l’année.',
      },
    ];
  });

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

/** Reports hours of the agenda that no clock shows, and parts that end before they start (those of a night, twelve hours before, do not). */
const agendaHours: EventRule = ({ agenda }, { positionOf }) =>
  agenda.flatMap(({ start, end }, index) => {
    const say = (field: 'start' | 'end', message: string, remedy: string): Finding => ({
      ...positionOf(['agenda', index, field]),
      severity: 'warning',
      rule: 'deroule',
      message,
      remedy,
    });
    const hours = { start: clockOf(start), end: clockOf(end) };
    const wrong = (['start', 'end'] as const).filter((field) => hours[field] === 'none');
    if (wrong.length > 0)
      return wrong.map((field) => say(field, `« ${field === 'start' ? start : end} » n’est pas une heure.`, 'Écrivez-la comme `14:30`.'));
    const { start: from, end: to } = hours;
    return typeof from === 'number' && typeof to === 'number' && from >= to && from - to < 12 * 60
      ? [say('end', `Cette partie du déroulé finit à ${end}, et commence à ${start}.`, 'Corrigez `start` ou `end`.')]
      : [];
  });

/** The minutes since midnight of a text such as `14:30` or `14 h`; `none` for an hour that does not exist; undefined for other words. */
function clockOf(text: string | undefined): number | 'none' | undefined {
  const [, hour, minute = 0] = /^(\d{1,2})\s*[:h]\s*(\d{1,2})?$/.exec(text ?? '') ?? [];
  if (hour === undefined) return undefined;
  if (String(minute).length === 1 && minute !== 0) return 'none';
  return Number(hour) < 24 && Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : 'none';
}

/** Reports an event announced after its end: in January, authors type the old year out of habit. */
const publishedTooLate: EventRule = (event, { positionOf }) => {
  const { publishedFrom, startsAt } = event;
  const last = event.occurrences.at(-1);
  if (!publishedFrom || !last || publishedFrom < endOf(last)) return [];
  const likely = sameDayIn(startsAt, yearOf(publishedFrom)) ?? startsAt;
  const next = likely >= publishedFrom ? likely : (sameDayIn(startsAt, yearOf(publishedFrom) + 1) ?? likely);
  return [
    {
      ...positionOf(['date']),
      severity: 'warning',
      rule: 'annee',
      message: `L’événement est daté du ${formatDay(startsAt)}, et publié le ${formatDate(publishedFrom)}, après sa fin.`,
      remedy: `Écrivez \`date: ${writtenDate(next, event.allDay)}\`, si c’est l’année qui est fausse ; sinon, corrigez \`publishDate\`.`,
    },
  ];
};

function sameDayIn(date: Date, year: number): Date | undefined {
  return parseMoment(`${year}${date.toISOString().slice(4, 19)}Z`)?.instant;
}

/** Reports a date with a clock time in an event marked as lasting all day. */
const allDayWithHours: EventRule = (_, { frontMatter: { all_day, date }, positionOf }) =>
  !/^true$/i.test(String(all_day)) || typeof date !== 'string' || !/[T ](?!00:00)\d{2}:\d{2}/.test(date)
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

/** Reports an address instead of the name of a place: no town is read there, and lists show it whole. */
const placeIsAddress: EventRule = ({ location }, { positionOf }) => {
  const address = location?.source.trim();
  if (!address || !/^https?:\/\/\S+$/i.test(address)) return [];
  return [
    {
      ...positionOf(['location']),
      severity: 'warning',
      rule: 'lieu',
      message: `Le lieu de l’événement est une adresse, « ${address} ».`,
      remedy: `Si c’est là qu’on le suit, écrivez \`online_url: ${address}\` à la place de cette ligne ; sinon, le nom du lieu, comme \`"[BercyLab](${address})"\`.`,
    },
  ];
};

const EVENT_RULES: EventRule[] = [
  placeIsAddress,
  ends,
  oneHour,
  listedHours,
  listedTwice,
  unlikelyYear,
  registrationOrder,
  agendaHours,
  publishedTooLate,
  allDayWithHours,
];

/** `2023-07-01T14:00+01:00`: Paris is two hours ahead of UTC that day; `2023-03-26T02:30`: clocks go from 2 to 3 that night. */
export const parisOffsets: Rule = ({ frontMatter, positionOf }) => offsetFindings(frontMatter, [], positionOf);

function offsetFindings(value: unknown, path: PropertyKey[], positionOf: PositionOf): Finding[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => offsetFindings(item, [...path, index], positionOf));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, item]) => offsetFindings(item, [...path, key], positionOf));
  const skipped = typeof value === 'string' ? shownForSkipped(value) : undefined;
  if (skipped)
    return [
      {
        ...positionOf(path),
        severity: 'warning',
        rule: 'heure-sautee',
        message: `« ${value} » n’existe pas : à Paris, cette nuit-là, on passe de 2 h à 3 h. Le site le lit \`${skipped}\`.`,
        remedy: `Écrivez \`${skipped}\`, ou une autre heure.`,
      },
    ];
  const offset = typeof value === 'string' ? /[T ]\d{2}:\d{2}(?::\d{2})?\s*([+-]\d{2}):?(\d{2})$/.exec(value) : null;
  const written = offset ? `${offset[1]}:${offset[2]}` : undefined;
  const moment = typeof value === 'string' && written ? parseMoment(value) : undefined;
  if (!moment || !written || typeof value !== 'string') return [];
  const paris = parisOffset(moment.instant);
  if (paris === written) return [];
  const shown = localDateTime(moment.instant).slice(0, 16);
  const isOfParis = written === '+01:00' || written === '+02:00';
  return [
    {
      ...positionOf(path),
      severity: 'warning',
      rule: 'decalage',
      message: isOfParis
        ? `« ${value} » : Paris n’était pas à ${written} de l’heure universelle ce jour-là, mais à ${paris} ; le site lit ${formatTime(moment.instant)}.`
        : `« ${value} » est écrit dans un autre fuseau que celui de Paris, où il est alors ${formatTime(moment.instant)}.`,
      remedy: isOfParis
        ? `Écrivez \`${shown}\`, ou \`${value.slice(0, 16)}\` si vous pensiez à l’heure de Paris.`
        : `Écrivez \`${shown}\` : c’est le même instant, à l’heure de Paris.`,
    },
  ];
}

function parisOffset(instant: Date): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName');
  return name?.value.replace('GMT', '') ?? '';
}
