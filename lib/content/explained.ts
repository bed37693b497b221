import type { CollectionName } from '../site/kinds';
import type { Shape } from './shapes';
import type { ParsedYaml } from './yaml/parse-yaml';

/** The fields that are explained, and their surroundings. */
export interface Explained {
  /** The shape of the fields. */
  shape: Shape;
  /** The fields of the other collections, to tell one that belongs there. */
  others: ReadonlyMap<CollectionName, Shape>;
  /** Values for missing fields, by name. */
  hints: Readonly<Record<string, string | undefined>>;
  parsed: ParsedYaml;
  /** Where fields are written, in French, with its preposition: « dans l’en-tête ». */
  within: string;
}

/** The path of a field as the guide writes it: `links[].url`. */
export function labelOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (label, part) => (typeof part === 'number' ? `${label}[]` : label ? `${label}.${String(part)}` : String(part)),
    '',
  );
}
