import { schemas } from '../content/schema';
import { fieldShape, shapeOf } from '../content/shapes';
import { isRecord } from '../is-record';
import { hasWords, isWordOfItself } from './field-words';
import type { Fields } from './source-front-matter';

/**
 * What mappings say besides the part that a field of the site takes: `authors: [{name, bio}]` gives names to `authors`, and the rest to
 * fields of no site, which become passages of the text, or a note.
 */

const PERSON = ['name', 'literal', 'given', 'family'];

/** The part of a mapping that each field takes. */
const TAKEN: Record<string, readonly string[]> = {
  authors: PERSON,
  speakers: PERSON,
  responsible: PERSON,
  agenda: [...(fieldShape(shapeOf(schemas.evenements, 'evenements'), 'agenda')?.item?.fields?.keys() ?? [])],
  organisations: ['name', 'title', 'url'],
  links: ['name', 'label', 'display', 'title', 'text', 'url', 'link', 'href', 'icon', 'icon_pack'],
  tags: ['name'],
  categories: ['name'],
  projects: ['name'],
  image: [
    ...[
      'src',
      'filename',
      'image',
      'path',
      'url',
      'alt_text',
      'alt',
      'caption',
      'focal_point',
      'placement',
      'preview_only',
      'relative',
      'hidden',
    ],
    ...['hiddenInSingle', 'hiddenInList', 'responsiveImages', 'linkFullImages'],
  ],
};

/** Adds, for each field with mappings, `<field>_details` with words and `<field>_settings` with the rest. */
export function setDetails(fields: Fields): void {
  for (const [name, names] of Object.entries(TAKEN)) {
    // A part of an agenda without a title has no place in the field.
    const taken = (item: Fields) => (name === 'agenda' && !('title' in item) ? [] : names);
    const items = [fields[name]].flat(2);
    const rests = items.filter(isRecord).flatMap((item): Fields[] => {
      const others = rest(item, taken(item));
      return Object.keys(others).length === 0 ? [] : [{ ...nameIn(item), ...others }];
    });
    const [details, settings] = [rests.filter((item) => says(item, taken(item))), rests.filter((item) => !says(item, taken(item)))];
    if (details.length > 0) fields[`${name}_details`] = details;
    if (settings.length > 0) fields[`${name}_settings`] = settings;
    if (name === 'agenda' && rests.length > 0) fields.agenda = items.map((item) => (isRecord(item) ? part(item, taken(item)) : item));
  }
}

function rest(item: Fields, taken: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !taken.includes(key)));
}

function part(item: Fields, taken: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(item).filter(([key]) => taken.includes(key)));
}

/** The words of a mapping besides what its field takes. */
function says(item: Fields, taken: readonly string[]): boolean {
  const others = rest(item, taken);
  return hasWords(others) || Object.entries(others).some(([key, value]) => isWordOfItself(key, value) || isAddress(value));
}

const isAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\/|^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(value);

function nameIn({ name, title }: Fields): Fields {
  const [found] = [name, title].filter((text) => typeof text === 'string');
  return found === undefined ? {} : { name: found };
}
