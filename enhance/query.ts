import { grammar } from '../lib/site/words/grammar';
import { language } from '../lib/site/words/language';
import { fold } from './nearness';

/** The words of a query, and what counts as one of them in a page. */

const EMPTY = new Set(grammar.empty.split(' '));
const ENDINGS = new Set(grammar.endings.split(' '));

/** `14/12/2026`, `14.12.26`, `14/12`, `2026-12-14`; not `3.12`, which may be a version. */
const DAY = /(?<![\d/.-])(?:(\d\d?)([/.])(\d\d?)(?:\2(?:20)?(\d\d))?|20(\d\d)-(\d\d)-(\d\d))(?![\d/-])/g;

/** A day as pages write it: « 14 décembre 2026 ». */
function inWords(written: string, ...[day, mark, month, year, isoYear, isoMonth, isoDay]: (string | undefined)[]): string {
  const years = year ?? isoYear;
  const date = new Date(2000 + Number(years ?? 0), Number(month ?? isoMonth) - 1, Number(day ?? isoDay));
  const isDay = date.getDate() === Number(day ?? isoDay) && (mark !== '.' || years !== undefined);
  if (!isDay) return written;
  return `${date.getDate()} ${date.toLocaleDateString(language.tag, { month: 'long' })}${years === undefined ? '' : ` 20${years}`}`;
}

/** The words of a query that say something: without elisions, articles and the like, unless it has no other. */
export function wordsOfQuery(query: string): string[] {
  const said = query
    .toLowerCase()
    .replace(grammar.elision, '')
    .replace(grammar.acronym, (letters) => letters.replaceAll('.', ''))
    .replace(grammar.joined, (letters) => letters.replaceAll('&', ''))
    .replace(grammar.inclusive, '')
    .replace(grammar.enrol.verb, grammar.enrol.noun)
    .replace(DAY, inWords);
  const full = wordsIn(said.replace(grammar.time, '')).filter(saysSomething);
  return full.length > 0 ? full : wordsIn(said);
}

const wordsIn = (text: string): string[] => text.match(grammar.word) ?? [];

/** Whether a word is no article or the like. */
export const saysSomething = (word: string): boolean => !EMPTY.has(fold(word));

/**
 * Whether a word of a page is one that was asked, in another form, or begins like it.
 * @param asked, word: folded.
 */
export function isForm(asked: string, word: string): boolean {
  return word.startsWith(asked) || isWhole(asked, word);
}

/** Whether a word of a page is one that was asked, as it is or in another form. @param asked, word: folded. */
export function isWhole(asked: string, word: string): boolean {
  let shared = 0;
  while (shared < asked.length && asked[shared] === word[shared]) shared++;
  // Of a short word, only the plural and the feminine: other endings make other words.
  const most = Math.max(asked.length, word.length);
  for (let stem = shared; stem >= (most - shared > 1 ? 4 : 3); stem--)
    if (ENDINGS.has(asked.slice(stem)) && ENDINGS.has(word.slice(stem))) return true;
  return asked === word;
}

/** A word without its ending; of a short one, all of it. @param word: folded. */
export function stemOf(word: string): string {
  for (let stem = 4; stem < word.length; stem++) if (ENDINGS.has(word.slice(stem))) return word.slice(0, stem);
  return word;
}
