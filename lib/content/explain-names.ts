import type * as z from 'zod';
import { isRecord } from '../is-record';
import { plainWord } from '../near-words';
import { words } from '../site/words';
import { type Explained, labelOf } from './explained';
import { quoteValue } from './fields';
import type { Finding } from './problems';
import { fieldShape, shapeAt } from './shapes';
import { isOfTime } from './understand/times';
import { writeYaml } from './understand/write-yaml';

/** Explains the names of fields that do not exist. */

/**
 * @param refused the paths of the fields whose value is refused, or holds one that is.
 * @param meant receives the paths of the fields that misspelt names mean.
 */
export function unknownFields(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  context: Explained,
  refused: ReadonlySet<string>,
  meant: Set<string>,
): Finding[] {
  const { parsed, shape } = context;
  const siblings = valueAt(parsed.value, path);
  const names = shapeAt(shape, path)?.names;
  return keys.map((key) => {
    const unknown = { key, path, value: isRecord(siblings) ? siblings[key] : undefined };
    const moved = noLikeHere(unknown) ?? inAnEvent(unknown, context) ?? inAnotherField(unknown, context) ?? ofAnotherKind(unknown, context);
    const near = moved ? undefined : names?.near(key);
    const written = near !== undefined && isRecord(siblings) && Object.hasOwn(siblings, near) ? { value: siblings[near] } : undefined;
    const nearPath = [...path, near].join('.');
    const takesPlace = written && refused.has(nearPath) && hasFields(unknown.value) && !hasFields(written.value);
    if (near !== undefined && (!written || takesPlace)) meant.add(nearPath);
    const words = moved ?? nearWords(unknown, near, written, takesPlace === true, context);
    return { ...parsed.positionOf([...path, key], true), rule: 'champ-inconnu', ...words };
  });
}

/** Whether a value is fields, or a list of them. */
const hasFields = (value: unknown) => [value].flat().some(isRecord);

interface UnknownField {
  key: string;
  path: readonly PropertyKey[];
  value: unknown;
}

const missingName = ({ key, path }: UnknownField) => `Le champ \`${labelOf([...path, key])}\` n’existe pas.`;

function misspelt(field: UnknownField, near: string): Pick<Finding, 'message' | 'remedy'> {
  return { message: missingName(field), remedy: `Vouliez-vous dire \`${near}\` ? Écrivez-le à la place de \`${field.key}\`.` };
}

/** @param written the value of the field of that near name, if there is one; `takesPlace` where it is refused, and this one is its right name. */
function nearWords(
  field: UnknownField,
  near: string | undefined,
  written: object | undefined,
  takesPlace: boolean,
  context: Explained,
): Pick<Finding, 'message' | 'remedy'> {
  if (near === undefined || (written && !takesPlace)) return notAField(field, near, context);
  if (!written) return misspelt(field, near);
  return {
    message: `${missingName(field).slice(0, -1)}, et la valeur de \`${near}\`, qui est déjà écrit, n’est pas ce qu’il y faut.`,
    remedy: `Mettez « # » devant la ligne \`${near}:\` pour en faire une note, que le site ne lit pas, puis écrivez \`${near}\` à la place de \`${field.key}\`.`,
  };
}

/** What other tools do, and the site does not: its author chooses. */
function noLikeHere({ key, path, value }: UnknownField): Pick<Finding, 'message' | 'remedy'> | undefined {
  if (path.length > 0 || typeof value !== 'string') return undefined;
  if (/\bunlisted\b|non listée?/i.test(`${key} ${value}`))
    return {
      message:
        'Le site ne cache pas une page à qui n’en a pas l’adresse : il la publie, et la montre dans ses listes, ou ne la publie pas.',
      remedy: 'Écrivez `draft: true` à la place de cette ligne pour ne pas la publier ; pour la publier, retirez cette ligne.',
    };
  if (/^(?:url|permalink)$/i.test(key))
    return value.startsWith('/')
      ? {
          message: `Le champ \`${key}\` n’existe pas : l’adresse d’une page est celle de son dossier, puis \`slug\`.`,
          remedy: `Si la page a eu l’adresse « ${value} », écrivez \`aliases: [${value}]\` à la place de cette ligne ; pour choisir la fin de la sienne, \`slug: …\`.`,
        }
      : {
          message: `Le champ \`${key}\` n’existe pas.`,
          remedy: `Écrivez \`external_link: ${value}\` à la place de cette ligne si c’est la page d’origine ; sinon, \`links: ["${value}"]\`.`,
        };
  if (!/^(?:timezone|tz|fuseau|fuseauhoraire)$/.test(plainWord(key)) || /paris/i.test(value)) return undefined;
  return {
    message: `Le site lit les heures à celle de Paris, et non à celle de « ${value} ».`,
    remedy: `Écrivez dans \`date\` et \`date_end\` l’heure qu’il est alors à Paris, ou ajoutez-y le décalage du lieu, comme \`2026-03-12T10:00-04:00\` ; puis retirez cette ligne.`,
  };
}

