import { isRecord } from '../is-record';
import type { SourcePage } from './draft';
import { presentName } from './field-names';
import type { Fields } from './source-front-matter';

/** The fields that a section gives to all pages below it (`cascade` of Hugo): those that the site has, and that decide on publication. */

const OF_PUBLICATION = /^(?:draft|private|headless|_?build|published?|publishdate|expirydate|permalink)$/i;
/** The fields that the pages of a section may share. */
const SHARED = new Set('authors tags categories projects organisations speakers event location contact season toc math'.split(' '));

/** The field of the site that a name means. */
function meaningOf(name: string): string {
  const lower = name.toLowerCase();
  return presentName(lower, 'evenements') ?? presentName(lower, 'projets') ?? lower;
}

const isInherited = (name: string) => OF_PUBLICATION.test(name) || SHARED.has(meaningOf(name));

/** Those for all pages, and those for some. */
function cascadesOf({ cascade }: Fields): { whole: Fields[]; targeted: Fields[] } {
  const all = [cascade].flat().filter(isRecord);
  const isTargeted = (one: Fields) => '_target' in one || 'target' in one;
  const flat = ({ params, ...own }: Fields): Fields => ({ ...own, ...(isRecord(params) && params) });
  return { whole: all.filter((one) => !isTargeted(one)).map(flat), targeted: all.filter(isTargeted) };
}

/** The fields that the pages below a section do not take from it. */
export function uninherited(fields: Fields): Fields[] {
  const { whole, targeted } = cascadesOf(fields);
  const rests = whole.map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => !isInherited(name))));
  return [...rests, ...targeted].filter((one) => Object.keys(one).length > 0);
}

export function inheritedFields(pages: readonly SourcePage[]): (page: SourcePage) => Fields {
  const cascades = pages
    .filter(({ isSection }) => isSection)
    .flatMap(({ folders, fields }) => cascadesOf(fields).whole.map((cascade) => ({ folders, cascade })))
    .sort((a, b) => a.folders.length - b.folders.length);
  return ({ folders, isSection, fields }) => {
    const above = cascades.filter(
      (section) =>
        section.folders.every((folder, index) => folders[index] === folder) && !(isSection && folders.length === section.folders.length),
    );
    return inheritedBy(
      fields,
      above.map(({ cascade }) => cascade),
    );
  };
}

/** What a page takes of the fields given from above, whose last ones count, besides its own. */
export function inheritedBy(fields: Fields, above: readonly Fields[]): Fields {
  const own = new Set(Object.keys({ ...fields, ...(isRecord(fields.params) && fields.params) }).map(meaningOf));
  const all = above.flatMap((one) => Object.entries(one));
  return Object.fromEntries(all.filter(([name]) => isInherited(name) && !own.has(meaningOf(name))));
}
