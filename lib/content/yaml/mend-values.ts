import { writeYaml } from '../understand/write-yaml';
import { firstError } from './first-error';

/** Repairs a value that YAML does not read, written on one line. */

interface ValueRepair {
  /** The value as YAML reads it. */
  to: string;
  message: (name?: string) => string;
}

const asText = (text: string, value = text): ValueRepair => ({
  to: writeYaml(text),
  message: (name) =>
    `${name ? `La valeur de \`${name}\`` : 'Cette valeur'} ${reason(value)} : le site la lit comme un texte, entre guillemets.`,
});

function reason(value: string): string {
  if (/^[@`%&*!|>{[]/.test(value)) return `commence par « ${value.charAt(0)} », que YAML garde pour lui`;
  if (/^["']/.test(value)) return `contient le guillemet « ${value.charAt(0)} » qui l’ouvre ou la ferme`;
  return /:(?:\s|$)/.test(value) ? 'contient « : », que YAML lit comme un nouveau champ' : 'contient un signe que YAML garde pour lui';
}

/** Undefined where the value may mean several things. */
export function mendValue(value: string): ValueRepair | undefined {
  return withoutComma(value) ?? withCommas(value) ?? listOf(value) ?? closed(value) ?? quoted(value) ?? asText(value);
}

/** `"Atelier",` as in JSON. */
function withoutComma(value: string): ValueRepair | undefined {
  const rest = /^(?:"[^"]*"|'[^']*'|\[.*\]|\{.*\}),$/.test(value) ? value.slice(0, -1) : undefined;
  return rest === undefined || firstError(`a: ${rest}`)
    ? undefined
    : { to: rest, message: () => 'Un champ ne se termine pas par une virgule : le site la laisse de côté.' };
}

/** `["Python" "Git"]` */
function withCommas(value: string): ValueRepair | undefined {
  const to = /^\[.*\]$/.test(value) ? value.replace(/(["'])[ \t]+(?=["'])/g, '$1, ') : value;
  return to === value || firstError(`a: ${to}`)
    ? undefined
    : { to, message: () => 'Les éléments d’une liste entre crochets sont séparés par des virgules : le site la lit ainsi.' };
}

/** `[#data, C#]`, `['l'été', Git]`, or a list whose bracket is not closed, or closed twice. */
function listOf(value: string): ValueRepair | undefined {
  const [, inner, bracket = ''] = /^\[([^[\]{}]*)(\]{0,2})$/.exec(value) ?? [];
  const items = inner?.match(/\s*(?:"[^"]*"|'[^']*')\s*(?=,|$)|[^,]+/g)?.flatMap((item) => item.trim() || []);
  if (!items || items.length === 0) return undefined;
  const to = `[${items.map((item) => (firstError(`a: [${item}]`) ? writeYaml(withoutQuotes(item), true) : item)).join(', ')}]`;
  const message = () => LIST_SLIPS[bracket.length] ?? '';
  return firstError(`a: ${to}`) ? undefined : { to, message };
}

/** By how many brackets close the list. */
const LIST_SLIPS = [
  'Le crochet de cette liste n’est pas fermé : le site le ferme à la fin de la ligne.',
  'Des valeurs de cette liste ne se lisent qu’entre guillemets : le site les lit ainsi.',
  'Cette liste est fermée par un crochet de trop : le site le laisse de côté.',
];

/** `'l'été'`, `"Python'`, `"Python` */
function withoutQuotes(item: string): string {
  return /^["']/.test(item) ? item.replace(/^["']|["']$/g, '') : item;
}

/** A text, a list or fields whose sign at the end is missing. */
function closed(value: string): ValueRepair | undefined {
  const sign = { '"': '"', "'": "'", '[': ']', '{': '}' }[value.charAt(0)];
  const isOpen = sign !== undefined && (/["']/.test(sign) ? value.indexOf(sign, 1) < 0 : !value.includes(sign));
  if (!isOpen || firstError(`a: ${value}${sign}`)) return undefined;
  return { to: value + sign, message: () => `« ${sign} » manque à la fin de cette valeur : le site l’ajoute.` };
}

/** A text in quotes that holds the same quotes, as `'L'atelier'` does; `"A" et "B"` shows its quotes. */
function quoted(value: string): ValueRepair | undefined {
  const [, quote, inner] = /^(["'])(.*)\1$/s.exec(value) ?? [];
  if (quote === undefined || inner === undefined || inner === '') return undefined;
  return quote === "'" || isNested(inner) ? asText(inner, value) : asText(value);
}

/** Whether the quotes within a text open before they close. */
function isNested(inner: string): boolean {
  const first = inner.indexOf('"');
  return first < 0 || /[\s(«[]|^$/.test(inner.charAt(first - 1)) || inner.split('"').length % 2 === 0;
}
