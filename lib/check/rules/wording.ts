import leven from 'leven';
import type { Finding } from '../../content/problems';
import type { Entry, EventEntry } from '../../content/types';
import { writeYaml } from '../../content/understand/write-yaml';
import { isRecord } from '../../is-record';
import { placeIn } from '../../markdown/place-in';
import { PARIS, parseMoment, startOfParisDay } from '../../moments';
import { formatDate, formatDay, machineDate, yearOf } from '../../site/dates';
import { MONTHS, WEEKDAYS } from '../../site/words/calendar-names';
import { slugify } from '../../slug';
import { typeset } from '../../typography';
import { writtenDate } from './plausible';
import { type Rule, type TextRule, textsOf } from './rule';

/** Compares the prose of authors with their front matter. */

const DAY = `(\\d{1,2})(?:er)?[ \\u00a0\\u202f](${MONTHS.join('|')})(?:[ \\u00a0\\u202f](\\d{4}))?`;
const WRITTEN_WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})[ \\u00a0\\u202f]${DAY}`, 'gi');
const WRITTEN_DAY = new RegExp(`\\b${DAY}`, 'gi');

/** « mardi 24 novembre 2022 » was a Thursday. */
export const weekdays: Rule = ({ entry }) => {
  const reference = referenceDate(entry);
  return textsOf(entry).flatMap((text) =>
    [...text.source.matchAll(WRITTEN_WEEKDAY)].flatMap((match): Finding[] => {
      const [written, weekday = '', day = '', month = '', year] = match;
      const years = year ? [Number(year)] : reference ? [yearOf(reference), yearOf(reference) + 1] : [];
      const dates = years.flatMap((candidate) => calendarDay(day, month, candidate) ?? []);
      const [first] = dates;
      if (!first || dates.some((date) => WEEKDAYS[weekdayOf(date)] === weekday.toLowerCase())) return [];
      return [
        {
          ...placeIn(text, match.index),
          severity: 'warning',
          rule: 'jour-de-la-semaine',
          message: `« ${written} » : ce jour est un ${WEEKDAYS[weekdayOf(first)]}${year ? '' : ` en ${yearOf(first)}`}.`,
          remedy: `Corrigez le jour ou la date : le calendrier dit ${formatDay(first)}.`,
        },
      ];
    }),
  );
};

function referenceDate(entry: Entry): Date | undefined {
  if (entry.collection === 'evenements') return entry.startsAt;
  return entry.collection === 'actualites' ? entry.publishedAt : undefined;
}

function calendarDay(day: string, month: string, year: number): Date | undefined {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return parseMoment(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`)?.instant;
}

function weekdayOf(date: Date): number {
  return WEEKDAYS.indexOf(new Intl.DateTimeFormat('fr', { weekday: 'long', timeZone: PARIS }).format(date));
}

/** Compares the day and month in an event's title, summary and file name with its dates. */
export const contradictedDates: Rule = ({ entry, positionOf }) => {
  if (entry.collection !== 'evenements') return [];
  return [...contradictedFileName(entry, positionOf(['date'])), ...contradictedSummary(entry)];
};

function contradictedFileName(event: EventEntry, place: { line: number; column: number }): Finding[] {
  const named = /(?:^|\/)(\d{4}-\d{2}-\d{2})[_-][^/]*(?:\/index)?\.mdx?$/.exec(event.file)?.[1];
  const date = named === undefined ? undefined : parseMoment(named)?.instant;
  // The file of a postponed event keeps its first name, and its address.
  const isFormer = event.previousDate !== undefined && machineDate(event.previousDate, true) === named;
  // The end may be wrong, which is another finding.
  const isStart = machineDate(event.startsAt, true) === named;
  if (!named || !date || isFormer || isStart || isWithin(event, date)) return [];
  const name = event.file.split('/').at(event.file.includes('/index.') ? -2 : -1) ?? '';
  return [
    {
      ...place,
      severity: 'warning',
      rule: 'date-et-fichier',
      message: `Le fichier porte la date du ${formatDay(date)}, et l’événement celle du ${formatDay(event.startsAt)}.`,
      remedy: `Écrivez \`${named}${writtenDate(event.startsAt, event.allDay).slice(10)}\` si le fichier dit juste ; sinon, renommez-le \`${name.replace(named, machineDate(event.startsAt, true))}\`.`,
    },
  ];
}

