import { pathFrom } from '../paths';
import type { SourcePage } from './draft';
import { fitsGlob } from './glob';
import { inheritedBy } from './inherited-fields';
import type { DefaultFields } from './source-config';
import type { Fields } from './source-front-matter';
import type { SourceSite } from './source-site';

/** Fields that the settings of an old site give to its pages: `defaults` of Jekyll, `_metadata.yml` of Quarto. */

/** A page with the fields that the settings give it, those of the most precise ones first. */
export function withDefaults(page: SourcePage, { root, config }: SourceSite): SourcePage {
  const source = pathFrom(root, page.absolute);
  const above = config.defaults.filter((one) => isFor(one, source)).map(({ fields }) => fields);
  if (above.length === 0) return page;
  const own = config.generator === 'quarto' ? joinedLists(page.fields, above) : page.fields;
  return { ...page, fields: { ...inheritedBy(own, above), ...own } };
}

function isFor({ path, type }: DefaultFields, source: string): boolean {
  return fitsGlob(path, source) && (type === undefined || typesOf(source).includes(type));
}

function typesOf(source: string): string[] {
  const collection = source
    .split('/')
    .slice(0, -1)
    .find((folder) => folder.startsWith('_'))
    ?.slice(1);
  return collection === 'drafts' ? ['drafts', 'posts'] : [collection ?? 'pages'];
}

/** Quarto adds the lists of a page to those of its folder. */
function joinedLists(own: Fields, above: readonly Fields[]): Fields {
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => {
      const lists = above.map((fields) => fields[name]).filter(Array.isArray);
      return [name, Array.isArray(value) ? [...new Set([...lists.flat(), ...value])] : value];
    }),
  );
}
