import type * as z from 'zod';
import { COLLECTIONS } from '../site/kinds';
import { words } from '../site/words';
import { listSchema, schemas } from './schema';
import { settingsSchema } from './settings';
import { formsOf } from './understand/forms';

/** The fields of front matter and of the settings, as tables for authors, drawn from the schemas themselves. */

interface FieldDoc {
  /** Name with its parents: `registration.url`, `links[].name`. */
  name: string;
  required: boolean;
  description: string;
}

/** Every documented field of an object schema, with its nested fields. */
export function describeFields(schema: z.ZodObject, prefix = ''): FieldDoc[] {
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const { description } = field;
    if (description === undefined) return [];
    const { inner, optional, isList } = unwrap(field);
    const name = `${prefix}${key}${isList ? '[]' : ''}`;
    const nested = inner.def.type === 'object' ? describeFields(inner as z.ZodObject, `${name}.`) : [];
    return [{ name, required: !optional, description: description + choices(inner) }, ...nested];
  });
}

/** The words of a closed list, in French as authors write them, to append to the field's description. */
function choices(schema: AnySchema): string {
  const { type, entries } = schema.def;
  const { shown = String } = formsOf(schema as z.ZodType);
  const values = Object.values(entries ?? {}).map((value) => `\`${shown(String(value))}\``);
  return type === 'enum' ? ` : ${values.join(', ')}` : '';
}

/** The Markdown tables of content/README.md: the fields of all entries (those of pages), those that each collection adds, those above a list, the settings. */
export function fieldTables(): string {
  const shared = describeFields(schemas.pages);
  const isShared = ({ name, required, description }: FieldDoc) =>
    shared.some((field) => field.name === name && field.required === required && field.description === description);
  const own = COLLECTIONS.flatMap((collection) => {
    const fields = describeFields(schemas[collection]).filter((field) => !isShared(field));
    return fields.length > 0 ? [`### ${words.kinds[collection].many}\n\n${table(fields)}`] : [];
  });
  const settings = `### \`site.yaml\`\n\n${table(describeFields(settingsSchema))}`;
  const lists = `### L’introduction d’une rubrique (\`_index.md\`)\n\n${table(describeFields(listSchema))}`;
  return [`### Toutes les rubriques\n\n${table(shared)}`, ...own, lists, settings].join('\n\n');
}

function table(fields: readonly FieldDoc[]): string {
  const rows = fields.map(
    ({ name, required, description }) => `| \`${name}\`${required ? ' *' : ''} | ${description.replaceAll('|', '\\|')} |`,
  );
  return ['| Champ | Ce que c’est |', '| --- | --- |', ...rows].join('\n');
}

type AnySchema = {
  def: {
    type: string;
    innerType?: AnySchema;
    in?: AnySchema;
    out?: AnySchema;
    element?: AnySchema;
    entries?: Record<string, string | number>;
  };
};

/** Unwraps optional values, conversions and lists down to the schema of the value itself. */
function unwrap(field: AnySchema): { inner: AnySchema; optional: boolean; isList: boolean } {
  const { type, innerType, in: source, out, element } = field.def;
  if ((type === 'optional' || type === 'default') && innerType) return { ...unwrap(innerType), optional: true };
  if (type === 'array' && element) return { ...unwrap(element), isList: true };
  if (type === 'pipe' && source && out) return unwrap(source.def.type === 'transform' ? out : source);
  return { inner: field, optional: false, isList: false };
}