/** The facts of an event that have a field of their own under another name: its length, its cancellation. */
function inAnEvent({ key, path, value }: UnknownField, { shape }: Explained): Pick<Finding, 'message' | 'remedy'> | undefined {
  const fields = shapeAt(shape, path)?.fields;
  if (typeof value !== 'string' || !fields?.has('date_end')) return undefined;
  if (isOfTime(key))
    return {
      message: `Avec \`${key}\`, ${quoteValue(value)} ne dit pas au site quand l’événement commence, ou finit.`,
      remedy:
        'Retirez cette ligne, et écrivez le début et la fin avec leur jour, comme `date: 2026-03-12T14:00` et `date_end: 2026-03-12T16:00`.',
    };
  const flag = flagOf(key, value);
  if (flag && fields.has(flag.field)) return { message: `Le champ \`${key}\` n’existe pas : ${flag.instead}`, remedy: flag.remedy };
  const [status] = /^(?:annule|cancel|report|postpone)/.exec(plainWord(key)) ?? [];
  if (status === undefined || !fields.has('status')) return undefined;
  const word = /^(?:annule|cancel)/.test(status) ? 'annulé' : 'reporté';
  return {
    message: `Le champ \`${key}\` n’existe pas : un événement dit ce qu’il devient dans \`status\`.`,
    remedy: `Écrivez \`status: ${word}\` à la place de cette ligne, ou retirez-la si l’événement est maintenu.`,
  };
}

/** A field of yes or no, whose event says it as a choice: `complet: oui`, `online: true`. */
function flagOf(key: string, value: string): { field: string; instead: string; remedy: string } | undefined {
  if (/^(?:complet|complete|full|soldout)$/.test(plainWord(key)))
    return {
      field: 'registration',
      instead: 'l’état des inscriptions se dit dans `registration`.',
      remedy: 'Écrivez `registration: complet` à la place de cette ligne, ou `state: complet` sous `registration:`, s’il y est déjà.',
    };
  if (!/^(?:online|enligne|remote|virtual|virtuel|distanciel|adistance)$/.test(plainWord(key))) return undefined;
  return {
    field: 'mode',
    instead: 'un événement dit dans `mode` comment on le suit.',
    remedy: /^https?:/i.test(value)
      ? `Écrivez \`online_url: ${value}\` à la place de cette ligne.`
      : 'Écrivez `mode: distanciel` à la place de cette ligne, ou `mode: hybride` si l’on peut aussi venir.',
  };
}

/** A field that exists within another field, or outside of this one. */
function inAnotherField({ key, path, value }: UnknownField, { shape, parsed }: Explained): Pick<Finding, 'message' | 'remedy'> | undefined {
  if (path.length > 0) {
    const meaning = shape.names?.meaning(key);
    if (meaning === undefined) return undefined;
    const parent = String(path[0]);
    if (isRecord(parsed.value) && Object.hasOwn(parsed.value, meaning))
      return {
        message: `\`${key}\` n’est pas un champ de \`${parent}\` : c’est un champ de l’entrée elle-même, qui l’a déjà.`,
        remedy: asNote(value, 'écrivez-le dans le texte, sous l’en-tête'),
      };
    return {
      message: `\`${key}\` n’est pas un champ de \`${parent}\` : c’est un champ de l’entrée elle-même.`,
      remedy: `Placez cette ligne au-dessus de \`${parent}:\`, sans espace devant, sous le nom de \`${meaning}\`.`,
    };
  }
  for (const parent of shape.fields?.keys() ?? []) {
    const inner = fieldShape(shape, parent);
    const meaning = inner?.fields && !inner.item ? inner.names?.meaning(key) : undefined;
    // A field of the site for pictures has its own names: `url` alone is no picture.
    if (meaning === undefined || meaning === 'src' || typeof value !== 'string') continue;
    const isThere = valueAt(parsed.value, [parent]) !== undefined;
    return {
      message: `Le champ \`${key}\` se met dans \`${parent}\`.`,
      remedy: isThere
        ? `Déplacez cette ligne sous \`${parent}:\`, décalée comme les lignes qui y sont : \`${meaning}: ${writeYaml(value)}\`.`
        : `Écrivez \`${parent}: ${writeYaml({ [meaning]: value })}\`.`,
    };
  }
  return undefined;
}

function ofAnotherKind({ key, path, value }: UnknownField, { others }: Explained): Pick<Finding, 'message' | 'remedy'> | undefined {
  const found =
    path.length > 0
      ? undefined
      : ([...others].find(([, { fields }]) => fields?.has(key)) ?? [...others].find(([, { names }]) => names?.meaning(key)));
  const [other, shape] = found ?? [];
  const meaning = shape?.names?.meaning(key);
  const also = meaning === key ? '' : `veut dire \`${meaning}\`, qui `;
  return other === undefined
    ? undefined
    : {
        message: `\`${key}\` ${also}est un champ des ${words.kinds[other].many.toLowerCase()}, et n’existe pas ici.`,
        remedy: asNote(value, `placez ce fichier dans le dossier \`${other}\``),
      };
}

function notAField(field: UnknownField, near: string | undefined, { within }: Explained): Pick<Finding, 'message' | 'remedy'> {
  const message = near === undefined ? missingName(field) : `${missingName(field).slice(0, -1)}, et \`${near}\` est déjà écrit.`;
  return {
    message,
    remedy: asNote(field.value, within.includes('tête') ? 'écrivez-le dans le texte, sous l’en-tête' : 'retirez cette ligne'),
  };
}

function asNote(value: unknown, otherwise: string): string {
  const lines = typeof value === 'string' && !value.includes('\n') ? 'cette ligne' : 'chacune de ses lignes';
  return `Mettez « # » devant ${lines} pour en faire une note, que le site ne lit pas ; ou ${otherwise}.`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined), value);
}
