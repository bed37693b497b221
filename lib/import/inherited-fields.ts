import { isRecord } from '../is-record';
import type { SourcePage } from './draft';
import type { Fields } from './source-front-matter';

/** The fields that a section gives to all pages below it (`cascade` of Hugo), as far as they decide on publication. */

const INHERITED = /^(?:draft|private|headless|_?build|publishdate|expirydate)$/i;

export function inheritedFields(pages: readonly SourcePage[]): (page: SourcePage) => Fields {
  const cascades = pages
    .filter(({ isSection }) => isSection)
    .flatMap(({ folders, fields }) =>
      [fields.cascade]
        .flat()
        .filter(isRecord)
        .map((cascade) => ({ folders, cascade })),
    )
    .filter(({ cascade }) => !('_target' in cascade) && !('target' in cascade))
    .sort((a, b) => a.folders.length - b.folders.length);
  return ({ folders, isSection }) => {
    const above = cascades.filter(
      (section) =>
        section.folders.every((folder, index) => folders[index] === folder) && !(isSection && folders.length === section.folders.length),
    );
    const all = above.flatMap(({ cascade }) => Object.entries(cascade)).filter(([name]) => INHERITED.test(name));
    return Object.fromEntries(all);
  };
}
