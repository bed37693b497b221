import type * as z from 'zod';
import { schemas } from '../../lib/content/schema';
import { type Shape, shapeOf } from '../../lib/content/shapes';
import type { Input } from '../../lib/content/understand/forms';
import type { CollectionName } from '../../lib/site/kinds';
import { language } from '../../lib/site/words/language';

/** Derives the fields of a form from the schema of front matter: a new field of the schema is in the form at once. */

export interface FormField {
  /** Its name in front matter. */
  name: string;
  label: string;
  /** Its purpose, in the words of the guide. */
  help: string;
  isRequired: boolean;
  input: Input | 'text' | 'number' | 'flag' | 'choice' | 'names' | 'group' | 'groups';
  /** For a closed list. */
  choices: { value: string; word: string }[];
  /** The fields of a group, or of each group of a list. */
  fields: FormField[];
}

const forms = new Map<CollectionName, FormField[]>();

/** The fields of the entries of a kind, in the order of the schema. */
export function formFields(collection: CollectionName): FormField[] {
  const known = forms.get(collection) ?? fieldsOf(schemas[collection]);
  forms.set(collection, known);
  return known;
}

/** Those with a name for people: the others are accepted so that the content of Hugo builds unchanged. */
function fieldsOf(schema: z.ZodObject): FormField[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const { title, description = '' } = (field as z.ZodType).meta() ?? {};
    return title === undefined ? [] : [fieldOf(name, title, description, shapeOf(field as z.ZodType))];
  });
}

function fieldOf(name: string, label: string, description: string, shape: Shape): FormField {
  const { item } = shape;
  const value = item ?? shape;
  const groups =
    value.fields && value.forms.input === undefined ? fieldsOf({ shape: Object.fromEntries(value.fields) } as z.ZodObject) : [];
  const wordOf = value.forms.wordOf ?? ((word: string) => word);
  return {
    name,
    label,
    help: helpOf(label, description),
    isRequired: !shape.optional,
    input: inputOf(shape, groups.length > 0),
    choices: (value.choices ?? []).map((choice) => ({ value: choice, word: wordOf(choice) })),
    fields: groups,
  };
}

function inputOf({ item, forms: { input }, type, choices }: Shape, isGroup: boolean): FormField['input'] {
  if (item) return isGroup ? 'groups' : 'names';
  if (isGroup) return 'group';
  if (choices) return 'choice';
  return input ?? TYPES[type] ?? 'text';
}

const TYPES: Readonly<Record<string, FormField['input']>> = { boolean: 'flag', number: 'number', int: 'number' };

/** The description as a sentence, without the label, the mark of a required field and marks of code, which the form has. */
function helpOf(label: string, description: string): string {
  const text = description.replace(/, obligatoire$|, heure de Paris| \(Markdown\)|`(?:true|false)` : ?/g, '').replaceAll('`', '');
  const same = (words: string) => words.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  if (same(text) === same(label)) return '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.…!?]$/.test(text) ? '' : '.'}`;
}

/** The first fields of an entry of each kind; the other fields are added one by one. */
const FIRST: { readonly [Name in CollectionName]: readonly (keyof (typeof schemas)[Name]['shape'])[] } = {
  evenements: ['title', 'kind', 'date', 'date_end', 'location', 'online_url', 'registration', 'summary', 'image', 'tags'],
  actualites: ['title', 'date', 'summary', 'image', 'tags', 'authors'],
  projets: ['title', 'summary', 'organisations', 'season', 'github', 'image', 'tags'],
  membres: ['title', 'role', 'organisations', 'image', 'email'],
  pages: ['title', 'summary'],
};

export function isFirst(collection: CollectionName, { name }: FormField): boolean {
  return (FIRST[collection] as readonly string[]).includes(name);
}

/** Those that matter first, in their order, then those of the entry, in the order of the schema. */
export function shownFields(collection: CollectionName, values: Readonly<Record<string, unknown>>, added: readonly string[]): FormField[] {
  const fields = formFields(collection);
  const first = FIRST[collection].flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const others = fields.filter((field) => !first.includes(field) && (Object.hasOwn(values, field.name) || added.includes(field.name)));
  return [...first, ...others];
}

/** The fields in the order of their labels. */
export function byLabel(fields: readonly FormField[]): FormField[] {
  return fields.toSorted((one, other) => one.label.localeCompare(other.label, language.tag));
}
