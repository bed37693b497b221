import { isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { fieldShape, type Shape, shapeOf } from '../shapes';
import { type Notes, nameOf, offsetOf, textOf } from './notes';
import { writeYaml } from './write-yaml';

/** Gives the fields of a mapping the names of front matter, each once. */

/** A field that stands twice in one mapping, and says two things. */
export interface Doubled {
  offset: number;
  name: string;
  firstName: string;
  firstOffset: number;
}

export function renameFields(map: YAMLMap, { names, fields }: Shape, notes: Notes): void {
  if (!names) return;
  const written = map.items.map(nameOf);
  const sure = written.filter((name) => names.secondMeaning(name) === undefined);
  const taken = new Set(sure.flatMap((name) => [name, names.meaning(name) ?? name]));
  for (const { key, value } of map.items) {
    if (!isScalar(key) || typeof key.value !== 'string' || key.value === '<<') continue;
    const name = key.value;
    const meant = isKind(name, value, fields) && !taken.has('kind') ? 'kind' : names.meaning(name, taken);
    if (meant === undefined || meant === name) continue;
    key.value = meant;
    taken.add(meant);
    notes.note(key, `\`${name.trim()}\` est lu \`${meant}\`.`, writeYaml(meant));
  }
}

/** Hugo's `type`, which the site ignores, in place of `kind`. */
function isKind(name: string, value: unknown, fields: Shape['fields']): boolean {
  const kind = name === 'type' && fields?.get('kind');
  const text = textOf(value);
  return kind ? text !== undefined && shapeOf(kind).forms.text?.(text) !== undefined : false;
}

/** Keeps one of two fields of one name, and joins two lists. @returns the fields that say something else than the first of their name. */
export function joinDoubled(map: YAMLMap, shape: Shape | undefined, notes: Notes): { doubled: Doubled[]; joined: number[] } {
  const kept = new Map<string, Pair>();
  const doubled: Doubled[] = [];
  const joined: number[] = [];
  for (const pair of map.items) {
    const name = nameOf(pair);
    const before = kept.get(name);
    const field = shape && fieldShape(shape, name);
    if (!before || textOf(before.value) === '') kept.set(name, pair);
    else if (textOf(pair.value) === '' || notes.raw(pair.value) === notes.raw(before.value)) continue;
    else if (field?.item) {
      joinLists(before, pair, field, notes);
      joined.push(offsetOf(before.key), offsetOf(pair.key));
    } else
      doubled.push({
        offset: offsetOf(pair.key),
        name: notes.raw(pair.key),
        firstName: notes.raw(before.key),
        firstOffset: offsetOf(before.key),
      });
  }
  if (kept.size < map.items.length) map.items = [...kept.values()];
  return { doubled, joined };
}

function joinLists(first: Pair, second: Pair, shape: Shape, notes: Notes): void {
  const itemsOf = (value: unknown) => {
    if (isSeq(value)) return value.items;
    const texts = isScalar(value) ? shape.forms.items?.(String(value.value)) : undefined;
    return texts?.map((text) => notes.make(text, value as Node)) ?? [value];
  };
  notes.say(offsetOf(second.key), `\`${notes.raw(second.key)}\` et \`${notes.raw(first.key)}\` sont la même liste : le site les réunit.`);
  first.value = notes.list([...itemsOf(first.value), ...itemsOf(second.value)], first.value as Node);
}
