import { nearestOf, plainWord } from '../../near-words';
import { slugify } from '../../slug';

/** Reads single values as people write them. */

const BOOLEANS: Record<string, string> = {
  oui: 'true',
  vrai: 'true',
  yes: 'true',
  true: 'true',
  on: 'true',
  non: 'false',
  faux: 'false',
  no: 'false',
  false: 'false',
  off: 'false',
  1: 'true',
  0: 'false',
};

/** « oui », « Vrai », « non »… */
export function readFlag(text: string): string | undefined {
  const word = plainWord(text);
  return Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : undefined;
}

/** « 30 places », « 1 000 », « n° 3 » */
export function readNumber(text: string): string | undefined {
  const [, digits] =
    /^(?:n[o°]\s*)?([-+]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|[-+]?\d{1,9})(?:[.,]0+)?(?:\s+(?:places?|personnes?|participante?s?|inscrits?|max(?:imum)?))?$/iu.exec(
      unquoted(text),
    ) ?? [];
  return digits?.replace(/\s/g, '');
}

/** Without the quotes that a word processor has put around, or those of another language. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  const [, inner] = /^(?:[“”„"](.*)[“”"]|[‘’'](.*)[’']|«\s*(.*?)\s*»|`(.*)`)$/su.exec(trimmed)?.filter((part) => part !== undefined) ?? [];
  return inner ?? trimmed;
}

const WEB_HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i;
const FILE_ENDING = /^[^/]+\.(?:mdx?|markdown|html?|pdf|png|jpe?g|gif|webp|svg|docx?|xlsx?|pptx?|od[tsp]|zip|csv|txt|ya?ml)$/i;
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i;

/** `programme.pdf`, `docs/programme.pdf` */
export function isFileName(text: string): boolean {
  return !/\s/.test(text) && !/^[a-z]{2,}:/i.test(text) && FILE_ENDING.test(text.split(/[\\/]/).at(-1) ?? '');
}

