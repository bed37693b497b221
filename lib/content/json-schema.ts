import * as z from 'zod';
import type { CollectionName } from '../site/kinds';
import { schemas } from './schema';
import { settingsSchema } from './settings';

/** JSON Schema of the settings, for editors. */
export function settingsJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
}

/** JSON Schema of a collection's front matter (draft 2020-12), for editors: what an author may write. */
export function frontMatterJsonSchema(collection: CollectionName): Record<string, unknown> {
  return z.toJSONSchema(schemas[collection], { io: 'input', unrepresentable: 'any' });
}
