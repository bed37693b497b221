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

/** `- name: Le site` and `- url: …`, where one dash too many makes two items of one. */
export function joinHalves(list: YAMLSeq, { fields, names }: Shape, notes: Notes): void {
  const required = [...(fields ?? [])].flatMap(([name, field]) => (shapeOf(field).optional ? [] : [name]));
  const namesIn = (item: unknown) => (isMap(item) ? item.items.map((pair) => names?.meaning(nameOf(pair)) ?? '') : []);
  const kept: unknown[] = [];
  for (const item of list.items) {
    const before = kept.at(-1);
    const [had, has] = [namesIn(before), namesIn(item)];
    const completes = required.some((name) => !had.includes(name) && has.includes(name));
    const isHalf = completes && had.length > 0 && has.every((name) => name !== '' && !had.includes(name));
    if (!isHalf || !isMap(before) || !isMap(item)) {
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