function contradictedSummary(event: EventEntry): Finding[] {
  const { summary } = event;
  const found = summary ? [...summary.source.replaceAll('_', ' ').replaceAll('*', ' ').matchAll(WRITTEN_DAY)] : [];
  const [only] = found;
  if (!summary || !only || found.length > 1) return [];
  const [written, day = '', month = '', year] = only;
  const years = year
    ? [Number(year)]
    : [...new Set(event.occurrences.flatMap(({ startsAt, endsAt }) => [yearOf(startsAt), yearOf(endsAt ?? startsAt)]))];
  if (years.some((candidate) => isWithin(event, calendarDay(day, month, candidate) ?? new Date(0)))) return [];
  return [
    {
      ...placeIn(summary, only.index),
      severity: 'warning',
      rule: 'date-et-texte',
      message: `Le résumé parle du ${written}, et l’événement a lieu ${formatDay(event.startsAt)}.`,
      remedy: `Écrivez dans le résumé « ${formatDate(event.startsAt)} », ou corrigez \`date\`.`,
    },
  ];
}

function isWithin({ occurrences }: EventEntry, day: Date): boolean {
  return occurrences.some(({ startsAt, endsAt }) => day >= startOfParisDay(startsAt) && day < (endsAt ?? startOfParisDay(startsAt, 1)));
}

const ADDRESS = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Finds near misspellings of the site's contact address. */
export const contactSpelling: TextRule = ({ entry }, { settings }) => {
  const email = settings?.email;
  if (!email) return [];
  return textsOf(entry).flatMap((text) =>
    (text.source.includes('@') ? [...text.source.matchAll(ADDRESS)] : []).flatMap((match): Finding[] => {
      const [written] = match;
      if (written === email || leven(written.toLowerCase(), email.toLowerCase()) > 2) return [];
      return [
        {
          ...placeIn(text, match.index),
          severity: 'warning',
          rule: 'adresse-de-contact',
          message: `« ${written} » ressemble à l’adresse de contact du site, sans être la même.`,
          remedy: `Vouliez-vous dire ${email} ?`,
        },
      ];
    }),
  );
};

/** Reports a tag spelled in two ways. */
export const tagSpellings: Rule = ({ frontMatter, positionOf, writtenAt }, { tagSpelling }) =>
  ['tags', 'categories'].flatMap((field) => {
    const value = frontMatter[field];
    return (Array.isArray(value) ? value : [value]).flatMap((tag, index): Finding[] => {
      const first = typeof tag === 'string' ? tagSpelling.get(slugify(tag)) : undefined;
      // Pages show both alike, but for their typography.
      if (first === undefined || typeof tag !== 'string' || typeset(first) === typeset(tag)) return [];
      const path = Array.isArray(value) ? [field, index] : [field];
      const [place, written] = [positionOf(path), writtenAt(path)];
      return [
        {
          ...place,
          severity: 'warning',
          rule: 'etiquette',
          message: `L’étiquette « ${tag} » est écrite ailleurs « ${first} ».`,
          remedy: `Écrivez partout « ${first} ».`,
          // Within brackets, a comma would end the tag.
          ...(written !== undefined && { fix: [{ ...place, from: written, to: writeYaml(first, true) }] }),
        },
      ];
    });
  });

/** Reports a caption or a contact that names another entry: the author most likely copied that entry's file. */
export const leftovers: Rule = ({ entry, frontMatter, positionOf }, { entries }) => {
  if (entry.collection !== 'evenements') return [];
  const { image, contact } = frontMatter;
  const caption = isRecord(image) ? image.caption : undefined;
  const own = `${frontMatter.title} ${frontMatter.event ?? ''}`.toLowerCase();
  const fields: [string, PropertyKey[], unknown][] = [
    ['La légende', ['image', 'caption'], caption],
    ['Le contact', ['contact'], contact],
  ];
  return fields.flatMap(([what, path, value]): Finding[] => {
    const text = typeof value === 'string' ? value.toLowerCase() : '';
    const title = text === '' || own.includes(text) ? undefined : entries.titleIn(text, entry.path);
    if (title === undefined || own.includes(title.toLowerCase())) return [];
    return [
      {
        ...positionOf(path),
        severity: 'warning',
        rule: 'reste-d-une-copie',
        message: `${what} parle de « ${title} », qui est une autre page.`,
        remedy: 'Corrigez-la : elle vient sans doute du fichier qui a servi de modèle.',
      },
    ];
  });
};
