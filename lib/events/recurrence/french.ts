import { MONTHS, WEEKDAYS } from '../../site/words/calendar-names';

/** The words of time that authors write, without accents and in lower case, and the same words as the site says them. */

export const WEEKDAY_WORDS = WEEKDAYS;

const MONTH_WORDS = MONTHS.map(plainFrench);

const NUMBERS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];
const MORE_NUMBERS: Readonly<Record<string, number>> = { une: 1, treize: 13, quatorze: 14, quinze: 15, vingt: 20, trente: 30 };

const RANKS: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  second: 2,
  seconde: 2,
  deuxieme: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  dernier: -1,
  derniere: -1,
  'avant-dernier': -2,
};

/** The text in lower case, without accents, with straight apostrophes and single spaces. */
export function plainFrench(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** A number in figures or in words. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const rank = NUMBERS.indexOf(word);
  return rank === -1 ? MORE_NUMBERS[word] : rank + 1;
}

/** « premier », « 2e », « dernière » */
export function rankOf(word: string): number | undefined {
  const [, digits] = /^([1-5])(?:er|re|ere|e|d|nd|de|nde|eme)s?$/.exec(word) ?? [];
  return digits === undefined ? RANKS[word.replace(/s$/, '')] : Number(digits);
}

/** 1 (Monday) to 7. */
export function weekdayOf(word: string): number | undefined {
  const index = WEEKDAY_WORDS.indexOf(word.replace(/s$/, ''));
  return index === -1 ? undefined : index + 1;
}

/** 1 to 12. */
export function monthOf(word: string): number | undefined {
  const index = MONTH_WORDS.indexOf(word);
  return index === -1 ? undefined : index + 1;
}
