import { ownValue } from '../own-value';
import type { CollectionName } from '../site/kinds';
import { slugify } from '../slug';
import type { SourcePage } from './draft';
import { presentName } from './field-names';
import { toList } from './field-values';
import { urlPart } from './former-addresses';
import type { AddNote } from './report';
import type { SiteConfig } from './source-config';
import type { Fields } from './source-front-matter';

/** The lists of terms of an old site (gohugo.io, « Taxonomies »): tags under any name, places, authors. */

/** The page of a term, such as `locations/klap/_index.md`. */
export type TermPage = (taxonomy: string, term: string) => SourcePage | undefined;

export function termPages(pages: readonly SourcePage[], config: SiteConfig): TermPage {
  const keyOf = (taxonomy: string, term: string) => `${urlPart(taxonomy, config)}/${urlPart(term, config)}`;
  const sections = pages.filter(({ isSection, folders }) => isSection && folders.length === 2);
  const byKey = new Map(sections.map((page) => [keyOf(page.folders[0] ?? '', page.folders[1] ?? ''), page]));
  return (taxonomy, term) => byKey.get(keyOf(taxonomy, term));
}

/** The field that a taxonomy means in a collection, by its plural name or by its singular one. */
function meaningOf(taxonomy: string, collection: CollectionName, { singulars }: SiteConfig): string | undefined {
  return presentName(taxonomy, collection) ?? presentName(ownValue(singulars, taxonomy) ?? taxonomy, collection);
}

/** Codes of a theme, which are no words. */
const CODES = /_types?$/;

/** The taxonomies that are tags here, as front matter has them; the sure ones say so by their names. */
export function tagTaxonomies(config: SiteConfig): { name: string; isSure: boolean }[] {
  return config.taxonomies.flatMap((name) => {
    const meaning = meaningOf(name, 'actualites', config);
    const isSure = meaning === 'tags' || meaning === 'categories';
    return isSure || (meaning === undefined && !CODES.test(name)) ? { name, isSure } : [];
  });
}

/** A tag in plain letters, where it has others of the same meaning: mathematical bold ones, ligatures. */
export function plainTag(tag: string): string {
  const plain = tag.normalize('NFKC');
  return slugify(plain) === slugify(tag) ? tag : plain;
}

interface Tools {
  config: SiteConfig;
  termPage: TermPage;
  lineOf: (field: string) => number;
  note: AddNote;
}

/** Puts the terms of taxonomies in the fields of the site: the page of a place gives its title and address; what means no field is a tag. */
export function withTerms(source: Fields, collection: CollectionName, tools: Tools): Fields {
  const fields = { ...source };
  const written = new Map(Object.keys(source).map((name) => [name.toLowerCase(), name]));
  for (const taxonomy of tools.config.taxonomies) {
    const name = written.get(taxonomy);
    const meaning = meaningOf(taxonomy, collection, tools.config);
    const terms =
      name === undefined
        ? []
        : toList(fields[name])
            .map(String)
            .filter((term) => /\p{L}/u.test(term));
    if (name === undefined || terms.length === 0) continue;
    if (meaning === 'location' && (name === 'location' || fields.location === undefined)) setPlace(fields, name, terms, tools);
    else if ((meaning === undefined && !CODES.test(taxonomy)) || areOtherTags(taxonomy, fields)) setTags(fields, name, terms, tools);
  }
  return fields;
}

const meansTags = (field: string) => presentName(field.toLowerCase(), 'pages') === 'tags';

/** Whether a taxonomy is of tags, beside other ones: `thèmes`. */
function areOtherTags(taxonomy: string, fields: Fields): boolean {
  return (
    taxonomy !== 'tags' && meansTags(taxonomy) && Object.keys(fields).some((field) => field.toLowerCase() !== taxonomy && meansTags(field))
  );
}

function setPlace(fields: Fields, name: string, terms: readonly string[], { termPage }: Tools): void {
  const pages = terms.map((term) => termPage(name, term)?.fields);
  const titles = terms.map((term, index) => (typeof pages[index]?.title === 'string' ? pages[index].title : term));
  const [address] = pages.length === 1 ? [pages[0]?.address] : [];
  delete fields[name];
  fields.location = titles.join(', ');
  if (address !== undefined && fields.address === undefined) fields.address = address;
}

function setTags(fields: Fields, name: string, terms: readonly string[], { lineOf, note }: Tools): void {
  delete fields[name];
  const own = Object.keys(fields).find(meansTags) ?? 'tags';
  fields[own] = [...toList(fields[own] ?? []), ...terms];
  note({
    line: lineOf(name),
    outcome: 'changed',
    subject: 'field',
    message: `\`${name}\` n’est pas un champ ici : « ${terms.join(', ')} » rejoint les étiquettes.`,
  });
}
