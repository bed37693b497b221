import { monthOf, rankOf, WEEKDAY_WORDS, weekdayOf } from './french';
import { type RecurrenceRule, type WeekdayRule, WORKDAYS } from './rule';
import type { RuleError } from './rule-error';

/** Reads on which days of a week, a month or a year a rule falls: « le premier et le troisième mardi », « le 15 », « le 21 mars ». */

export type Days = Pick<RecurrenceRule, 'weekdays' | 'monthDays' | 'months' | 'position'>;

/** Words between those that count. */
const FILLERS = new Set(['le', 'la', 'les', 'l', 'tous', 'toutes', 'chaque', 'des', 'du', 'de', 'd', 'en', 'au', 'et', 'mois', 'chacun']);

/** Takes the words of a text one by one. */
class DaysReader {
  readonly weekdays: WeekdayRule[] = [];
  readonly monthDays: number[] = [];
  readonly months: number[] = [];
  position?: number;
  /** Ranks that wait for their day: « le premier et le troisième … ». */
  private ranks: { rank: number; word: string }[] = [];

  constructor(private readonly unread: (word: string) => RuleError) {}

  take(word: string, next: string | undefined): void {
    const [rank, weekday, month] = [rankOf(word), weekdayOf(word), monthOf(word)];
    if (rank !== undefined) this.ranks.push({ rank, word });
    else if (weekday !== undefined) this.takeWeekday(weekday);
    else if (/^jours?$/.test(word)) this.takeDay(/^ouvr/.test(next ?? ''));
    else if (month !== undefined) this.takeMonth(month);
    else if (/^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31) this.monthDays.push(Number(word));
    else if (!FILLERS.has(word) && !/^ouvr(?:e|es|able|ables)$/.test(word)) throw this.unread(word);
  }

  end(): Days {
    this.settleFirstOfMonth();
    const [waiting] = this.ranks;
    if (waiting) throw this.unread(waiting.word);
    const { weekdays, monthDays, months, position } = this;
    return {
      weekdays: unique(weekdays, weekOrder),
      monthDays: unique(monthDays, dayOrder),
      months: unique(months, dayOrder),
      ...(position !== undefined && { position }),
    };
  }

  private takeWeekday(day: number): void {
    if (this.ranks.length === 0) this.weekdays.push({ day });
    for (const { rank } of this.ranks) this.weekdays.push({ day, rank });
    this.ranks = [];
  }

  /** « le premier jour », « le dernier jour ouvré », « les jours ouvrés » */
  private takeDay(isWorkday: boolean): void {
    if (!isWorkday) this.monthDays.push(...this.ranks.map(({ rank }) => rank));
    else {
      const [first, second] = this.ranks;
      if (second) throw this.unread(`${first?.word} et ${second.word} jours ouvrés`);
      this.weekdays.push(...WORKDAYS);
      if (first) this.position = first.rank;
    }
    this.ranks = [];
  }

  private takeMonth(month: number): void {
    this.settleFirstOfMonth();
    this.months.push(month);
  }

  /** « le 1er » is a day, unless one of the week follows. */
  private settleFirstOfMonth(): void {
    if (!this.ranks.every(({ word }) => word === '1er')) return;
    this.monthDays.push(...this.ranks.map(({ rank }) => rank));
    this.ranks = [];
  }
}

/** Days from the end of the month come last. */
const dayOrder = (number: number) => (number > 0 ? number : 100 + number);
const weekOrder = ({ day, rank = 0 }: WeekdayRule) => dayOrder(rank || 50) * 10 + day;

function unique<T>(items: readonly T[], order: (item: T) => number): T[] {
  const sorted = [...items].sort((a, b) => order(a) - order(b));
  return sorted.filter((item, index) => index === 0 || order(item) !== order(sorted[index - 1] ?? item));
}

/**
 * @param plain as `plainFrench` gives it.
 * @param unread the error for a word that is not understood.
 */
export function readRuleDays(plain: string, unread: (word: string) => RuleError): Days {
  const words = expandRange(plain)
    .split(/[\s,']+/)
    .filter(Boolean);
  const reader = new DaysReader(unread);
  for (const [index, word] of words.entries()) reader.take(word, words[index + 1]);
  return reader.end();
}

/** « du lundi au vendredi » names each day between. */
function expandRange(plain: string): string {
  return plain.replace(/\bdu (\S+) au (\S+)/, (text, from: string, to: string) => {
    const [first, last] = [weekdayOf(from), weekdayOf(to)];
    if (first === undefined || last === undefined) return text;
    return (
      first <= last ? WEEKDAY_WORDS.slice(first - 1, last) : [...WEEKDAY_WORDS.slice(first - 1), ...WEEKDAY_WORDS.slice(0, last)]
    ).join(' ');
  });
}
