import { splitFrontMatter } from '../../lib/content/front-matter';
import { schemas } from '../../lib/content/schema';
import { shapeOf } from '../../lib/content/shapes';
import type { Draft } from '../model/draft';
import { fieldLines } from '../model/front-matter';

/** The field of a line of a file: `text` below the front matter, undefined for none. */
export function placeOf({ text, collection }: Pick<Draft, 'text' | 'collection'>, line: number): string | undefined {
  const { yaml, bodyLine } = splitFrontMatter(text);
  if (yaml === undefined || line >= bodyLine) return 'text';
  const found = fieldLines(yaml).find(({ from, to }) => line - 1 >= from && line - 1 <= to);
  if (!found) return undefined;
  return shapeOf(schemas[collection], collection).names?.meaning(found.name) ?? found.name;
}

/** The field that a problem is about: a missing field has no line of its own. */
export function fieldOf(
  draft: Pick<Draft, 'text' | 'collection'>,
  { line, rule, message }: { line: number; rule: string; message: string },
) {
  const [, missing] = rule === 'champ-manquant' ? (/`(\w+)/.exec(message) ?? []) : [];
  return missing ?? placeOf(draft, line);
}
