import * as z from 'zod';
import { hasPasscode, withoutPasscodes } from '../events/passcode';
import { FIRST_YEAR, LAST_YEAR, parseMoment } from '../moments';
import { nearest } from '../near-words';
import { LONGEST_SLUG, slugify } from '../slug';
import { valueOfWord } from './choices';
import { readTime } from './understand/clock-times';
import { isMonth, OTHER_ZONE, readDate, readDays, WITHOUT_YEAR } from './understand/dates';
import { type Forms, reads, withForms } from './understand/forms';
import {
  addressWithin,
  isFileName,
  likelyWebAddress,
  readAddress,
  readContact,
  readCoordinates,
  readFlag,
  readMail,
  readNumber,
  readSeason,
  readSlug,
  splitItems,
  splitPeople,
} from './understand/values';

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
export const markdown = withForms(textUpTo(10_000), { input: 'markdown' });

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
export const flag = withForms(
  z
    .preprocess(
      (value) => (typeof value === 'string' && Object.hasOwn(FLAGS, value.toLowerCase()) ? FLAGS[value.toLowerCase()] : value),
      z.boolean({ error: refuse('une réponse par oui ou par non', 'Écrivez `true` pour oui, `false` pour non.') }),
    )
    .meta({ type: 'boolean' }),
  { text: (value) => (Object.hasOwn(FLAGS, value.toLowerCase()) ? undefined : reads(readFlag)?.(value)) },
);

const readInteger = (value: unknown) => (typeof value === 'string' && /^[-+]?\d{1,9}$/.test(value) ? Number(value) : value);

export const wholeNumber = withForms(
  z
    .preprocess(readInteger, z.int({ error: refuse('un nombre entier', 'Écrivez un nombre en chiffres, comme `30`.') }))
    .meta({ type: 'integer' }),
  { text: reads(readNumber) },
);

