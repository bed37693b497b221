import { MONTHS, WEEKDAYS } from './calendar-names';

/** Says a rule of recurrence: « le premier mardi de chaque mois, de 14 h à 16 h, jusqu’au 30 juin 2027 ». */

const RANKS: Readonly<Record<number, string>> = {
  1: 'premier',
  2: 'deuxième',
  3: 'troisième',
  4: 'quatrième',
  5: 'cinquième',
  [-1]: 'dernier',
  [-2]: 'avant-dernier',
};
const NUMBERS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];

const rank = (number: number) => RANKS[number] ?? (number > 0 ? `${number}e` : `${-number}e avant la fin`);
const weekday = (day: number) => WEEKDAYS[day - 1] ?? '';
const month = (number: number) => MONTHS[number - 1] ?? '';
/** « le », and « l’ » before a vowel. */
const the = (word: string) => (/^[aeiouhâéèêîô]/.test(word) ? `l’${word}` : `le ${word}`);
const of = (word: string) => (/^[aeiouhâéèêîô]/.test(word) ? `d’${word}` : `de ${word}`);

export const recurrence = {
  everyDay: 'tous les jours',
  everyWeekday: (days: readonly number[], list: (items: string[]) => string) => `tous les ${list(days.map((day) => `${weekday(day)}s`))}`,
  workdays: 'du lundi au vendredi',
  everyMonth: 'de chaque mois',
  everyYear: 'de chaque année',
  /** « toutes les deux semaines » */
  everyOther: (unit: 'day' | 'week' | 'month' | 'year', interval: number) => {
    const number = NUMBERS[interval] ?? String(interval);
    const units = { day: `tous les ${number} jours`, week: `toutes les ${number} semaines`, month: `tous les ${number} mois` };
    return unit === 'year' ? `tous les ${number} ans` : units[unit];
  },
  onWeekday: (day: number) => the(weekday(day)),
  /** « le premier mardi », « l’avant-dernier vendredi » */
  ranked: (number: number, day: number) => the(`${rank(number)} ${weekday(day)}`),
  rankedWorkday: (number: number) => the(`${rank(number)} jour ouvré`),
  /** « le 15 », « le 1er », « le dernier jour » */
  monthDay: (number: number) => (number > 0 ? the(number === 1 ? '1er' : String(number)) : the(`${rank(number)} jour`)),
  /** « le 21 mars » */
  dayOfMonth: (day: string, number: number) => (/\d$|er$/.test(day) ? `${day} ${month(number)}` : `${day} ${of(month(number))}`),
  ofMonth: 'du mois',
  /** « le premier mardi de mars » */
  rankedOfMonth: (day: string, number: number) => `${day} ${of(month(number))}`,
  onlyIn: (months: readonly number[], list: (items: string[]) => string) => list(months.map((number) => `en ${month(number)}`)),
  exceptIn: (months: readonly number[], list: (items: string[]) => string) => `sauf ${list(months.map((number) => `en ${month(number)}`))}`,
  /** For the 31st, or a fifth Tuesday, that some months lack. */
  whereItExists: 'quand il y en a un',
  hours: (start: string, end: string) => `de\u00a0${start} à\u00a0${end}`,
  hoursOverNight: (start: string, end: string) => `de\u00a0${start} à\u00a0${end} le lendemain`,
  at: (start: string) => `à\u00a0${start}`,
  forDays: (days: number) => `pendant ${NUMBERS[days] ?? days} jours`,
  until: (date: string) => `jusqu’au ${date}`,
  times: (count: number) => `${count}\u00a0fois`,
  except: (dates: readonly string[], list: (items: string[]) => string) => `sauf ${list(dates.map((date) => `le ${date}`))}`,
  add: (dates: readonly string[], list: (items: string[]) => string) => `et aussi ${list(dates.map((date) => `le ${date}`))}`,
};
