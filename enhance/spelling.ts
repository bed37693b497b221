import { spelling } from '../lib/site/words/spelling';
import { errorsBetween } from './nearness';
import { stemOf } from './query';

/** In letters: a shorter word is near everything. */
export const LEAST_WORD = 3;

/** The typing errors that a word of so many letters may have: in a short one, each makes another word. */
const tolerance = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

const FAR = Number.POSITIVE_INFINITY;

/**
 * How far a word of the site is from the one that was asked; infinite for one that is too far to be meant.
 * @param asked, known: folded.
 */
export function costOf(asked: string, known: string): number {
  if (asked.length < LEAST_WORD || known.length < LEAST_WORD || /\p{N}/u.test(known)) return FAR;
  return Math.min(
    ofTyping(asked, known),
    ofBeginning(asked, known),
    // A word that sounds alike, such as `parket`, or another form of a word with an error: `anonimiser` for `anonymisation`.
    ofSound(asked, known),
    ofSound(stemOf(asked), stemOf(known)) + 0.5,
  );
}

function ofTyping(asked: string, known: string): number {
  const most = tolerance(asked.length);
  if (most === 0) return isSwapped(asked, known) ? 1 : FAR;
  if (Math.abs(known.length - asked.length) > most) return FAR;
  // The first letter is seldom wrong.
  const isElsewhere = asked[0] !== known[0];
  if (isElsewhere && asked.length < 6) return FAR;
  const errors = (errorsBetween(asked, known).at(-1) ?? FAR) + (isElsewhere ? 1 : 0);
  return errors <= Math.max(most, isElsewhere ? 2 : 0) ? errors : FAR;
}

/** Of three letters, the last two may be swapped: `gti`. */
function isSwapped([first, second, third]: string, known: string): boolean {
  return known === `${first}${third}${second}`;
}

/** Of a longer word, only the beginning is compared: `dataviz` may mean `datavisualisation`. Of two that begin so, the shorter one is meant. */
function ofBeginning(asked: string, known: string): number {
  if (asked.length < 7 || known.length <= asked.length || asked[0] !== known[0]) return FAR;
  const errors = Math.min(...errorsBetween(asked, known.slice(0, asked.length + 1)));
  return errors <= 1 ? errors + 0.5 + known.length / 100 : FAR;
}

/** In letters, of a sound that says which word is meant. */
const LEAST_SOUND = 4;

function ofSound(asked: string, known: string): number {
  if (asked.length < LEAST_SOUND || Math.abs(asked.length - known.length) > 4) return FAR;
  const sound = soundOf(asked);
  return sound.length >= LEAST_SOUND && sound === soundOf(known) ? 1 : FAR;
}

const sounds = new Map<string, string>();

/** The sounds of a word, letter by letter. @param word: folded. */
function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = spelling.sounds.reduce((heard, [pattern, letters]) => heard.replace(pattern, letters), word);
  sounds.set(word, sound);
  return sound;
}
