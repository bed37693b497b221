import type * as z from 'zod';
import { FieldNames } from './field-names';
import { type Forms, formsOf } from './understand/forms';

/** The shape of a field, read from its schema: for all that walks front matter beside the schema itself. */
export interface Shape {
  optional: boolean;
  /** The forms of the value, or of the whole list. */
  forms: Forms;
  /** For a list, its items. */
  item?: Shape;
  /** For a mapping with known fields, those fields. */
  fields?: ReadonlyMap<string, z.ZodType>;
  names?: FieldNames;
  /** For a closed list, its values. */
  choices?: readonly string[];
  /** The type of the value itself, by its name in zod. */
  type: string;
}

type Unwrapped = {
  def: {
    type: string;
    innerType?: z.ZodType;
    in?: z.ZodType;
    out?: z.ZodType;
    element?: z.ZodType;
    entries?: Record<string, string | number>;
  };
};

const shapes = new WeakMap<z.ZodType, Shape>();

/** @param collection the collection whose entries have the schema, if any: a few names mean another field there. */
export function shapeOf(schema: z.ZodType, collection?: string): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = readShape(schema, collection);
  shapes.set(schema, shape);
  return shape;
}

function readShape(schema: z.ZodType, collection?: string): Shape {
  const own = formsOf(schema);
  const { type, innerType, in: source, out, element, entries } = (schema as Unwrapped).def;
  const within = innerType ?? (source && out ? ((source as Unwrapped).def.type === 'transform' ? out : source) : undefined);
  if (within) {
    const inner = readShape(within, collection);
    return { ...inner, optional: inner.optional || type === 'optional' || type === 'default', forms: { ...inner.forms, ...own } };
  }
  if (element) return { optional: false, forms: own, item: shapeOf(element), type };
  if (type === 'object') {
    const fields = new Map(Object.entries((schema as z.ZodObject).shape));
    return { optional: false, forms: own, fields, names: new FieldNames([...fields.keys()], collection), type };
  }
  return { optional: false, forms: own, type, ...(entries && { choices: Object.values(entries).map(String) }) };
}

/** The shape of a field of a mapping. */
export function fieldShape({ fields }: Shape, name: string): Shape | undefined {
  const schema = fields?.get(name);
  return schema && shapeOf(schema);
}

/** The shape of the value at a path; undefined where the schema knows nothing. */
export function shapeAt(shape: Shape, path: readonly PropertyKey[]): Shape | undefined {
  return path.reduce<Shape | undefined>((at, part) => at && (at.item ?? fieldShape(at, String(part))), shape);
}

/** Tells the names of fields from other words, in a text that is not parsed yet. */
export interface KnownNames {
  /** A field of the text itself. */
  isTop(name: string): boolean;
  /** A field of the text, or of one of its fields. */
  isAny(name: string): boolean;
}

export function knownNames(fields: { schema: z.ZodObject; collection?: string } | undefined): KnownNames {
  const top = fields && shapeOf(fields.schema, fields.collection);
  const all = top ? namesWithin(top) : [];
  return {
    isTop: (name) => top?.names?.meaning(name) !== undefined,
    isAny: (name) => all.some((names) => names.meaning(name) !== undefined),
  };
}

function namesWithin(shape: Shape): FieldNames[] {
  const inner = [...(shape.fields?.keys() ?? [])].flatMap((name) => {
    const field = fieldShape(shape, name);
    return field ? namesWithin(field) : [];
  });
  return [...(shape.names ? [shape.names] : []), ...(shape.item ? namesWithin(shape.item) : []), ...inner];
}
