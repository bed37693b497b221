import type * as z from 'zod';
import { schemas } from '../content/schema';
import type { CollectionName } from '../site/kinds';
import { withoutEmpty } from './convert-fields';
import { type FieldPassage, passageOf, shownValue, wholeValue } from './field-words';
import type { AddNote } from './report';
import type { Fields } from './source-front-matter';

/** Removes the values that the site would refuse, one by one: what they say in words becomes a passage of the text. */

const MOST_ROUNDS = 100;

export function keepValid(
  fields: Fields,
  collection: CollectionName,
  lineOf: (field: string) => number,
  note: AddNote,
): { fields: Fields; passages: FieldPassage[] } {
  let kept = withoutEmpty(fields);
  const passages: FieldPassage[] = [];
  const schema: z.ZodObject = schemas[collection];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = schema.safeParse(kept, { reportInput: true });
    if (result.success) return { fields: kept, passages };
    const removable = result.error.issues
      .map((issue) => ({ issue, paths: pathsToRemove(issue, kept, schema) }))
      .find(({ paths }) => paths.length > 0);
    if (!removable) return { fields: kept, passages };
    for (const path of removable.paths) {
      const value = valueAt(kept, path);
      const name = path.join('.');
      const passage = passageOf(nameOf(path), typeof path.at(-1) === 'number' ? [value] : value);
      if (passage) passages.push({ ...passage, field: name });
      note({
        line: lineOf(String(path[0])),
        subject: 'field',
        before: wholeValue(value),
        ...whyRemoved(name, valueAt(kept, removable.issue.path) === undefined, value, removable.issue, passage),
      });
      kept = withoutPath(kept, path);
    }
    kept = withoutEmpty(kept);
  }
  return { fields: kept, passages };
}

/** The last name of a path: that of the list, for one of its items. */
function nameOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((part) => typeof part === 'string'));
}

function whyRemoved(name: string, isMissing: boolean, value: unknown, issue: z.core.$ZodIssue, passage: FieldPassage | undefined) {
  const [wrong = ''] = issue.message.split('\n');
  const shown = `« ${shownValue(value)} »`;
  const why =
    issue.code === 'unrecognized_keys'
      ? `${shown} : le site n’a pas ce champ.`
      : isMissing
        ? `${shown} n’a pas de \`${nameOf(issue.path)}\`.`
        : issue.code === 'invalid_type' && wrong.startsWith('Invalid')
          ? `${shown} ne se lit pas ici.`
          : wrong;
  if (passage)
    return { outcome: 'changed' as const, message: `\`${name}\` : ${why} Ces mots sont dans le texte, sous « ${passage.heading} ».` };
  return { outcome: 'dropped' as const, message: `\`${name}\` : ${why}` };
}

function pathsToRemove(issue: z.core.$ZodIssue, fields: Fields, schema: z.ZodObject): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  // A nested field that is missing, or that its mapping needs, removes its parent; one at the top leaves nothing to remove.
  for (let depth = issue.path.length; depth > 0; depth -= 1) {
    const path = issue.path.slice(0, depth);
    if (valueAt(fields, path) !== undefined && !isNeeded(path, fields, schema)) return [path];
  }
  return [];
}

/** Whether a mapping cannot be without one of its fields. */
function isNeeded(path: readonly PropertyKey[], fields: Fields, schema: z.ZodObject): boolean {
  if (path.length < 2 || typeof path.at(-1) === 'number') return false;
  const without = schema.safeParse(withoutPath(fields, path)).error?.issues ?? [];
  return without.some((issue) => issue.path.join('.') === path.join('.'));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) => (typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined),
    value,
  );
}

function withoutPath(value: Fields, path: readonly PropertyKey[]): Fields {
  const copy = structuredClone(value);
  const [parent, key = ''] = [valueAt(copy, path.slice(0, -1)), path.at(-1)];
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key);
  return copy;
}
