import type * as z from 'zod';
import { type Explained, labelOf } from './explained';
import { quoteValue } from './fields';
import type { Finding } from './problems';
import { shapeAt } from './shapes';
import { writeYaml } from './understand/write-yaml';

/** Explains the values that a field does not take, and those that are missing. */

type Words = Pick<Finding, 'rule' | 'message' | 'remedy'>;

export function explainValue(issue: z.core.$ZodIssue, context: Explained): Finding {
  const { parsed } = context;
  if (issue.input === undefined) return { ...missing(issue.path, context) };
  const name = labelOf(issue.path);
  const at = { ...parsed.positionOf(issue.path), rule: 'valeur' };
  if (issue.code === 'invalid_type' && issue.expected === 'object') return { ...at, ...notFields(issue, name, context) };
  if (typeof issue.input === 'object' && /^invalid_(?:type|union)$/.test(issue.code))
    return { ...at, ...notText(issue.input, name, issue.path, context) };
  const [wrong, remedy = 'Corrigez la valeur.'] = issue.message.split('\n');
  return { ...at, message: `\`${name}\` : ${wrong}`, remedy };
}

/** Values that show how a field is written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  title: 'Atelier de rentrée',
  date: '2026-03-12T14:00',
  name: 'Le compte rendu',
  label: 'Contact',
  url: 'https://exemple.fr/page',
  email: 'contact@exemple.fr',
  src: '/img/atelier.jpg',
  from: '/ancienne-page/',
};

const exampleOf = (field: string) => `${field}: ${EXAMPLES[field] ?? (field.endsWith('_url') ? EXAMPLES.url : '…')}`;

function missing(path: readonly PropertyKey[], { parsed, within, hints }: Explained): Finding & Words {
  const [field, name] = [String(path.at(-1) ?? ''), labelOf(path)];
  const rule = 'champ-manquant';
  if (name === '')
    return { ...parsed.positionOf([]), rule, message: 'L’en-tête est vide.', remedy: `Écrivez au moins \`${exampleOf('title')}\`.` };
  const hint = path.length === 1 ? hints[field] : undefined;
  const line = hint === undefined ? exampleOf(field) : `${field}: ${writeYaml(hint)}`;
  const empty = parsed.emptyAt(path);
  if (empty)
    return {
      ...empty,
      rule,
      message: `Le champ \`${name}\` est vide.`,
      remedy: `Écrivez sa valeur après les deux-points, comme \`${line}\`.`,
    };
  const parent = path.slice(0, -1);
  const remedy =
    parent.length > 0
      ? `Ajoutez-y \`${exampleOf(field)}\`, avec le même décalage que ses voisins.`
      : `Ajoutez ${within} une ligne \`${line}\`.`;
  return { ...parsed.positionOf(parent), rule, message: `Le champ \`${name}\` manque.`, remedy };
}

/** A text or a list in place of fields. */
function notFields({ path, input }: z.core.$ZodIssue, name: string, { shape }: Explained): Pick<Finding, 'message' | 'remedy'> {
  const { fields, forms } = shapeAt(shape, path) ?? {};
  const explained = typeof input === 'string' ? forms?.explain?.(input) : undefined;
  if (explained) return { message: `\`${name}\` : ${explained[0]}`, remedy: explained[1] };
  const [first = 'url'] = fields?.keys() ?? [];
  const field = String(path.filter((part) => typeof part !== 'number').at(-1) ?? '');
  const one = Array.isArray(input) ? input.find((item) => typeof item === 'string' && forms?.text?.(item)) : undefined;
  if (typeof one === 'string')
    return {
      message: `\`${name}\` : ${quoteValue(input)} n’est pas une seule valeur.`,
      remedy: `Gardez-en une, comme \`${field}: ${writeYaml(one)}\` ; le reste a sa place dans le texte, sous l’en-tête.`,
    };
  return {
    message: `\`${name}\` : ${quoteValue(input)} n’est pas une suite de champs.`,
    remedy: `Écrivez \`${field}:\`, puis un champ par ligne, décalé de deux espaces, comme \`  ${typeof path.at(-1) === 'number' ? '- ' : ''}${exampleOf(first)}\`.`,
  };
}

/** A list or fields in place of a text: the remedy is one that the field takes. */
function notText(
  input: object | null,
  name: string,
  path: readonly PropertyKey[],
  { shape }: Explained,
): Pick<Finding, 'message' | 'remedy'> {
  const message = `\`${name}\` : ${quoteValue(input)} n’est pas un texte.`;
  const isList = Array.isArray(input);
  const texts = isList
    ? input.flat().filter((item) => typeof item === 'string')
    : Object.entries(input ?? {}).flatMap(([key, value]) =>
        typeof value === 'string' ? [/^[a-z_]+$/.test(key) ? value : `${key} : ${value}`] : [],
      );
  const [field, joined] = [path.at(-1), texts.join(', ') || '…'];
  if (typeof field !== 'string')
    return { message, remedy: `Écrivez à sa place un texte entre guillemets, comme \`${JSON.stringify(joined)}\`.` };
  const siblings = shapeAt(shape, path.slice(0, -1))?.fields;
  const schema = siblings?.get(field);
  const takes = (text: string) => schema === undefined || schema.safeParse(text).success;
  if (takes(joined))
    return { message, remedy: `Écrivez-le sur la ligne de son nom, entre guillemets : \`${field}: ${JSON.stringify(joined)}\`.` };
  const [start, ...days] = isList && field === 'date' && siblings?.has('occurrences') && texts.every(takes) ? texts : [];
  if (start !== undefined && days[0] !== undefined)
    return {
      message: `\`${name}\` : ${quoteValue(input)} dit plusieurs dates.`,
      remedy: `Gardez ici la première, \`date: ${start}\`, et écrivez ${days.length === 1 ? `l’autre à part : \`date_end: ${days[0]}\` si c’est la fin, sinon` : 'les autres à part :'} \`occurrences: [${days.join(', ')}]\`.`,
    };
  const one = (isList ? texts : Object.values(input ?? {})).find((text) => typeof text === 'string' && takes(text));
  const shown = typeof one === 'string' ? `${field}: ${writeYaml(one)}` : exampleOf(field);
  return {
    message: `\`${name}\` : ${quoteValue(input)} n’est pas une seule valeur.`,
    remedy: `Gardez-en une, comme \`${shown}\` ; le reste a sa place dans le texte, sous l’en-tête.`,
  };
}