/** One of the first whole numbers. */
export const numberUpTo = (most: number) => {
  const error = refuse(
    `un nombre de 1 à ${most}`,
    `Écrivez l’un de ces nombres : ${Array.from({ length: most }, (_, index) => `\`${index + 1}\``).join(', ')}.`,
  );
  return withForms(z.preprocess(readInteger, z.int({ error }).min(1, { error }).max(most, { error })).meta({ type: 'integer' }), {
    text: reads(readNumber),
  });
};

export const moment = withForms(
  text.transform((value, context) => {
    const parsed = parseMoment(value);
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: say(...explainDate(value)) });
    return z.NEVER;
  }),
  {
    text: (value) => {
      const reading = readDate(value);
      return reading && 'date' in reading && reading.date_end === undefined ? { value: reading.date } : undefined;
    },
    input: 'moment',
  },
);

/** The fault of a text that is no date, and its remedy. */
export function explainDate(value: string): [wrong: string, remedy: string] {
  const quoted = quoteValue(value);
  const year = Number(/^(\d{4})-\d{2}-\d{2}/.exec(value)?.[1] ?? FIRST_YEAR);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return [`${quoted} est hors du calendrier du site.`, `Écrivez une année de ${FIRST_YEAR} à ${LAST_YEAR}, ou retirez le champ.`];
  const reading = readDate(value);
  if (reading && 'date' in reading)
    return [
      `${quoted} dit un début et une fin.`,
      `Gardez ici le début, \`${reading.date}\`, et écrivez la fin à part : \`date_end: ${reading.date_end}\`.`,
    ];
  if (reading?.likely) return [`${quoted} ${reading.fault}.`, `Écrivez \`${reading.likely}\`, si c’est bien ce que vous voulez dire.`];
  if (reading?.fault === WITHOUT_YEAR) return [`${quoted} ${reading.fault}.`, 'Ajoutez l’année après le mois, comme `12 mars 2026`.'];
  if (reading?.fault === OTHER_ZONE)
    return [
      `${quoted} ${reading.fault}.`,
      'Écrivez l’heure qu’il est alors à Paris, comme `2026-03-12T14:00`, ou celle du lieu avec son décalage, comme `2026-03-12T10:00-04:00`.',
    ];
  const [firstDay, ...otherDays] = readDays(value) ?? [];
  if (firstDay)
    return [
      `${quoted} dit plusieurs dates.`,
      `Gardez ici la première, \`${firstDay}\`, et écrivez les autres à part : \`occurrences: [${otherDays.join(', ')}]\`.`,
    ];
  if (isMonth(value)) return [`${quoted} ne dit pas le jour.`, `Ajoutez le jour devant, comme \`1er ${value.trim().toLowerCase()}\`.`];
  if (/^(?:tous|toutes|chaque|un\s+\S+\s+sur)\s|^les\s+\p{L}+s\b/iu.test(value.trim()))
    return [
      `${quoted} est une règle, et non une date.`,
      'Écrivez ici la première date, et la règle à part, avec sa fin, comme `repeat: tous les jeudis, jusqu’au 2027-06-30`.',
    ];
  if (/\b(?:définir|préciser|fixer|confirmer|déterminer|inconnue?|tb[acd])\b/iu.test(value))
    return [
      `${quoted} n’est pas une date.`,
      'Écrivez la date probable, comme `2026-03-12`, et `draft: true`, qui garde la page hors du site.',
    ];
  const time = readTime(value);
  if (time) return [`${quoted} donne l’heure, et non le jour.`, `Écrivez le jour devant, comme \`2026-03-12T${time}\`.`];
  return [
    reading ? `${quoted} ${reading.fault}.` : `${quoted} n’est pas une date.`,
    'Écrivez l’année, le mois et le jour, comme `2026-03-12`, et l’heure de Paris s’il y en a une, comme `2026-03-12T14:00`.',
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
export const url = withForms(
  textUpTo(2000).refine((value) => isSitePath(value) || isWebUrl(value) || isMailUrl(value), {
    error: ({ input }) => say(`${quoteValue(input)} n’est pas une adresse acceptée.`, addressRemedy(String(input))),
  }),
  { text: reads(readAddress), input: 'url' },
);

function addressRemedy(written: string): string {
  const text = written.trim();
  const likely = likelyWebAddress(text);
  if (likely) return `Écrivez \`${likely}\`.`;
  const within = addressWithin(text);
  if (within) return `Écrivez l’adresse seule, \`${within}\` ; le reste a sa place dans le texte, sous l’en-tête.`;
  if (/^mailto:/i.test(text)) return 'Écrivez `mailto:nom@exemple.fr`, avec `?subject=…` si le message doit avoir un objet.';
  if (/^https?:/i.test(text)) return 'Écrivez l’adresse complète, comme `https://exemple.fr/page`.';
  if (isFileName(text))
    return `Déposez ce fichier dans le dossier \`public\`, et écrivez \`/${text.replace(/^(?:\.{0,2}[\\/])+/, '').replaceAll('\\', '/')}\`.`;
  return 'Écrivez une adresse complète, comme `https://exemple.fr/page`, ou un chemin du site, comme `/evenements/` ; s’il n’y en a pas, laissez le champ vide.';
}

/** An address in an entry; null in place of a meeting address that lets anybody in, which is not published. */
export const entryUrl = url.transform((value) => (hasPasscode(value) ? null : value));

/** Browsers take `/\` for `//`, which leads to another site, and drop line ends before they read an address (WHATWG URL). */
function isSitePath(value: string): boolean {
  return /^\/(?![/\\])/.test(value) && !/[\s\p{Cc}]/u.test(value);
}

function isWebUrl(value: string): boolean {
  return !/[\s\p{Cc}]/u.test(value) && URL.canParse(value) && WEB.has(new URL(value).protocol) && hasHost(new URL(value));
}

/** The name of a site on the web has a point; that of one's own computer has its own finding. */
export function hasHost({ hostname }: URL): boolean {
  return /[.:]/.test(hostname) || hostname === 'localhost';
}

/** `mailto:nom@exemple.fr`, with an object or a text to begin with; other parts would send it to people whom nobody sees (RFC 6068). */
function isMailUrl(value: string): boolean {
  const [, recipient = '', query = ''] = /^mailto:([^?]*)(?:\?(.*))?$/s.exec(value) ?? [];
  return (
    EMAIL.test(recipient) &&
    !/[\s\p{Cc}]/u.test(query) &&
    [...new URLSearchParams(query).keys()].every((name) => /^(?:subject|body)$/i.test(name))
  );
}

/** An email address, without characters that `mailto:` would read as other recipients or headers (RFC 6068). */
const EMAIL = /^[^\s\p{Cc}?&%#<>"(),:;@\\]+@[^\s\p{Cc}?&%#<>"(),:;@\\]+$/u;

export const email = withForms(
  text.refine((value) => EMAIL.test(value) && /@.*\./.test(value), {
    error: refuse('une adresse électronique', 'Écrivez-la seule, comme `prenom.nom@exemple.fr`.'),
  }),
  { text: reads(readMail), input: 'email' },
);

function mailOf(values: readonly string[]): string | undefined {
  const mail = values.find((value) => EMAIL.test(value));
  return mail && `ou écrivez-y l’adresse électronique seule, \`${mail}\``;
}

/** A person's name, or an email address. */
export const contact = withForms(
  text.refine((value) => !value.includes('@') || (EMAIL.test(value) && /@.*\./.test(value)), {
    error: ({ input }) =>
      say(
        `${quoteValue(input)} n’est pas une adresse électronique ni un nom.`,
        `Écrivez l’adresse seule, comme \`${readMail(String(input)) ?? 'prenom.nom@exemple.fr'}\`, ou un nom sans \`@\`.`,
      ),
  }),
  { text: reads(readContact), rest: mailOf },
);

/** One value, or a list of at most so many: authors write both, or several separated by commas. */
export const list = <T extends z.ZodType>(item: T, most = 50, items: Forms['items'] = splitItems) =>
  withForms(
    z.preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(item).max(most, {
        error: (issue) =>
          say(
            `La liste est trop longue${Array.isArray(issue.input) ? ` : elle compte ${issue.input.length} lignes` : ''}.`,
            `Gardez-en ${most} au plus, ou répartissez-les entre plusieurs entrées.`,
          ),
      }),
    ),
    { items },
  );

/** Names of people, or of their files. */
export const people = list(
  withForms(text.clone(), { rest: () => 'ce qui se dit d’une personne a sa place dans sa fiche, dans le dossier `membres`' }),
  50,
  splitPeople,
);

/** One of a closed list of values, which authors also write in other words (lib/content/choices.ts). */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  words?: Record<T[number], readonly string[]>,
  /** The remedy for a word that belongs elsewhere; the field for what follows a choice. */
  { elsewhere, rest }: { elsewhere?: (written: string) => string | undefined; rest?: string } = {},
) => {
  const known: Readonly<Record<string, readonly string[]>> = words ?? Object.fromEntries(values.map((value) => [value, []]));
  const shown = (value: string) => known[value]?.[0] ?? value;
  return withForms(
    z.enum(values, {
      error: ({ input }) => {
        const near = nearest(
          String(input),
          Object.entries(known).flatMap(([value, others]) => [value, ...others].map((word) => [word, value] as const)),
        );
        const choices = values.map((value) => `\`${shown(value)}\``);
        const written = Array.isArray(input) ? String(input[0]) : String(input);
        const first = valueOfWord(known, /^[\p{L}-]+(?=\P{L})/u.exec(written)?.[0] ?? '');
        const other = elsewhere?.(written);
        const wrong = `${quoteValue(input)} n’est pas un choix possible.`;
        if (other) return say(wrong, other);
        if (first) return say(wrong, `Écrivez \`${shown(first)}\`, et le reste dans ${rest ? `\`${rest}\`` : 'le texte, sous l’en-tête'}.`);
        return say(
          wrong,
          near
            ? `Vouliez-vous dire \`${shown(near)}\` ? Les choix sont : ${choices.join(', ')}.`
            : `Écrivez l’un de ces mots : ${choices.join(', ')}.`,
        );
      },
    }),
    {
      shown,
      text: (text) => {
        const value = valueOfWord(known, text);
        return value === undefined ? undefined : { value, written: text === value ? value : shown(value) };
      },
      wordOf: shown,
    },
  );
};

