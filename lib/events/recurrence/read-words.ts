import { numberOf, plainFrench, WEEKDAY_WORDS } from './french';
import { readDays } from './read-dates';
import { type Days, readRuleDays } from './read-days';
import { readRrule } from './read-rrule';
import type { RecurrenceRule, Repeat, Unit } from './rule';
import { notUnderstood, REMEDY, RuleError } from './rule-error';

/** Reads a rule in an author's words: « le premier mardi du mois, jusqu’au 30 juin 2027, sauf le 5 janvier 2027 ». */

const UNIT = '(jours?|semaines?|mois|ans?|annees?|trimestres?|semestres?)(?! ouvr)';
const UNITS: Readonly<Record<string, { every: Unit; times: number }>> = {
  jour: { every: 'day', times: 1 },
  semaine: { every: 'week', times: 1 },
  mois: { every: 'month', times: 1 },
  trimestre: { every: 'month', times: 3 },
  semestre: { every: 'month', times: 6 },
  an: { every: 'year', times: 1 },
  annee: { every: 'year', times: 1 },
};

/** Ways to say how often, each with its unit and, where it has one, its number. */
const FREQUENCIES = [
  new RegExp(`\\b(?:tous les|toutes les) (?:(?<number>[a-z]+|\\d+) )?(?<unit>${UNIT})\\b`),
  new RegExp(`\\bune? (?<unit>${UNIT}) sur (?<number>[a-z]+|\\d+)\\b`),
  new RegExp(`\\b(?:une fois )?(?:(?:de |d'|pour )?chaque|par|de tous les|d'un) (?<unit>${UNIT})(?: sur (?<number>[a-z]+|\\d+))?\\b`),
  /\b(?:du|de la|de l') ?(?<unit>mois|semaine|annee)\b(?! d)/,
];

const ADVERBS: readonly [RegExp, string][] = [
  [/\bquotidien(?:ne)?(?:ment)?\b/, 'tous les jours'],
  [/\bhebdomadaire(?:ment)?\b/, 'toutes les semaines'],
  [/\bbimensuel(?:le)?(?:ment)?\b/, 'toutes les deux semaines'],
  [/\bmensuel(?:le)?(?:ment)?\b/, 'tous les mois'],
  [/\btrimestriel(?:le)?(?:ment)?\b/, 'tous les trois mois'],
  [/\bannuel(?:le)?(?:ment)?\b/, 'tous les ans'],
  [/\b(?:les )?week-?ends?\b/, 'samedis dimanches'],
];

const CLAUSES = /(?:[\s,;]|\bet\b)*\b(jusqu'(?:au|a|en)|sauf|hors|hormis|excepte|en plus|plus|et aussi|ainsi que)\b/;
const COUNT = /[\s,;]*\b(?:pour )?(\d+|[a-z]+) fois\b(?! (?:par|chaque|tous|toutes|dans))(?: en tout)?/;

/** « à 14 h », « 14:30 » */
const TIME = /\b\d{1,2} ?h(?:\d{2}|eures?)?\b|(?<!-\d\d )(?<![\dt])\b\d{1,2}:\d{2}\b/;

/** @throws {RuleError} in words for its author. */
export function readRepeat(text: string): Repeat {
  if (/^(?:rrule:)?\s*freq=/i.test(text.trim())) return { rule: readRrule(text), except: [], add: [] };
  const plain = ADVERBS.reduce((words, [adverb, meaning]) => words.replace(adverb, meaning), plainFrench(text)).replace(/[.;]+$/, '');
  if (TIME.test(plain))
    throw new RuleError(`la répétition « ${text} » dit une heure.`, 'Retirez-la : toutes les dates sont à l’heure de `date`.');
  const count = COUNT.exec(plain);
  const [main = '', ...clauses] = (count ? plain.replace(count[0], '') : plain).split(CLAUSES);
  const repeat: Repeat = { rule: readRule(main, text), except: [], add: [] };
  const counted = count ? { ...repeat, rule: { ...repeat.rule, count: countOf(count[1] ?? '', text) } } : repeat;
  return pairs(clauses).reduce((sofar, [word, rest]) => withClause(sofar, word, rest, text), counted);
}

function countOf(word: string, text: string): number {
  const count = numberOf(word);
  if (count === undefined || count < 1) throw notUnderstood(text);
  return count;
}

function pairs(items: readonly string[]): [string, string][] {
  return items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1] ?? '']] : []));
}

/** How often and on which days, without an end. */
export function readRule(plain: string, text: string): RecurrenceRule {
  const everyOther = new RegExp(`\\bune? (${WEEKDAY_WORDS.join('|')}) sur ([a-z]+|\\d+)\\b`).exec(plain);
  if (everyOther) {
    const [found, day = '', number = ''] = everyOther;
    return combine({ every: 'week', interval: intervalOf(number, text) }, readRest(`${plain.replace(found, ' ')} ${day}`, text), text);
  }
  const frequencies = FREQUENCIES.map((expression) => expression.exec(plain)).filter((match) => match !== null);
  const rest = frequencies.reduce((left, [found]) => left.replace(found, ' '), plain);
  return combine(frequencyOf(frequencies, text), readRest(rest, text), text);
}

