import * as z from 'zod';
import { hasPasscode, withoutPasscodes } from '../events/passcode';
import { FIRST_YEAR, LAST_YEAR, parseMoment } from '../moments';
import { LONGEST_SLUG, slugify } from '../slug';
import { likelyDate } from './mechanical-fix';

/**
 * The kinds of value a front matter field may hold. Each carries its message for authors as two
 * lines: the mistake, then the remedy.
 */

/** A message: the mistake, then the remedy on a line of its own. */
export const say = (wrong: string, remedy: string) => `${wrong}\n${remedy}`;

/** A value as an author would recognise it in a message. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ') : JSON.stringify(value);
  return `« ${text !== undefined && text.length > 60 ? `${text.slice(0, 57)}…` : text} »`;
}

const refuse = (expected: string, remedy: string) => (issue: { input?: unknown }) =>
  say(`${quoteValue(issue.input)} n’est pas ${expected}.`, remedy);

const TEXT = { error: refuse('un texte', 'Écrivez un texte, entre guillemets s’il contient « : » ou commence par un signe.') };

/** Text of at most `most` characters. The importer gives numbers as well. */
const textUpTo = (most: number) =>
  z
    .union([z.string(), z.number()], TEXT)
    .transform((value) => String(value).trim())
    .refine((value) => value.length <= most, {
      error: (issue) =>
        say(
          `${quoteValue(issue.input)} est trop long : ${String(issue.input).length.toLocaleString('fr')} caractères.`,
          `Gardez-en ${most.toLocaleString('fr')} au plus, et mettez le reste dans le texte, sous l’en-tête.`,
        ),
    });

/** A line of text: joins several lines into one, and removes meeting addresses that let anybody in (`check` reports them). */
export const text = textUpTo(500).transform((value) => withoutPasscodes(value.replace(/\s*\n\s*/g, ' ')));

/** Text in Markdown. The renderer removes such addresses (lib/markdown/rehype-passcodes.ts). */
export const markdown = textUpTo(10_000);

/** A name that becomes the address of a page: it must give a slug that is neither empty nor too long. */
export const name = text.superRefine((value, context) => {
  const { length } = slugify(value);
  if (length === 0)
    context.addIssue({
      code: 'custom',
      message: say(`${quoteValue(value)} ne donne aucune adresse.`, 'Écrivez-le en lettres latines ou en chiffres.'),
    });
  if (length > LONGEST_SLUG)
    context.addIssue({
      code: 'custom',
      message: say(
        `${quoteValue(value)} est trop long pour une adresse.`,
        `Donnez-lui un nom de ${LONGEST_SLUG} lettres au plus ; une explication a sa place dans le texte.`,
      ),
    });
});

const FLAGS: Record<string, boolean> = { true: true, false: false };

/** `true` or `false`: YAML also writes them `True` and `TRUE`. */
export const flag = z
  .preprocess(
    (value) => (typeof value === 'string' && Object.hasOwn(FLAGS, value.toLowerCase()) ? FLAGS[value.toLowerCase()] : value),
    z.boolean({ error: refuse('une valeur vrai ou faux', 'Écrivez `true` (oui) ou `false` (non), sans guillemets.') }),
  )
  .meta({ type: 'boolean' });

export const wholeNumber = z
  .preprocess(
    (value) => (typeof value === 'string' && /^[-+]?\d{1,9}$/.test(value) ? Number(value) : value),
    z.int({ error: refuse('un nombre', 'Écrivez un nombre en chiffres, sans guillemets.') }),
  )
  .meta({ type: 'integer' });

export const moment = text.transform((value, context) => {
  const parsed = parseMoment(value);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: say(...explainDate(value)) });
  return z.NEVER;
});

function explainDate(value: string): [wrong: string, remedy: string] {
  const year = Number(/^(\d{4})-\d{2}-\d{2}/.exec(value)?.[1] ?? FIRST_YEAR);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return [
      `${quoteValue(value)} est hors du calendrier du site.`,
      `Écrivez une année de ${FIRST_YEAR} à ${LAST_YEAR}, ou retirez le champ.`,
    ];
  const likely = likelyDate(value);
  return [
    `${quoteValue(value)} n’est pas une date qui existe.`,
    `${likely ? `Vouliez-vous dire \`${likely}\` ? ` : ''}Écrivez l’année, le mois et le jour, comme \`2023-01-31\`, et l’heure de Paris s’il y en a une, comme \`2023-01-31T16:30\`.`,
  ];
}

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
export const url = textUpTo(2000).refine(
  (value) => isSitePath(value) || isWebUrl(value) || (value.startsWith('mailto:') && EMAIL.test(value.slice(7))),
  {
    error: refuse(
      'une adresse acceptée',
      'Écrivez une adresse complète, comme `https://exemple.fr/page`, ou un chemin du site qui commence par `/`.',
    ),
  },
);

/** An address in an entry; null in place of a meeting address that lets anybody in, which is not published. */
export const entryUrl = url.transform((value) => (hasPasscode(value) ? null : value));

/** Browsers take `/\` for `//`, which leads to another site, and drop line ends before they read an address (WHATWG URL). */
function isSitePath(value: string): boolean {
  return /^\/(?![/\\])/.test(value) && !/[\s\p{Cc}]/u.test(value);
}

function isWebUrl(value: string): boolean {
  return !/[\s\p{Cc}]/u.test(value) && URL.canParse(value) && WEB.has(new URL(value).protocol);
}

/** An email address, without characters that `mailto:` would read as other recipients or headers (RFC 6068). */
const EMAIL = /^[^\s\p{Cc}?&%#<>"(),:;@\\]+@[^\s\p{Cc}?&%#<>"(),:;@\\]+$/u;

export const email = text.refine((value) => EMAIL.test(value), {
  error: refuse('une adresse électronique', 'Écrivez-la seule, comme `prenom.nom@exemple.fr`.'),
});

/** A person's name, or an email address. */
export const contact = text.refine((value) => !value.includes('@') || EMAIL.test(value), {
  error: refuse('une adresse électronique ni un nom', 'Écrivez l’adresse seule, comme `prenom.nom@exemple.fr`, ou un nom sans `@`.'),
});

/** One value, or a list of at most so many: authors write both. */
export const list = <T extends z.ZodType>(item: T, most = 50) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(most, {
      error: (issue) =>
        say(
          `La liste est trop longue${Array.isArray(issue.input) ? ` : elle compte ${issue.input.length} lignes` : ''}.`,
          `Gardez-en ${most} au plus, ou répartissez-les entre plusieurs entrées.`,
        ),
    }),
  );

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
export const slug = name.refine((value) => /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(value), {
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