/** An address part chosen by the author; it cannot leave its folder. */
export const slug = withForms(
  name.refine((value) => /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(value), {
    error: ({ input }) => {
      const likely = slugify(String(input).split(/[\\/]/).filter(Boolean).at(-1) ?? '');
      return say(
        `${quoteValue(input)} n’est pas une fin d’adresse possible.`,
        `Écrivez des lettres minuscules sans accent, des chiffres et des tirets, comme \`${likely || 'bilan-saison-1'}\`.`,
      );
    },
  }),
  { text: (value) => (/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(value) ? undefined : reads(readSlug)?.(value)) },
);

/** The number or name of a season. */
export const season = withForms(name.meta({}), { text: reads(readSeason) });

/** `48.8394, 2.3799`: degrees of latitude and longitude. */
export const coordinates = withForms(
  text.transform((value, context): [number, number] => {
    const [latitude = Number.NaN, longitude = Number.NaN] = value.split(/\s*[,;]\s*/).map(Number);
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return [latitude, longitude];
    context.addIssue({
      code: 'custom',
      message: say(
        `${quoteValue(value)} n’est pas un point de la carte.`,
        'Écrivez la latitude puis la longitude, comme `48.8394, 2.3799`.',
      ),
    });
    return z.NEVER;
  }),
  { text: reads(readCoordinates) },
);

/** A value accepted so that Hugo content builds unchanged, and never used. */
export const ignored = z.unknown();
