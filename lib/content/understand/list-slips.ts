import { isMap, isScalar, type Scalar, type YAMLSeq } from 'yaml';
import { type Shape, shapeOf } from '../shapes';
import { type Notes, nameOf, offsetOf } from './notes';

/** Reads lists whose dashes are one space, or one dash, off. */

/** Items that a space too many makes the end of the one above. */
export function misalignedItems(item: unknown, list: YAMLSeq, notes: Notes): unknown[] {
  const raw = isScalar(item) && !list.flow && (item.type === 'PLAIN' || item.type === undefined) ? notes.raw(item) : '';
  if (!isScalar(item) || !/\n\s*-\s/.test(raw)) return [item];
  const [first = '', ...others] = raw.split(/\n\s*-\s+/);
  const margin = notes.marginAt(offsetOf(list));
  const edits = [...raw.matchAll(/\n([ \t]*)-\s/g)].map(({ index, 1: from = '' }) => ({
    offset: offsetOf(item) + index + 1,
    from,
    to: margin,
  }));
  const [edit] = edits;
  if (edit)
    notes.say(edit.offset + edit.from.length, 'Cet élément n’est pas aligné avec ceux de sa liste : le site le lit comme eux.', edits);
  item.value = first.trim();
  return [item, ...others.map((text) => notes.make(text.replace(/\s*\n\s*/g, ' ').trim(), item))];
}

/**
 * `- name: Le site` and `- url: …`, where one dash too many makes two items of one. A part of an item belongs to the item above, unless the
 * list begins with such a part: there, it belongs to the item that it opens.
 */
export function joinHalves(list: YAMLSeq, { fields, names }: Shape, notes: Notes): void {
  const required = [...(fields ?? [])].flatMap(([name, field]) => (shapeOf(field).optional ? [] : [name]));
  /** The fields of an item; undefined for anything else, such as `2026-03-19: annulé`. */
  const namesIn = (item: unknown) => {
    const found = isMap(item) ? item.items.map((pair) => names?.meaning(nameOf(pair)) ?? '') : [''];
    return found.includes('') ? undefined : found;
  };
  const isPart = (item: unknown) => required.some((name) => namesIn(item)?.includes(name) === false);
  const opens = isPart(list.items[0]);
  const completes = (item: unknown, before: unknown) => {
    const [had, has] = [namesIn(before), namesIn(item)];
    return had !== undefined && has !== undefined && !has.some((name) => had.includes(name)) && (isPart(item) || (opens && isPart(before)));
  };
  const kept: unknown[] = [];
  for (const [index, item] of list.items.entries()) {
    const before = kept.at(-1);
    const next = list.items[index + 1];
    const isOpening = opens && isPart(item) && !isPart(before) && !isPart(next) && completes(next, item);
    if (isOpening || !isMap(before) || !isMap(item) || !completes(item, before)) {
      kept.push(item);
      continue;
    }
    before.items.push(...item.items);
    const dash = notes.source.lastIndexOf('-', offsetOf(item) - 1);
    notes.say(offsetOf(item), 'Ce champ complète l’élément qui précède : il n’a pas de tiret devant lui.', [
      { offset: dash, from: '-', to: ' ' },
    ]);
  }
  list.items = kept;
}

/** `-Python`, whose dash has no space after it. */
export function dashedItems(node: Scalar, notes: Notes): string[] | undefined {
  const lines = [...notes.raw(node).matchAll(/^[ \t]*-(?=[^\s-])(.*)$/gm)];
  const isPlain = node.type === 'PLAIN' && lines.length === notes.raw(node).split('\n').length;
  if (!isPlain || !/^\s*$/.test(notes.source.slice(notes.source.lastIndexOf('\n', offsetOf(node)) + 1, offsetOf(node)))) return undefined;
  const edits = lines.map(({ index, 0: line }) => ({ offset: offsetOf(node) + index + line.indexOf('-'), from: '-', to: '- ' }));
  notes.say(offsetOf(node), 'Une espace manque après le tiret de chaque élément de cette liste : le site la lit.', edits);
  return lines.map(([, text = '']) => text.trim());
}
