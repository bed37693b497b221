import type { Finding } from '../../content/problems';
import type { Entry, EventEntry, NewsPost } from '../../content/types';
import { parseMoment } from '../../moments';
import { formatDate, formatMoment, localDateTime, machineDate } from '../../site/dates';
import type { Rule } from './rule';

/** Dates of an event that may each be right, and are most likely wrong together. */
export const plausibleDates: Rule = ({ entry, frontMatter, positionOf }) => [
  ...withdrawnBefore(entry, positionOf),
  ...(entry.collection === 'actualites' ? distantYear(entry, positionOf) : []),
  ...(entry.collection === 'evenements'
    ? [
        ...lateRegistration(entry, positionOf),
        ...laterPreviousDate(entry, frontMatter, positionOf),
        ...unlikelyPlace(entry, positionOf),
        ...noPlaces(entry, positionOf),
      ]
    : []),
];

type PositionOf = Parameters<Rule>[0]['positionOf'];

/** A date as front matter writes it. */
export function writtenDate(date: Date, allDay: boolean): string {
  return allDay ? machineDate(date, true) : localDateTime(date).slice(0, 16);
}

/** An entry that is withdrawn before it is published, or before the event takes place: nobody would read it then. */
function withdrawnBefore(entry: Entry, positionOf: PositionOf): Finding[] {
  const { publishedFrom, hiddenFrom } = entry;
  const starts = entry.collection === 'evenements' ? entry.occurrences.map(({ startsAt }) => startsAt.getTime()) : [];
  const last = new Date(Math.max(...starts, publishedFrom?.getTime() ?? Number.NEGATIVE_INFINITY));
  if (!hiddenFrom || !(hiddenFrom <= last)) return [];
  const isEvent = starts.includes(last.getTime());
  return [
    {
      ...positionOf(['expiryDate']),
      severity: 'warning',
      rule: 'retrait',
      message: `La page serait retirée le ${formatDate(hiddenFrom)}, avant ${isEvent ? `l’événement, le ${formatDate(last)}` : `d’être publiée, le ${formatDate(last)}`}.`,
      remedy: 'Écrivez une date qui la suit, ou retirez `expiryDate` : une page passée reste, et se lit encore.',
    },
  ];
}

/** The year of a post, where its file says another one. */
function distantYear({ file, publishedAt }: NewsPost, positionOf: PositionOf): Finding[] {
  const named = /(?:^|\/)(\d{4})-\d{2}-\d{2}[_-][^/]*(?:\/index)?\.mdx?$/.exec(file)?.[1];
  const written = machineDate(publishedAt, true);
  if (named === undefined || Math.abs(Number(named) - Number(written.slice(0, 4))) < 2) return [];
  return [
    {
      ...positionOf(['date']),
      severity: 'warning',
      rule: 'annee',
      message: `Le fichier porte l’année ${named}, et l’actualité celle de ${written.slice(0, 4)}.`,
      remedy: `Écrivez \`date: ${named}${written.slice(4)}\` si le fichier dit juste ; sinon, corrigez son nom.`,
    },
  ];
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

/** Metropolitan France, in whole degrees: where most events take place. */
const isInFrance = (latitude: number, longitude: number) => latitude >= 41 && latitude <= 52 && longitude >= -6 && longitude <= 10;

/** A point whose degrees are most likely exchanged, and a postal code that is none of France. */
function unlikelyPlace({ address }: EventEntry, positionOf: PositionOf): Finding[] {
  const { coordinates: [latitude, longitude] = [0, 0], postcode, country } = address ?? {};
  const warn = (field: string, message: string, remedy: string): Finding => ({
    ...positionOf(['address', field]),
    severity: 'warning',
    rule: 'lieu',
    message,
    remedy,
  });
  const isExchanged = !isInFrance(latitude, longitude) && isInFrance(longitude, latitude);
  const isForeign = country !== undefined && !/^(?:france|fr)$/i.test(country);
  return [
    ...(isExchanged
      ? [
          warn(
            'coordinates',
            `« ${latitude}, ${longitude} » est loin de la France : la longitude précède la latitude.`,
            `Écrivez \`${longitude}, ${latitude}\`.`,
          ),
        ]
      : []),
    ...(postcode !== undefined && !isForeign && !/^\d{5}$/.test(postcode.replace(/\s/g, ''))
      ? [
          warn(
            'postcode',
            `« ${postcode} » n’est pas un code postal : il y faut cinq chiffres.`,
            'Écrivez-le comme `75007` ; hors de France, ajoutez `country`.',
          ),
        ]
      : []),
  ];
}

/** An event for nobody. */
function noPlaces({ registration }: EventEntry, positionOf: PositionOf): Finding[] {
  if (registration?.capacity === undefined || registration.capacity > 0) return [];
  return [
    {
      ...positionOf(['registration', 'capacity']),
      severity: 'warning',
      rule: 'inscriptions',
      message: 'L’événement n’aurait aucune place.',
      remedy: 'Retirez `capacity` si le nombre de places n’est pas limité ; si tout est pris, écrivez `state: complet` à sa place.',
    },
  ];
}

/** A postponed event that would have been planned after its new date: the two are most likely exchanged. */
function laterPreviousDate(
  { previousDate, startsAt, allDay }: EventEntry,
  { previous_date }: Record<string, unknown>,
  positionOf: PositionOf,
): Finding[] {
  if (!previousDate || previousDate <= startsAt) return [];
  const isDay = parseMoment(String(previous_date))?.dateOnly === true;
  return [
    {
      ...positionOf(['previous_date']),
      severity: 'warning',
      rule: 'date-precedente',
      message: `L’événement était prévu le ${(isDay ? formatDate : formatMoment)(previousDate)}, et a lieu avant, le ${(allDay ? formatDate : formatMoment)(startsAt)}.`,
      remedy: `Si c’est l’inverse, écrivez \`date: ${writtenDate(previousDate, isDay)}\` et \`previous_date: ${writtenDate(startsAt, allDay)}\` ; s’il est avancé, il n’y a rien à changer.`,
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
