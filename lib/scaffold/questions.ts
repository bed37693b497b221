import { EVENT_KIND_WORDS, valueOfWord } from '../content/choices';
import { readTime } from '../content/understand/clock-times';
import { inYear, readDate } from '../content/understand/dates';
import { readAddress } from '../content/understand/values';
import { plainWord } from '../near-words';
import { NEW_KINDS, type NewKind } from '../site/kinds';
import { type Answers, defaultEnd, defaultEventDate } from './new-entry';

/** The questions of `npm run new`, and the reading of their answers. */

/** A conversation with a person at a terminal. */
export interface Dialogue {
  /** The person's answer, without spaces around. */
  ask(question: string): Promise<string>;
  say(text: string): void;
}

/** The kind of entry that a word names: `Événement`, `actualités`; the nature of an event is a name too. */
export function kindNamed(name: string): { kind: NewKind; nature?: string } | undefined {
  const plain = plainWord(name);
  const kind = NEW_KINDS.find((known) => plain === plainWord(known.name) || plain === `${plainWord(known.name)}s`);
  if (kind) return { kind };
  const [event, nature] = [NEW_KINDS.find((known) => known.name === 'evenement'), valueOfWord(EVENT_KIND_WORDS, name)];
  return event && nature ? { kind: event, nature } : undefined;
}

export async function askKind({ ask, say }: Dialogue): Promise<{ kind: NewKind; nature?: string }> {
  const names = NEW_KINDS.map(({ name }) => name);
  for (;;) {
    const answer = await ask(`Que voulez-vous écrire (${names.join(', ')}) ? `);
    const meant = kindNamed(answer);
    if (meant) return meant;
    say(`Écrivez l’un de ces mots : ${names.join(', ')}.`);
  }
}

/** Asks for the missing answers: nothing that a person cannot leave for later, but the title. */
export async function completeAnswers({ name, collection }: NewKind, given: Answers, now: Date, dialogue: Dialogue): Promise<Answers> {
  const { ask } = dialogue;
  const answers: Answers = { ...given, title: given.title || (await ask('Titre : ')) };
  if (collection === 'evenements') await askEvent(name, answers, now, dialogue);
  if (name === 'infolettre') answers.number ??= await ask('Numéro : ');
  answers.summary ??= await ask('Résumé, en une phrase : ');
  return answers;
}

async function askEvent(name: string, answers: Answers, now: Date, dialogue: Dialogue): Promise<void> {
  if (name === 'evenement') answers.nature ??= await askNature(dialogue);
  answers.date ??= await askDate(dialogue, defaultEventDate(now));
  answers.date_end ??= await askEnd(dialogue, answers.date);
  answers.location ??= await dialogue.ask('Lieu : ');
  answers.registration ??= await askAddress(dialogue);
}

const NATURES = Object.values(EVENT_KIND_WORDS).map(([word]) => word);

async function askNature({ ask, say }: Dialogue): Promise<string> {
  for (;;) {
    const answer = await ask(`Nature (${NATURES.join(', ')}) : `);
    const nature = answer === '' ? '' : valueOfWord(EVENT_KIND_WORDS, answer);
    if (nature !== undefined) return nature;
    say(`Écrivez l’un de ces mots, ou rien : ${NATURES.join(', ')}.`);
  }
}

async function askDate({ ask, say }: Dialogue, byDefault: string): Promise<string> {
  for (;;) {
    const answer = (await ask(`Début [${byDefault}] : `)) || byDefault;
    const date = dateIn(answer);
    if (date !== undefined) return date;
    say('Écrivez une date comme « 12 mars 2026 à 14h », ou 2026-03-12T14:00.');
  }
}

async function askEnd({ ask, say }: Dialogue, start: string): Promise<string> {
  const byDefault = defaultEnd(start) ?? '';
  for (;;) {
    const answer = (await ask(`Fin${byDefault ? ` [${byDefault}]` : ''} : `)) || byDefault;
    const end = answer === '' ? '' : endIn(answer, start);
    if (end === undefined) say('Écrivez une heure comme « 16h », une date comme 2026-03-12T16:00, ou rien.');
    else if (isBefore(end, start)) say(`La fin (${end}) viendrait avant le début (${start}).`);
    else return end;
  }
}

async function askAddress({ ask, say }: Dialogue): Promise<string> {
  for (;;) {
    const answer = await ask('Adresse du formulaire d’inscription : ');
    const address = answer === '' ? '' : (readAddress(answer) ?? answer);
    if (address === '' || /^(?:https?:\/\/|mailto:)\S+$/.test(address)) return address;
    say('Écrivez une adresse comme https://exemple.fr/formulaire, ou rien.');
  }
}

/** A date as people write it, in the form of front matter; undefined for a text that is not one. */
export function dateIn(text: string): string | undefined {
  const reading = readDate(text);
  return reading && 'date' in reading && reading.date_end === undefined ? reading.date : undefined;
}

/** The same for an end, which may be a time of the day of the start, or be in its year. */
export function endIn(text: string, start: string): string | undefined {
  const time = readTime(text);
  return time && start.length > 10 ? `${start.slice(0, 10)}T${time}` : dateIn(inYear(text, start.slice(0, 4)));
}

/** Whether an end comes before its start, or at the same moment. Both are in the form of front matter, of Paris. */
export function isBefore(end: string, start: string): boolean {
  if (end === '') return false;
  const length = Math.min(end.length, start.length, 16);
  return length > 10 ? end.slice(0, 16) <= start.slice(0, 16) : end.slice(0, 10) < start.slice(0, 10);
}
