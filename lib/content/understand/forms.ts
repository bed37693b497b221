import * as z from 'zod';

/** The other forms of a field, besides that of front matter: registered with the schema of the field. */

/** A value of front matter, as YAML holds it. */
export type Written = string | readonly Written[] | { readonly [field: string]: Written };

export interface Forms {
  /** Reads a text that plainly means a value; undefined for any other text. */
  text?: (text: string) => Reading | undefined;
  /** Reads a field of a mapping that stands in place of this value: `14:00: Accueil`, in a list of parts. */
  pair?: (name: string, text: string) => Written | undefined;
  /** Explains a text that stands in place of a mapping, and is none of its forms: the mistake, then the remedy. */
  explain?: (text: string) => readonly [wrong: string, remedy: string];
  /** For a mapping in place of this text, of which the name is kept: where the other values go, in French. */
  rest?: (values: readonly string[]) => string | undefined;
  /** For a closed list: the word that the guide and the messages show for a value. */
  shown?: (value: string) => string;
  /** For a list: the items of a text that plainly holds several. */
  items?: (text: string) => readonly string[] | undefined;
  /** How a form asks for the value; by its type in the schema, if undefined. */
  input?: Input;
  /** For a closed list: the word that authors know a value by. */
  wordOf?: (value: string) => string;
}

/** The request of a form. */
export type Input = 'moment' | 'url' | 'email' | 'markdown' | 'rule';

/** A value, and the form that `check --fix` writes where that is another (the French word of a choice). */
export interface Reading {
  value: Written;
  /** The value itself, if undefined; the text that was read, if that form is as good. */
  written?: Written;
}

/** Zod's types expand what a registry holds, without end for a recursive type: it holds a place in a list. */
const places = z.registry<{ place: number }>();
const registered: Forms[] = [];

/** Registers the other forms of a schema; its copies (`describe`, `meta`) have them too. */
export function withForms<Schema extends z.ZodType>(schema: Schema, forms: Forms): Schema {
  places.add(schema, { place: registered.push(forms) - 1 });
  return schema;
}

export function formsOf(schema: z.ZodType): Forms {
  return registered[places.get(schema)?.place ?? -1] ?? {};
}

/** Reads a text in a form that `check --fix` replaces by the value. */
export function reads(read: (text: string) => Written | undefined): Forms['text'] {
  return (text) => {
    const value = read(text);
    return value === undefined ? undefined : { value };
  };
}

/** Reads a short form, which stays as it is written. */
export function accepts(read: (text: string) => Written | undefined): Forms['text'] {
  return (text) => {
    const value = read(text);
    return value === undefined ? undefined : { value, written: text };
  };
}
