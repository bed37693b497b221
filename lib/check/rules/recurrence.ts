import type { Finding } from '../../content/problems';
import type { EventEntry } from '../../content/types';
import { MOST_DATES, mayBegin, nextBeginning } from '../../events/recurrence/rule';
import { datesOfRule } from '../../events/recurrence/rule-dates';
import { sayRule } from '../../events/recurrence/say-rule';
import { isRecord } from '../../is-record';
import { parseMoment } from '../../moments';
import { formatDay, formatMoment, localDateTime, machineDate } from '../../site/dates';
import type { Rule } from './rule';

/** Checks the rule of a repeated event against its first date, and the dates that its author lists against the rule. */
export const recurrence: Rule = ({ entry, frontMatter, positionOf }) => {
  if (entry.collection !== 'evenements') return [];
  const { repeat, rrule } = frontMatter;
  const field = repeat === undefined ? 'rrule' : 'repeat';
  const at = (path: PropertyKey[], message: string, remedy: string): Finding[] => [
    { ...positionOf(path), rule: 'repetition', message, remedy },
  ];
  if (repeat !== undefined && rrule !== undefined)
    return at(['rrule'], 'La répétition est écrite deux fois, dans `repeat` et dans `rrule`.', 'Gardez l’un des deux champs.');
  if (!entry.repeat) return [];
  const part = (name: string) => (isRecord(repeat) && repeat[name] !== undefined ? [field, name] : [field]);
  return [
    ...wrongFirstDate(entry, field, at),
    ...wrongDays(entry, part, at),
    ...unknownDates(entry, at),
    ...secondDates(entry, positionOf),
  ];
};

type At = (path: PropertyKey[], message: string, remedy: string) => Finding[];

/** Words of a day: « mardi 5 janvier 2027 ». */
function dayInWords(day: string): string {
  const moment = parseMoment(day);
  return moment ? formatDay(moment.instant) : day;
}

function firstDay({ repeat }: EventEntry): string {
  return repeat ? machineDate(repeat.usual.startsAt, true) : '';
}

function wrongFirstDate(event: EventEntry, field: string, at: At): Finding[] {
  const { repeat } = event;
  if (!repeat) return [];
  const { rule, usual } = repeat;
  const first = firstDay(event);
  if (!mayBegin(rule, first)) {
    const next = nextBeginning(rule, first);
    if (next === undefined) return at([field], `La règle « ${sayRule(rule)} » ne donne aucune date.`, 'Corrigez le jour ou le mois.');
    const hour = usual.allDay ? '' : localDateTime(usual.startsAt).slice(10, 16);
    return at(
      ['date'],
      `L’événement commence le ${dayInWords(first)}, qui n’est pas une date de sa règle : « ${sayRule(rule)} ».`,
      `Écrivez la première date de la règle, comme \`date: ${next}${hour}\`, ou corrigez \`${field}\`.`,
    );
  }
  if (rule.until !== undefined && rule.until < first)
    return at([field], `La répétition finit le ${dayInWords(rule.until)}, avant de commencer.`, 'Corrigez la fin, ou `date`.');
  return datesOfRule(rule, first).length <= MOST_DATES
    ? []
    : at(
        [field],
        `La règle « ${sayRule(rule)} » donne plus de ${MOST_DATES} dates.`,
        'Rapprochez sa fin, ou répartissez les dates entre plusieurs événements d’une même série (`event`).',
      );
}

/** Exceptions on days without a date, and added days that have one. */
function wrongDays(event: EventEntry, part: (name: string) => PropertyKey[], at: At): Finding[] {
  const { repeat } = event;
  const first = firstDay(event);
  if (!repeat || !mayBegin(repeat.rule, first)) return [];
  const days = new Set(datesOfRule(repeat.rule, first));
  const unknown = repeat.except.filter((day) => !days.has(day));
  const known = repeat.add.filter((date) => days.has(date) && !repeat.except.includes(date));
  return [
    ...unknown.flatMap((day) =>
      at(
        part('except'),
        `La règle ne donne pas de date le ${dayInWords(day)} : il n’y a rien à en retirer.`,
        `Corrigez ce jour, ou retirez-le. ${datesAround(day, [...days])}`,
      ),
    ),
    ...(repeat.except.includes(first)
      ? at(
          part('except'),
          `L’événement commence le ${dayInWords(first)}, et ce jour est retiré.`,
          'Écrivez dans `date` la première date qui a lieu.',
        )
      : []),
    ...known.flatMap((date) => at(part('add'), `La règle donne déjà une date le ${dayInWords(date)}.`, 'Retirez ce jour.')),
  ];
}

/** The dates of the rule before and after a day that is not one. */
function datesAround(day: string, days: readonly string[]): string {
  const [before, after] = [days.filter((date) => date < day).at(-1), days.find((date) => date > day)];
  const near = [before, after].filter((date) => date !== undefined).map((date) => `\`${date}\``);
  return near.length > 0 ? `Dates de la règle les plus proches : ${near.join(' et ')}.` : '';
}

/** Changes of a date that the event does not have. */
function unknownDates({ occurrences, repeat }: EventEntry, at: At): Finding[] {
  return occurrences.flatMap(({ index, isOfRule, id, status, previousDate, plannedAt }) => {
    if (!repeat || index === undefined || isOfRule || id === '' || (status !== 'cancelled' && !previousDate)) return [];
    const days = occurrences.filter((date) => date.isOfRule).map((date) => machineDate(date.plannedAt, true));
    const near = days.find((day) => day > machineDate(plannedAt, true)) ?? days.at(-1) ?? '';
    return at(
      ['occurrences', index, previousDate ? 'previous_date' : 'date'],
      `L’événement n’a pas de date le ${formatDay(plannedAt)}${days.includes(machineDate(plannedAt, true)) ? ' à cette heure' : ''} : il n’y a rien à ${previousDate ? 'déplacer' : 'annuler'}.`,
      `Écrivez une date de la règle, comme \`${near}\`.`,
    );
  });
}

/** A change of hour without `previous_date` is one more date on that day. */
function secondDates({ occurrences }: EventEntry, positionOf: Parameters<Rule>[0]['positionOf']): Finding[] {
  return occurrences.flatMap(({ index, isOfRule, id, startsAt }): Finding[] => {
    const other = occurrences.find((date) => date.isOfRule && machineDate(date.startsAt, true) === machineDate(startsAt, true));
    if (index === undefined || isOfRule || id === '' || !other) return [];
    return [
      {
        ...positionOf(['occurrences', index, 'date']),
        severity: 'warning',
        rule: 'repetition',
        message: `L’événement a déjà une date ce jour-là, le ${formatMoment(other.startsAt)} : celle-ci s’y ajoute.`,
        remedy: `Pour la déplacer, ajoutez \`previous_date: ${localDateTime(other.startsAt).slice(0, 16)}\`.`,
      },
    ];
  });
}