/** The code that a site of videos gives to put one of its films into a page. */
const FRAME = /^<iframe\b[^>]*\ssrc=(["'])([^"'\s]+)\1[^>]*>(?:\s*<\/iframe>)?$/i;

/**
 * The address in a text such as `www.exemple.fr`, `//exemple.fr`, `<https://exemple.fr>`, `[le site](https://exemple.fr)` or
 * `nom@exemple.fr`, or in the code of a frame.
 */
export function readAddress(text: string): string | undefined {
  const bare = unquoted(text)
    .replace(FRAME, '$2')
    .replace(/^git@([\w.-]+):(\S+?)(?:\.git)?$/, 'https://$1/$2')
    .replace(/^https?:\/\/\S+$/, (address) => address.replaceAll('&amp;', '&'))
    .replace(/^<([^<>\s]*)>$/, '$1')
    .replace(/^\[[^\]]*\]\(\s*([^\s()]*)\s*\)$/, '$1')
    .replace(/^mailto:\s+/i, 'mailto:')
    .trim();
  if (MAIL.test(bare)) return `mailto:${bare}`;
  if (/^mailto:[^\s?]+\?/i.test(bare) && /\s/.test(bare)) return bare.replace(/\s/g, '%20');
  if (/^\/\/(?!\/)/.test(bare) && WEB_HOST.test(bare.slice(2))) return `https:${bare}`;
  if (WEB_HOST.test(bare) && !FILE_ENDING.test(bare)) return `https://${bare}`;
  const scheme = /^(https?):\/\//i.exec(bare)?.[1];
  if (scheme !== undefined && !/\s/.test(bare)) return scheme.toLowerCase() + bare.slice(scheme.length);
  return bare === text ? undefined : bare;
}

/** Slips before the name of a site: `htps://`, `https:/`, `http;//`, `https://https://`. */
const BEFORE_HOST = /^([a-z]{3,7})?\s*(?:[:;.,]\s*\/*|\/{2,})\/*/i;

/** The address that one with a slip before the name of its site most likely is. */
export function likelyWebAddress(text: string): string | undefined {
  let rest = text.trim();
  for (let match = BEFORE_HOST.exec(rest); match; match = BEFORE_HOST.exec(rest)) {
    const [all, scheme = 'https'] = match;
    if (nearestOf(scheme, ['http', 'https']) === undefined) break;
    rest = rest.slice(all.length);
  }
  const likely = `https://${rest}`;
  return rest !== text.trim() && WEB_HOST.test(rest) && !/\s/.test(rest) ? likely : undefined;
}

/** The only address of the web in a text that says more. */
export function addressWithin(text: string): string | undefined {
  const found = text.match(/https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}[^\s<>"'()«»]*/gi)?.map((address) => address.replace(/[.,;:!?]+$/, ''));
  return found?.length === 1 ? found[0] : undefined;
}

/** `mailto:nom@exemple.fr`, `<nom@exemple.fr>`, `Camille Exemple <nom@exemple.fr>` */
export function readMail(text: string): string | undefined {
  const bare = unquoted(text)
    .replace(/^[^<>@]*<([^<>]*)>$/, '$1')
    .replace(/^mailto:\s*/i, '')
    .replace(/\s*[([]\s*(?:at|arobase|a)\s*[)\]]\s*/i, '@')
    .replace(/\s*[([]\s*(?:dot|point)\s*[)\]]\s*/gi, '.')
    .trim();
  return MAIL.test(bare) ? bare : undefined;
}

/** An address alone, out of its wrapping or of what hides it from robots; any other text stays. */
export function readContact(text: string): string | undefined {
  return /^(?:mailto:|<)|[([]\s*(?:at|arobase|a)\s*[)\]]/i.test(text.trim()) ? readMail(text) : undefined;
}

/** « Saison 3 » is `3`. */
export function readSeason(text: string): string | undefined {
  return /^saison\s*(?:n[o°]\s*)?(\d+)$/i.exec(text.trim())?.[1];
}

/** « Bilan de la saison 1 »: words, whose address is plain. A path is left alone. */
export function readSlug(text: string): string | undefined {
  return /^[\p{L}\p{M}\p{N}\s'’_-]+$/u.test(text) ? slugify(text.replaceAll('_', '-')) || undefined : undefined;
}

/** `48,8394 ; 2,3799`, `48.8394 2.3799`, `geo:48.8394,2.3799` */
export function readCoordinates(text: string): string | undefined {
  const number = '(-?\\d{1,3}[.,]\\d+)\\s*°?\\s*';
  const [, latitude, north, longitude, east] =
    new RegExp(
      `^(?:geo:|lat(?:itude)?\\s*:?)?\\s*${number}([NS])?\\s*(?:[,;/]|\\s)\\s*(?:lon(?:gitude)?\\s*:?)?\\s*${number}([EOW])?$`,
      'i',
    ).exec(unquoted(text)) ?? [];
  if (latitude === undefined || longitude === undefined) return undefined;
  const signed = (value: string, side = '') => (/[SOW]/i.test(side) ? '-' : '') + value.replace(',', '.');
  return `${signed(latitude, north)}, ${signed(longitude, east)}`;
}

/** Words that open a part of one name: « ministère de l’Économie, des Finances et de la Souveraineté ». */
const CONTINUES = /^(?:des?|du|d[’']|la|les?|l[’']|et|ou|à|aux?|en|pour|sur)(?:\s|(?<=[’']))/i;

/** Signs that word processors put before the items of a list. */
const BULLETS = '[-•●▪–—*]';

/** The lines of a text of several lines, without the bullets and commas of a list. */
function linesOf(text: string): string[] | undefined {
  const lines = text.split('\n').map((line) => line.replace(new RegExp(`^\\s*${BULLETS}\\s+|\\s*[,;]?\\s*$`, 'g'), ''));
  return lines.filter((line) => line !== '').length > 1 ? lines.filter((line) => line !== '') : undefined;
}

/** The items of « a, b, c » or « a ; b », if no comma belongs to a name; those of a list that lines or bullets mark. */
export function splitItems(text: string): string[] | undefined {
  const lines = linesOf(text);
  if (lines) return lines;
  if (/^#[^\s#]+(?:\s+#[^\s#]+)+$/.test(text)) return text.split(/\s+/);
  const [, inner] = /^\(([^()]*)\)$/.exec(text.trim()) ?? [];
  if (inner !== undefined) return splitItems(inner);
  const bullet = new RegExp(`^${BULLETS}(?=\\s)`).exec(text)?.[0];
  const bulleted = bullet === undefined ? undefined : ` ${text}`.split(` ${bullet} `);
  const parts = (bulleted ?? text.split(text.includes(';') ? ';' : ',')).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length < 2 && !bulleted) return undefined;
  return parts.some((part) => CONTINUES.test(part)) ? undefined : parts;
}

/** Names of people: « Dupont, Jean » may be one of them. */
export function splitPeople(text: string): string[] | undefined {
  const lines = linesOf(text);
  if (lines) return lines;
  const parts = splitItems(text) ?? splitItems(text.replace(/\s+(?:et|&|\/)\s+/g, ', '));
  return parts?.every((part) => /\S\s+\S/.test(part) || /^[a-z0-9-]+$/.test(part)) ? parts : undefined;
}
