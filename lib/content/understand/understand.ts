import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type * as z from 'zod';
import { fieldShape, type Shape, shapeOf } from '../shapes';
import type { Written } from './forms';
import { dashedItems, joinHalves, misalignedItems } from './list-slips';
import { type Doubled, joinDoubled, renameFields } from './names-of-fields';
import { Notes, nameOf, offsetOf, short, textOf, type Understood } from './notes';
import { readPublication } from './publication';
import { settleTimes } from './times';
import { writeYaml } from './write-yaml';

/**
 * Turns the fields of a document, in place, into the form of front matter where their author plainly meant it: names, choices, dates and
 * short forms. Values keep their positions. What may mean two things stays, for the schema to refuse.
 * @param source the text of the document.
 */
export function understand(
  document: Document,
  source: string,
  schema?: z.ZodType,
  collection?: string,
): { understood: Understood[]; doubled: Doubled[] } {
  const notes = new Notes(document, source);
  const walk = new Walk(notes);
  document.contents = walk.any(document.contents, schema && shapeOf(schema, collection), false) as typeof document.contents;
  // Renaming a field that stands twice would give two fields of one name.
  const names = new Set([...walk.joined, ...walk.doubled.flatMap(({ offset, firstOffset }) => [offset, firstOffset])]);
  return { understood: notes.understood.filter(({ offset, edits }) => edits.length === 0 || !names.has(offset)), doubled: walk.doubled };
}

/** Each method takes a node, its shape, and whether it stands between brackets or braces; it returns the node that stands for it. */
class Walk {
  readonly doubled: Doubled[] = [];
  /** Where the names stand of fields that were made one. */
  readonly joined: number[] = [];
  private readonly anchors = new Set<string>();

  constructor(private readonly notes: Notes) {
    visit(notes.document, { Alias: (_, { source }) => void this.anchors.add(source) });
  }

  any(node: unknown, shape: Shape | undefined, inFlow: boolean): unknown {
    if (isMap(node)) return this.mapping(node, shape, inFlow || node.flow === true);
    if (isSeq(node)) return this.sequence(node, shape, inFlow || node.flow === true);
    if (isAlias(node)) return node.resolve(this.notes.document) ? node : this.textOfAlias(node, shape, inFlow);
    return isScalar(node) ? this.scalar(node, shape, inFlow) : node;
  }

  private mapping(map: YAMLMap, shape: Shape | undefined, inFlow: boolean): unknown {
    if (shape?.item) return this.mappingForList(map, shape.item, inFlow);
    if (shape && !shape.fields) return this.mappingForText(map, shape, inFlow);
    if (shape) readPublication(map.items, shape, this.notes);
    if (shape) renameFields(map, shape, this.notes);
    const { doubled, joined } = joinDoubled(map, shape, this.notes);
    this.doubled.push(...doubled);
    this.joined.push(...joined);
    if (shape) settleTimes(map, shape, this.notes);
    for (const pair of map.items) pair.value = this.any(pair.value, shape && fieldShape(shape, nameOf(pair)), inFlow);
    return map;
  }

  /** `links: {Le site: https://…}`, or one item in place of the list. */
  private mappingForList(map: YAMLMap, item: Shape, inFlow: boolean): unknown {
    if (map.flow && saysNothing(map) && map.items.every(({ key }) => isScalar(key))) {
      const names = map.items.map(nameOf);
      this.notes.note(map, `« ${short(this.notes.raw(map))} » est lu comme une liste, \`${writeYaml(names)}\`.`, writeYaml(names, inFlow));
      return this.made(this.notes.make(names, map), { ...item, item, optional: true, forms: {} }, inFlow);
    }
    // « Le site » is another name of `url`, and a likely name of a link.
    const names = map.items.map(nameOf);
    const isItem = names.some((name) => item.fields?.has(name)) || names.filter((name) => item.names?.meaning(name)).length > 1;
    const items = !item.forms.pair || isItem ? [undefined] : map.items.map((pair) => this.fromPair(pair, item));
    const isRead = items.every((made) => made !== undefined);
    return this.notes.list(isRead ? items : [this.any(map, item, inFlow)], map);
  }

  private fromPair(pair: Pair, shape: Shape): unknown {
    const text = textOf(pair.value);
    const value = text === undefined ? undefined : shape.forms.pair?.(nameOf(pair), text);
    return value === undefined ? undefined : this.made(this.notes.make(value, pair.key as Node), shape, true);
  }

  /** `- Atelier : la suite`, which YAML reads as a field, in place of a text; fields with a name, in place of the name alone. */
  private mappingForText(map: YAMLMap, shape: Shape, inFlow: boolean): unknown {
    const wanted = shape.forms.input === 'url' ? /^(?:url|href|link|lien|adresse)$/ : /^(?:name|nom|title|titre)$/;
    const named = map.items.find((pair) => wanted.test(nameOf(pair)) && textOf(pair.value));
    if (named && isScalar(named.value) && shape.forms.input !== 'moment') {
      this.notes.leaveOut(named.value, map, named, shape.forms.rest);
      return this.scalar(named.value, shape, inFlow);
    }
    const text = this.notes.raw(map);
    if ((map.flow && !saysNothing(map)) || text.includes('\n') || text === '') return map;
    const why = map.flow ? 'commence par « { »' : 'contient « : »';
    this.notes.note(map, `« ${text} » ${why} : le site le lit comme un texte.`, writeYaml(text, inFlow));
    return this.made(this.notes.make(text, map), shape, inFlow);
  }

  private sequence(list: YAMLSeq, shape: Shape | undefined, inFlow: boolean): unknown {
    if (shape && !shape.item) return this.sequenceForValue(list, shape, inFlow);
    list.items = list.items.flatMap((item) => misalignedItems(item, list, this.notes)).flatMap((item) => itemsOf(item, shape?.item));
    if (shape?.item?.fields && !list.flow) joinHalves(list, shape.item, this.notes);
    list.items = list.items.map((item) => this.item(item, shape?.item, inFlow));
    return list;
  }

