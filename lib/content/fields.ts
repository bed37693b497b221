import { z } from 'zod';
import { hasPasscode, withoutPasscodes } from '../events/passcode';
import { parseMoment } from '../moments';

/**
 * The kinds of value a front matter field may hold. Each carries its message for authors as two
 * lines: what is wrong, then what to write instead.
 */

const say = (wrong: string, remedy: string) => `${wrong}\n${remedy}`;

/** A value as an author would recognise it in a message. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `« ${text !== undefined && text.length > 60 ? `${text.slice(0, 57)}…` : text} »`;
}

const refuse = (expected: string, remedy: string) => (issue: { input?: unknown }) =>
  say(`${quoteValue(issue.input)} n’est pas ${expected}.`, remedy);

/** YAML reads `2023` as a number: it is taken as text. */
const written = z
  .union([z.string(), z.number()], {
    error: refuse('un texte', 'Écrivez un texte, entre guillemets s’il contient « : » ou commence par un signe.'),
  })
  .transform((value) => String(value).trim());

/** A line of text, without the meeting addresses that let anybody in: `check` names them. */
export const text = written.transform(withoutPasscodes);

/** Text in Markdown: what sets it leaves such addresses out. */
export const markdown = written;

export const flag = z.boolean({ error: refuse('une valeur vrai ou faux', 'Écrivez `true` (oui) ou `false` (non), sans guillemets.') });

export const wholeNumber = z.number({ error: refuse('un nombre', 'Écrivez un nombre en chiffres, sans guillemets.') });

export const moment = text.transform((value, context) => {
  const parsed = parseMoment(value);
  if (parsed) return parsed;
  context.addIssue({
    code: 'custom',
    message: say(
      `${quoteValue(value)} n’est pas une date qui existe.`,
      'Écrivez l’année, le mois et le jour, comme `2023-01-31`, et l’heure de Paris s’il y en a une, comme `2023-01-31T16:30`.',
    ),
  });
  return z.NEVER;
});

const WEB = new Set(['http:', 'https:']);
const REACHABLE = new Set([...WEB, 'mailto:', 'tel:', 'webcal:', 'ref:']);

/** True for an address that a page may link to: a path of the site, an anchor, or an allowed scheme. */
export function isSafeUrl(value: string): boolean {
  // Browsers strip control characters and spaces before they read the scheme (WHATWG URL, basic URL parser).
  const stripped = [...value].filter((character) => character > ' ' && character !== '\u007f').join('');
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(stripped)?.[1];
  return scheme === undefined || REACHABLE.has(scheme.toLowerCase());
}

/** An address on the web, or a path of this site that begins with `/`. */
export const url = written.refine(
  (value) => (value.startsWith('/') && !value.startsWith('//')) || isWebUrl(value) || /^mailto:\S+@\S+$/.test(value),
  {
    error: refuse(
      'une adresse acceptée',
      'Écrivez une adresse complète, comme `https://exemple.fr/page`, ou un chemin du site qui commence par `/`.',
    ),
  },
);

/** An address that an entry gives; null in place of one that lets anybody in to a meeting, which is not published. */
export const entryUrl = url.transform((value) => (hasPasscode(value) ? null : value));

export function isWebUrl(value: string): boolean {
  return URL.canParse(value) && WEB.has(new URL(value).protocol);
}

/** One value, or a list of them: authors write both. */
export const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item));

/** One of a closed set of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, {
    error: (issue) =>
      say(
        `${quoteValue(issue.input)} n’est pas un choix possible.`,
        `Écrivez l’un de ces mots : ${words.map((word) => `\`${word}\``).join(', ')}.`,
      ),
  });

/** An address part chosen by the author; it cannot leave its folder. */
export const slug = text.refine((value) => /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(value), {
  error: refuse('une adresse possible', 'Écrivez des lettres minuscules sans accent, des chiffres et des tirets, comme `bilan-saison-1`.'),
});

/** `48.8394, 2.3799`: degrees of latitude and longitude. */
export const coordinates = text.transform((value, context): [number, number] => {
  const [latitude = Number.NaN, longitude = Number.NaN] = value.split(/\s*[,;]\s*/).map(Number);
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return [latitude, longitude];
  context.addIssue({
    code: 'custom',
    message: say(`${quoteValue(value)} n’est pas un point de la carte.`, 'Écrivez la latitude puis la longitude, comme `48.8394, 2.3799`.'),
  });
  return z.NEVER;
});

/** A value accepted so that Hugo content builds unchanged, and never used. */
export const ignored = z.unknown();