function readRest(rest: string, text: string): Days {
  return readRuleDays(rest, (word) => new RuleError(`le site ne comprend pas « ${word} » dans la répétition « ${text} ».`, REMEDY));
}

type Frequency = Pick<RecurrenceRule, 'every' | 'interval'>;

/** « le premier mardi du mois, tous les deux mois » says the unit twice: the number counts. */
function frequencyOf(matches: readonly RegExpExecArray[], text: string): Frequency | undefined {
  const read = matches.map(({ groups }): Frequency => {
    const { every, times } = UNITS[(groups?.unit ?? '').replace(/(?<!^moi)s$/, '')] ?? { every: 'day', times: 1 };
    const interval = groups?.number === undefined ? 1 : intervalOf(groups.number, text);
    // « tous les quinze jours » means every other week.
    return every === 'day' && (interval === 15 || interval === 14) ? { every: 'week', interval: 2 } : { every, interval: interval * times };
  });
  const [first] = [...read].sort((a, b) => b.interval - a.interval);
  if (read.some(({ every }) => every !== first?.every)) throw notUnderstood(text);
  return first;
}

function intervalOf(word: string, text: string): number {
  const interval = numberOf(word);
  if (interval === undefined || interval < 1 || interval > 99) throw notUnderstood(text);
  return interval;
}

/** Puts how often and which days together; where only the days are said, they tell how often. */
function combine(said: Frequency | undefined, days: Days, text: string): RecurrenceRule {
  const { weekdays, monthDays, months, position } = days;
  const hasRanks = position !== undefined || weekdays.some(({ rank }) => rank !== undefined);
  const isOfMonth = hasRanks || monthDays.length > 0;
  if (weekdays.length === 0 && monthDays.length === 0 && !said) throw notUnderstood(text);
  if (weekdays.length > 0 && monthDays.length > 0) throw notUnderstood(text);
  if (hasRanks && position === undefined && weekdays.some(({ rank }) => rank === undefined)) throw notUnderstood(text);
  const frequency = said ?? { every: isOfMonth ? (months.length > 0 ? 'year' : 'month') : 'week', interval: 1 };
  const { every, interval } = frequency;
  if (every === 'day' && interval === 1 && weekdays.length > 0 && !isOfMonth) return { ...days, every: 'week', interval };
  if ((every === 'day' && (weekdays.length > 0 || isOfMonth)) || (every === 'week' && isOfMonth)) throw notUnderstood(text);
  if (every === 'month' && weekdays.length > 0 && !hasRanks)
    throw new RuleError(
      `la répétition « ${text} » ne dit pas lequel des ${weekdayName(weekdays[0]?.day)}s du mois.`,
      'Écrivez par exemple `le premier mardi du mois`, ou `le dernier`.',
    );
  if (every === 'year' && (isOfMonth || weekdays.length > 0) && (months.length === 0 || (weekdays.length > 0 && !hasRanks)))
    throw new RuleError(
      `la répétition « ${text} » ne dit pas quel jour de l’année.`,
      'Écrivez par exemple `le 21 mars de chaque année`, ou `le premier mardi de mars, tous les ans`.',
    );
  return { ...days, every, interval };
}

function weekdayName(day: number | undefined): string {
  return WEEKDAY_WORDS[(day ?? 1) - 1] ?? '';
}

function withClause(repeat: Repeat, word: string, rest: string, text: string): Repeat {
  if (word.startsWith('jusqu')) return { ...repeat, rule: { ...repeat.rule, until: readUntil(rest, text) } };
  const { days, rest: others } = readDays(rest);
  if (/plus|aussi|ainsi/.test(word)) {
    if (others !== '' || days.length === 0) throw notUnderstood(text);
    return { ...repeat, add: [...repeat.add, ...days] };
  }
  const { months, weekdays, monthDays } = readRest(others, text);
  if (weekdays.length + monthDays.length > 0 || months.length + days.length === 0) throw notUnderstood(text);
  return {
    ...repeat,
    except: [...repeat.except, ...days.map((day) => day.slice(0, 10))],
    rule: months.length === 0 ? repeat.rule : { ...repeat.rule, months: monthsWithout(months, repeat.rule) },
  };
}

function monthsWithout(left: readonly number[], { months }: RecurrenceRule): number[] {
  const all = months.length > 0 ? months : Array.from({ length: 12 }, (_, index) => index + 1);
  return all.filter((month) => !left.includes(month));
}

/** The last day: a date, or the end of a month: « jusqu’en juin 2027 ». */
function readUntil(rest: string, text: string): string {
  const { days, rest: others } = readDays(rest);
  const [day] = days;
  if (day !== undefined && days.length === 1 && others === '') return day.slice(0, 10);
  const [, month = '', year = ''] = /^(?:la )?(?:fin )?(?:(?:du )?mois )?(?:de |d')?([a-z]+) (\d{4})$/.exec(others) ?? [];
  const number = readRest(month, text).months[0];
  if (days.length > 0 || number === undefined) throw notUnderstood(text);
  return new Date(Date.UTC(Number(year), number, 0)).toISOString().slice(0, 10);
}
