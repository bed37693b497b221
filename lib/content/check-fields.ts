import type * as z from 'zod';
import { COLLECTIONS, type CollectionName } from '../site/kinds';
import { explainIssues } from './explain-issues';
import { quoteValue, say } from './fields';
import type { Finding } from './problems';
import { type FrontMatter, schemas } from './schema';
import { shapeOf } from './shapes';
import { type ParsedYaml, parseYaml } from './yaml/parse-yaml';

export interface CheckedFields<Data> {
  parsed: ParsedYaml;
  /** Undefined when something is wrong. */
  data: Data | undefined;
  /** The notices and the faults of the text. */
  findings: Finding[];
}

/** Values that the rest of a file suggests for missing fields, by name. */
export type Hints = Readonly<Partial<Record<'title' | 'date', string>>>;

/** Reads the front matter of an entry, and checks it against the schema of its collection. */
export function checkFields(
  collection: CollectionName,
  yaml: string,
  firstLine: number,
  hints: Hints = {},
): CheckedFields<FrontMatter<CollectionName>> {
  const schema: (typeof schemas)[CollectionName] = schemas[collection];
  const parsed = parseYaml(yaml, firstLine, { schema, collection });
  const others = new Map(COLLECTIONS.filter((other) => other !== collection).map((other) => [other, shapeOf(schemas[other], other)]));
  return checkParsed(schema, parsed, { shape: shapeOf(schema, collection), others, hints, within: 'dans l’en-tête' });
}

/** Reads a file of settings, or other fields that are those of no collection, and checks them against their schema. */
export function checkSettings<T extends z.ZodObject>(
  schema: T,
  yaml: string,
  { firstLine = 1, within = 'dans ce fichier' }: { firstLine?: number; within?: string } = {},
): CheckedFields<z.output<T>> {
  return checkParsed(schema, parseYaml(yaml, firstLine, { schema }), {
    shape: shapeOf(schema),
    others: new Map(),
    hints: {},
    within,
  });
}

/** For a refusal that its field does not word: zod's own words are English. */
const inFrench: z.core.$ZodErrorMap = ({ input }) =>
  say(`${quoteValue(input)} n’est pas ce qui se met ici.`, 'Écrivez-le comme le montre le guide, dans la table des champs.');

function checkParsed<T extends z.ZodObject>(
  schema: T,
  parsed: ParsedYaml,
  context: Omit<Parameters<typeof explainIssues>[1], 'parsed'>,
): CheckedFields<z.output<T>> {
  const { value, findings } = parsed;
  if (value === undefined) return { parsed, data: undefined, findings };
  const result = schema.safeParse(value, { reportInput: true, error: inFrench });
  if (!result.success)
    return { parsed, data: undefined, findings: [...findings, ...explainIssues(result.error.issues, { ...context, parsed })] };
  // A field that stands twice is an error of the text, which the schema does not see.
  const isWhole = findings.every(({ severity }) => severity !== undefined && severity !== 'error');
  return { parsed, data: isWhole ? result.data : undefined, findings };
}
