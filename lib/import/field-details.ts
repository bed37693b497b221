import { isRecord } from '../is-record';
import { hasWords, isWordOfItself } from './field-words';
import type { Fields } from './source-front-matter';

/**
 * What mappings say besides the part that a field of the site takes: `authors: [{name, bio}]` gives names to `authors`, and the rest to
 * fields of no site, which become passages of the text, or a note.
 */

/** The part of a mapping that each field takes. */
const TAKEN: Record<string, readonly string[]> = {
  authors: ['name', 'literal', 'given', 'family', 'id', 'login', 'image', 'avatar', 'photo'],
  organisations: ['name', 'title', 'url'],
  links: ['name', 'label', 'display', 'title', 'text', 'url', 'link', 'href', 'icon', 'icon_pack'],
  tags: ['name'],
  categories: ['name'],
  projects: ['name'],
  responsible: ['name'],
  image: [
    ...['src', 'filename', 'image', 'url', 'alt_text', 'alt', 'caption', 'focal_point', 'placement', 'preview_only', 'relative', 'hidden'],
    ...['hiddenInSingle', 'hiddenInList', 'responsiveImages', 'linkFullImages'],
  ],
};

/** Adds, for each field with mappings, `<field>_details` with words and `<field>_settings` with the rest. */
export function setDetails(fields: Fields): void {
  for (const [name, taken] of Object.entries(TAKEN)) {
    const items = [fields[name]].flat(2).filter(isRecord);
    const rests = items.flatMap((item): Fields[] => {
      const { length } = Object.keys(rest(item, taken));
      return length === 0 ? [] : [{ ...nameIn(item), ...rest(item, taken) }];
    });
    const [details, settings] = [rests.filter((item) => says(item, taken)), rests.filter((item) => !says(item, taken))];
    if (details.length > 0) fields[`${name}_details`] = details;
    if (settings.length > 0) fields[`${name}_settings`] = settings;
  }
}

function rest(item: Fields, taken: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !taken.includes(key)));
}

/** The words of a mapping besides what its field takes. */
function says(item: Fields, taken: readonly string[]): boolean {
  const others = rest(item, taken);
  return hasWords(others) || Object.entries(others).some(([key, value]) => isWordOfItself(key, value));
}

function nameIn({ name, title }: Fields): Fields {
  const [found] = [name, title].filter((text) => typeof text === 'string');
  return found === undefined ? {} : { name: found };
}
