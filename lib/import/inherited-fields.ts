import { isRecord } from '../is-record';
import type { SourcePage } from './draft';
import { presentName } from './field-names';
import { fitsGlob } from './glob';
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

interface Cascade {
  fields: Fields;
  /** The pages that take them, where the cascade says which. */
  target?: Fields;
}

function cascadesOf(cascade: unknown): Cascade[] {
  return [cascade]
    .flat()
    .filter(isRecord)
    .map(({ params, _target, target = _target, ...own }) => ({
      fields: { ...own, ...(isRecord(params) && params) },
      ...(isRecord(target) && { target }),
    }));
}

/** Whether a cascade says its pages by their kind and their path alone, as the import understands them. */
function isUnderstood({ target = {} }: Cascade): boolean {
  return Object.entries(target).every(
    ([name, value]) => typeof value === 'string' && (name === 'kind' || (name === 'path' && !/[{}]/.test(value))),
  );
}

function isFor({ target = {} }: Cascade, { folders, name, isSection }: SourcePage): boolean {
  const kind = isSection ? (folders.length > 0 ? 'section' : 'home') : 'page';
  const place = [...folders, ...(isSection ? [] : [name])].join('/').toLowerCase();
  const kinds = typeof target.kind === 'string' ? target.kind.split(/[{},\s]+/) : [kind];
  return kinds.includes(kind) && (typeof target.path !== 'string' || fitsGlob(target.path.toLowerCase(), place));
}

/** The fields that the pages below a section do not take from it. */
export function uninherited({ cascade }: Fields): Fields[] {
  const rests = cascadesOf(cascade).map((one) => {
    const { fields, target } = one;
    if (!isUnderstood(one)) return { ...fields, _target: target };
    return Object.fromEntries(Object.entries(fields).filter(([name]) => !isInherited(name)));
  });
  return rests.filter((one) => Object.keys(one).length > 0);
}

/** @param ofSite the cascade of the settings, for all pages. */
export function inheritedFields(pages: readonly SourcePage[], ofSite: unknown): (page: SourcePage) => Fields {
  const ofSections = pages
    .filter(({ isSection }) => isSection)
    .flatMap(({ folders, fields }) => cascadesOf(fields.cascade).map((cascade) => ({ folders, cascade })))
    .sort((a, b) => a.folders.length - b.folders.length);
  const whole = cascadesOf(ofSite).filter(isUnderstood);
  return (page) => {
    const { folders, isSection, fields } = page;
    const above = ofSections.filter(
      (section) =>
        section.folders.every((folder, index) => folders[index] === folder) && !(isSection && folders.length === section.folders.length),
    );
    const all = [...whole, ...above.map(({ cascade }) => cascade).filter(isUnderstood)].filter((cascade) => isFor(cascade, page));
    return inheritedBy(
      fields,
      all.map((cascade) => cascade.fields),
    );
  };
}

/** The fields that a page takes from those given above it, besides its own. @param above of two values of one field, the last counts. */
export function inheritedBy(fields: Fields, above: readonly Fields[]): Fields {
  const own = new Set(Object.keys({ ...fields, ...(isRecord(fields.params) && fields.params) }).map(meaningOf));
  const all = above.flatMap((one) => Object.entries(one));
  return Object.fromEntries(all.filter(([name]) => isInherited(name) && !own.has(meaningOf(name))));
}
