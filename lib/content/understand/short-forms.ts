import { EVENT_STATUS_WORDS, REGISTRATION_STATE_WORDS, valueOfWord } from '../choices';
import { readTimes } from './clock-times';
import { readDate } from './dates';
import type { Reading } from './forms';
import { readAddress, unquoted } from './values';

/** Reads a line of text that stands for several fields. */

type Fields = Record<string, string>;

/** A link without a name is called by its host, or by its file: « exemple.fr », « programme.pdf ». */
function nameOf(url: string): string {
  const file = /\/([^/?#]+\.[a-z0-9]{2,5})$/i.exec(url)?.[1];
  if (url.startsWith('mailto:')) return url.slice('mailto:'.length);
  if (file && !/^https?:\/\/[^/]*$/i.test(url)) return file;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

function addressIn(text: string): string | undefined {
  const address = readAddress(text) ?? text.trim();
  return /^(?:https?:\/\/|mailto:|\/(?!\/))\S*$/i.test(address) ? address : undefined;
}

/** `https://exemple.fr`, `[Le site](https://exemple.fr)`, « Le site : https://exemple.fr » */
export function readLink(text: string): Fields | undefined {
  const bare = unquoted(text);
  const [, label, target] = /^\[([^\]]+)\]\(\s*(\S+?)\s*\)$/.exec(bare) ?? [];
  if (label && target) return named(label, target);
  const [, name, address] = /^(.*?\S)\s*(?::|-|–|—|=>|→|\||,|;)?\s+<?(\S+?)>?$/.exec(bare) ?? [];
  if (name && address) return named(name.replace(/\s*[:–—|,;-]$/, ''), address);
  const url = addressIn(bare);
  return url === undefined ? undefined : { name: nameOf(url), url };
}

function named(name: string, address: string): Fields | undefined {
  const url = addressIn(address);
  return url === undefined || name === '' ? undefined : { name, url };
}

/** `Le site: https://exemple.fr`, in a list of links. */
export function linkFromPair(name: string, address: string): Fields | undefined {
  return named(name, address);
}

/** Times at the start of a line, and what follows. */
const TIMES =
  /^((?:de\s+)?\d{1,2}\s*(?:h|:)\s*(?:\d{2})?(?:\s*(?:-|–|—|à|a|\/)\s*\d{1,2}\s*(?:h|:)\s*(?:\d{2})?)?)(?![\dh:])\s*(?:[:–—-]\s*)?(.*)$/is;

/** « 14:00 Accueil », « 14h-14h30 : Accueil », « Accueil » */
export function readAgendaPart(text: string): Fields | undefined {
  const [, times = '', title = ''] = TIMES.exec(unquoted(text)) ?? [];
  if (times === '') return text.trim() === '' ? undefined : { title: text.trim() };
  return agendaPartFromPair(times, title);
}

/** `14:00: Accueil`, in an agenda. */
export function agendaPartFromPair(times: string, title: string): Fields | undefined {
  const hours = readTimes(times);
  return hours && title.trim() !== '' ? { ...hours, title: title.trim() } : undefined;
}

/** The parts of an agenda written as a text of several lines, with their times. */
export function agendaLines(text: string): string[] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '');
  return lines.length > 1 && lines.some((line) => TIMES.test(line)) ? lines : undefined;
}

/** A date, or a date with two times: `2026-12-11T14:00`, « 11 décembre 2026 de 14h à 16h ». */
export function readSession(text: string): Reading | undefined {
  const reading = readDate(text);
  if (!reading || !('date' in reading)) return readChangedSession(text);
  return { value: { ...reading }, written: reading.date_end === undefined ? reading.date : { ...reading } };
}

/** « 2026-03-19 (annulé) », « 19 mars 2026 - complet » */
function readChangedSession(text: string): Reading | undefined {
  const [, date = '', word = ''] = /^(.*\d.*?)\s*(?:[,:–—-]\s*|\s)\(?([\p{L}\s]+)\)?$/u.exec(text.trim()) ?? [];
  const value = word.trim() === '' ? undefined : sessionFromPair(date, word.trim());
  return value && { value: value.status === undefined ? value : { ...value, status: word.trim() } };
}

/** `2026-03-19: annulé`, `2026-03-19: complet`, `2026-03-19: 15h-17h`, in a list of dates. */
export function sessionFromPair(name: string, text: string): Fields | undefined {
  const reading = readDate(name);
  if (!reading || !('date' in reading) || reading.date_end !== undefined) return undefined;
  const { date } = reading;
  const status = valueOfWord(EVENT_STATUS_WORDS, text);
  const hours = /[T ]/.test(date) ? undefined : readTimes(text);
  if (hours) return { date: `${date}T${hours.start}`, ...(hours.end && { date_end: `${date}T${hours.end}` }) };
  if (text === '') return { date };
  return valueOfWord(REGISTRATION_STATE_WORDS, text) ? { date, registration: text } : status && { date, status };
}

/** « 20 avenue de Ségur, 75007 Paris »; without a postal code, the street alone. */
export function readPostalAddress(text: string): Fields | undefined {
  const [, street = '', postcode, rest = ''] =
    /^(.*?)[\s,;–-]*\b(\d{5}|\d{2} \d{3})\s+(\p{L}.*)$/su.exec(unquoted(text).replace(/\s*\n\s*/g, ', ')) ?? [];
  if (postcode === undefined) return /^https?:/i.test(text) || text.trim() === '' ? undefined : { street: text.trim() };
  const [city = '', country] = rest.split(/\s*,\s*/);
  return { ...(street && { street }), postcode: postcode.replace(' ', ''), city, ...(country && { country }) };
}

/** The address of a form, or a word for the state of registration. */
export function readRegistration(text: string): Fields | undefined {
  const url = addressIn(text);
  if (url !== undefined) return { url };
  const state = valueOfWord(REGISTRATION_STATE_WORDS, text);
  return state && { state };
}

/** `plan.png` stands for a picture. */
export function readPicture(text: string): Fields | undefined {
  const [, alt_text, src] = /^!?\[([^\]]*)\]\(\s*<?([^>]+?)>?\s*\)$/.exec(text.trim()) ?? [];
  if (src !== undefined) return { src, ...(alt_text && { alt_text }) };
  return { src: text.trim() };
}
