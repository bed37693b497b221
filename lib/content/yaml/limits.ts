import { type Document, isMap, isScalar, isSeq } from 'yaml';
import { fieldShape, type Shape } from '../shapes';
import { nameOf, offsetOf } from '../understand/notes';
import type { Words } from './faults';

/** Limits on front matter, in characters: more than any author writes, and little enough to read quickly. */
const MAX_LENGTH = 60_000;
/** A line may hold a text in Markdown (`markdown` in lib/content/fields.ts). */
const MAX_LINE = 12_000;
const MAX_SPACES = 500;
/** Signs of a line that each may open a level: the parser calls itself for each, until it runs out of stack. */
const MAX_LEVELS = 1000;
/** Patterns read any value but a text in Markdown, and some take as long as the square of its length. */
const MAX_VALUE = 4000;

/** An excess, by its offset. */
interface Excess {
  offset: number;
  words: Words;
}

const count = (length: number) => `${length.toLocaleString('fr')} caractères`;

/** The reason not to parse a text at all. */
export function excessOfText(yaml: string): Excess | undefined {
  if (yaml.length > MAX_LENGTH)
    return { offset: 0, words: ['L’en-tête est trop long.', 'Gardez-y les champs, et mettez le texte après la seconde ligne `---`.'] };
  const line = new RegExp(`^.{${MAX_LINE}}.+`, 'm').exec(yaml);
  if (line)
    return {
      offset: line.index,
      words: [
        `Cette ligne de l’en-tête est trop longue : ${count(line[0].length)}.`,
        'Gardez-y la valeur d’un champ, et mettez le reste dans le texte, après la seconde ligne `---`.',
      ],
    };
  const crowded = yaml.split('\n').find((text) => text.split(/[-?:]\s/).length > MAX_LEVELS);
  if (crowded !== undefined)
    return {
      offset: yaml.indexOf(crowded),
      words: ['Cette ligne de l’en-tête a trop de signes « : », « - » ou « ? » à la suite.', 'Écrivez un seul champ par ligne.'],
    };
  const spaces = new RegExp(`(?<!\\s)\\s{${MAX_SPACES}}\\s+`).exec(yaml);
  if (!spaces) return undefined;
  const length = spaces[0].length.toLocaleString('fr');
  return { offset: spaces.index, words: [`L’en-tête a ici ${length} espaces et fins de ligne à la suite.`, 'Effacez-les.'] };
}

/** The reason not to read the values of a document. */
export function excessOfValues({ contents }: Document, shape: Shape | undefined): Excess | undefined {
  return excessIn(contents, shape, '');
}

function excessIn(node: unknown, shape: Shape | undefined, field: string): Excess | undefined {
  if (isSeq(node)) return firstOf(node.items, (item) => excessIn(item, shape?.item ?? shape, field));
  if (isMap(node))
    return firstOf(node.items, (pair) => {
      const name = shape?.names?.meaning(nameOf(pair)) ?? nameOf(pair);
      return excessIn(pair.value, shape && fieldShape(shape, name), name);
    });
  const [start = 0, end = 0] = (isScalar(node) && node.range) || [];
  if (end - start <= MAX_VALUE || shape?.forms.input === 'markdown') return undefined;
  return {
    offset: offsetOf(node),
    words: [
      `La valeur de \`${field}\` est trop longue : ${count(end - start)}.`,
      `Gardez-en ${MAX_VALUE.toLocaleString('fr')} au plus, et mettez le reste dans le texte, sous l’en-tête.`,
    ],
  };
}

function firstOf<T>(items: readonly T[], find: (item: T) => Excess | undefined): Excess | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}
