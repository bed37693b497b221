import * as z from 'zod';
import { settingsSchema } from './settings';

/** JSON Schema of the settings, for editors. */
export function settingsJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
}

/** JSON Schema of front matter (draft 2020-12), for editors: what an author may write. */
export function frontMatterJsonSchema(schema: z.ZodObject): Record<string, unknown> {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
