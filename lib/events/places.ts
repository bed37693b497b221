import { slugify } from '../slug';

/** Reads places as authors write them: « BercyLab, 139 rue de Bercy, 75012 Paris », « En ligne ». */

/** What a text says of a place. */
export interface NamedPlace {
  /** Its first part, such as the name of a building. */
  name: string;
  /** The town that stands in it. */
  town?: string;
}

const ONLINE = /en ligne|à distance|distanciel|visio|webinaire|webconf/i;
/** A place that is no place: « En ligne ». */
const ONLINE_ONLY = /^\W*(en ligne|à distance|distanciel|visio\S*|webinaire|webconf\S*)\W*$/i;
const AND_ONLINE = /[\s,;(+&/–—-]*(?:\b(?:et|ou|puis)\s+)?(?:en ligne|à distance|en (?:distanciel|visio\S*)|par visio\S*)\)?\s*$/i;
const TO_COME = /(?<!\p{L})à (?:préciser|confirmer|définir|venir)(?!\p{L})|communiqué/iu;

/** A longer name is a sentence. */
const LONGEST_NAME = 50;

/** Words that begin the name of a part of a building, of a building or of an administration, and of no town. */
const NO_TOWN =
  /^(?:salle|salon|amphi\S*|auditorium|bâtiment|bât|bureau|étage|niveau|hall|entrée|porte|aile|tour|site|campus|espace|maison|hôtel|mairie|préfecture|ministère|direction|service|université|école|institut|centre|cité|tiers-lieu|médiathèque|bibliothèque|archives|rue|avenue|boulevard|place|quai|france)(?![\p{L}\p{M}-])/iu;

/** Capitalised words, joined by small ones: « Villeneuve-d’Ascq », « Fort-de-France », « Le Mans ». An acronym is none. */
const TOWN = /^(?!\p{Lu}+$)\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:\p{Lu}[\p{L}\p{M}’'.-]*|d[eu]|des|l[ae]|les|sur|sous|en|et|lès|lez|aux?))*$/u;
const POSTCODE = /^(?:[A-Z]{1,2}-)?\d{4,5}\s+(?=\p{L})/u;

/** Whether a text says that one may take part from afar. @param text Markdown, of which the addresses of links say nothing. */
export function mentionsOnline(text: string): boolean {
  return ONLINE.test(text.replace(/\]\([^)]*\)/g, ']'));
}

/** Whether it says nothing else. */
export function isOnlineOnly(text: string): boolean {
  return ONLINE_ONLY.test(text);
}

/** The place that a text names, if it does. @param text Markdown, as its author wrote it. */
export function readPlace(text: string): NamedPlace | undefined {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '');
  if (isOnlineOnly(plain) || TO_COME.test(plain)) return undefined;
  const parts = plain
    .replace(AND_ONLINE, '')
    .split(/[,;()\n]|\s[-–—·]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^france$/i.test(part));
  const [name] = parts;
  if (name === undefined || name.length > LONGEST_NAME) return undefined;
  const coded = parts.findLast((part) => POSTCODE.test(part));
  const last = parts.length > 1 ? townName(parts.at(-1) ?? '') : '';
  const town = coded ? townName(coded) : TOWN.test(last) && !NO_TOWN.test(last) ? last : undefined;
  return { name: coded === name ? townName(name) : name, ...(town && { town }) };
}

/** The name of a town without postcode, district and office: « 75012 Paris 12e », « Lyon Cedex 03 ». */
export function townName(text: string): string {
  return text
    .trim()
    .replace(POSTCODE, '')
    .replace(/\s+cedex\b.*$/i, '')
    .replace(/\s+\d{1,2}\s*(?:er|e|è|ème|eme)?(?:\s+arr\S*)?$/i, '')
    .trim();
}

/** The part of an address that stands for a place: one for « Saint-Denis » and « St Denis ». */
export function placeSlug(name: string): string {
  return slugify(name).replace(/(?<=^|-)st(e?)(?=-)/g, 'saint$1');
}