  private item(item: unknown, shape: Shape | undefined, inFlow: boolean): unknown {
    const only = isMap(item) && item.items.length === 1 ? item.items[0] : undefined;
    const read = only && shape?.forms.pair && !shape.fields?.has(nameOf(only)) ? this.fromPair(only, shape) : undefined;
    return read ?? this.any(item, shape, inFlow);
  }

  /** `[48.8394, 2.3799]` in place of one text; fields that each begin with a dash, in place of a mapping. */
  private sequenceForValue(list: YAMLSeq, shape: Shape, inFlow: boolean): unknown {
    const texts = list.items.map(textOf);
    const joined = texts.every((text) => text !== undefined) && shape.forms.text?.(texts.join(', '));
    if (joined && (!shape.fields || isSplit(joined.value, texts.join(', ')))) {
      this.notes.note(list, `La liste est lue « ${texts.join(', ')} ».`, writeYaml(joined.written ?? joined.value, inFlow));
      return this.made(this.notes.make(joined.value, list), shape, inFlow);
    }
    const [first, ...others] = list.items;
    if (!shape.fields || !isMap(first) || !list.items.every((item) => isMap(item))) return list;
    for (const item of others) if (isMap(item)) first.items.push(...item.items);
    return this.mapping(first, shape, inFlow);
  }

  private scalar(node: Scalar, shape: Shape | undefined, inFlow: boolean): unknown {
    this.keepAnchor(node);
    if (!shape || typeof node.value !== 'string') return node;
    this.keepBackslashes(node);
    if (shape.item) return this.scalarForList(node, node.value, shape, shape.item, inFlow);
    const text = node.value;
    const reading = text.trim() === '' ? undefined : shape.forms.text?.(text);
    if (!reading) return node;
    const { value, written = value } = reading;
    if (written !== text) {
      const form = writeYaml(written, inFlow);
      this.notes.note(node, `« ${short(text)} » est lu \`${form}\`.`, form);
    }
    if (typeof value !== 'string') return this.made(this.notes.make(value, node), shape, inFlow);
    node.value = value;
    return node;
  }

  private scalarForList(node: Scalar, text: string, { forms }: Shape, item: Shape, inFlow: boolean): unknown {
    const dashed = dashedItems(node, this.notes);
    if (dashed)
      return this.notes.list(
        dashed.map((part) => this.made(this.notes.make(part, node), item, inFlow)),
        node,
      );
    const items = forms.items?.(text);
    if (!items) return item.fields ? this.notes.list([this.any(node, item, inFlow)], node) : this.any(node, item, inFlow);
    const form = writeYaml(items, inFlow);
    if (!text.includes('\n')) this.notes.note(node, `« ${short(text)} » est lu comme une liste, \`${form}\`.`, form);
    return this.notes.list(
      items.map((part) => this.made(this.notes.make(part, node), item, inFlow)),
      node,
    );
  }

  /** `"C:\\temp"`: between these quotes, YAML reads a tabulation in a path of Windows. */
  private keepBackslashes(node: Scalar): void {
    const raw = node.type === 'QUOTE_DOUBLE' ? this.notes.raw(node) : '';
    if (!/(?<![\p{L}\\])[a-z]:\\(?![\\"])/iu.test(raw)) return;
    const text = raw.slice(1, -1).replaceAll('\\"', '"');
    this.notes.note(node, `« ${short(text)} » contient « \\ », que YAML lit autrement entre ces guillemets.`, writeYaml(text));
    node.value = text;
  }

  /** A node made of another is told with that one. */
  private made(node: Node, shape: Shape | undefined, inFlow: boolean): unknown {
    return this.notes.quietly(() => this.any(node, shape, inFlow));
  }

  /** `*Salle*` is a text in Markdown: no anchor has the name that YAML reads there. */
  private textOfAlias(node: Alias, shape: Shape | undefined, inFlow: boolean): unknown {
    const text = `*${node.source}`;
    this.notes.note(node, `« ${short(text)} » commence par « * » : le site le lit comme un texte.`, writeYaml(text, inFlow));
    return this.made(this.notes.make(text, node), shape, inFlow);
  }

  /** `&Data et vous` is a text: no `*Data` takes the name that YAML reads there. */
  private keepAnchor(node: Scalar): void {
    const { anchor } = node;
    if (anchor === undefined || this.anchors.has(anchor)) return;
    const { source } = this.notes;
    const text = `&${anchor} ${String(node.value ?? '')}`.trim();
    const start = source.lastIndexOf(`&${anchor}`, offsetOf(node));
    delete node.anchor;
    node.value = text;
    if (start < 0) return;
    const edit = { offset: start, from: source.slice(start, node.range?.[1]).trimEnd(), to: writeYaml(text) };
    this.notes.say(start, `« ${short(text)} » commence par « & » : le site le lit comme un texte.`, [edit]);
  }
}

/** `[[Python], Git]`: the texts of a list within a list. */
function itemsOf(item: unknown, shape: Shape | undefined): unknown[] {
  return isSeq(item) && shape && !shape.fields && !shape.item && !shape.forms.text ? item.items : [item];
}

/** `{Python, Git}`, `{{ page.title }}`: names without values. */
function saysNothing({ items }: YAMLMap): boolean {
  return items.length > 0 && items.every(({ value }) => textOf(value) === '');
}

/** Whether several fields were read in a text, and not one that holds it whole. */
function isSplit(value: Written, text: string): boolean {
  return typeof value === 'object' && Object.values(value).every((part) => part !== text);
}
