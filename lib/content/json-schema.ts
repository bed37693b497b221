import { z } from 'zod';
import type { CollectionName } from '../routes';
import { schemas } from './schema';

/** JSON Schema of a collection's front matter (draft 2020-12), for editors: what an author may write. */
export function frontMatterJsonSchema(collection: CollectionName): Record<string, unknown> {
  return z.toJSONSchema(schemas[collection], { io: 'input', unrepresentable: 'any' });
}

/** One schema for any entry: editors know the front matter, not the folder. */
export function entryJsonSchema(): Record<string, unknown> {
  const collections = Object.keys(schemas) as CollectionName[];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'En-tête d’une entrée du site',
    $defs: Object.fromEntries(collections.map((name) => [name, withoutDialect(frontMatterJsonSchema(name))])),
    anyOf: collections.map((name) => ({ $ref: `#/$defs/${name}` })),
  };
}

function withoutDialect({ $schema: _, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return schema;
}
