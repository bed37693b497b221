import { type SiteFiles, siteFiles } from '../lib/content/site-files';
import type { PictureData } from '../lib/images/picture';
import { PICTURE } from '../lib/images/picture-names';
import type { SiteIndex } from '../lib/outputs/editor/site-index';

/** The published site, as the form knows it. */
export interface KnownSite {
  index: SiteIndex;
  files: SiteFiles;
  /** Names for the fields that name other entries, or what they have. */
  suggestions: Readonly<Record<string, readonly Suggestion[]>>;
}

export interface Suggestion {
  value: string;
  /** What it is called, where that is not the value. */
  label?: string;
}

export function knownSite(index: SiteIndex): KnownSite {
  const files = siteFiles(
    index.files.map((path) => ({ path, file: path })),
    (_, address) => picture(address),
  );
  return { index, files, suggestions: suggestionsOf(index) };
}

/** A picture of the site: the browser learns its size with its bytes. */
function picture(src: string): PictureData | undefined {
  return PICTURE.test(src) ? { src, width: 1600, height: 900, sources: [] } : undefined;
}

function suggestionsOf({ entries, files }: SiteIndex): KnownSite['suggestions'] {
  const members = entries.filter(({ collection }) => collection === 'membres');
  const named = (values: readonly string[]) => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'fr')).map((value) => ({ value }));
  const people = members.map(({ title }) => ({ value: title }));
  const organisations = named(entries.flatMap((entry) => entry.organisations ?? []));
  const seasons = named(entries.flatMap((entry) => [...(entry.seasons ?? []), ...(entry.season ? [entry.season] : [])]));
  return {
    tags: named(entries.flatMap(({ tags }) => tags.map(({ name }) => name))),
    categories: named(entries.flatMap(({ tags }) => tags.map(({ name }) => name))),
    authors: members.map(({ slug, title }) => ({ value: slug, label: title })),
    responsible: people,
    projects: entries.filter(({ collection }) => collection === 'projets').map(({ slug, title }) => ({ value: slug, label: title })),
    event: named(entries.flatMap(({ series }) => (series ? [series.name] : []))),
    organisations,
    season: seasons,
    src: named(files.filter((path) => PICTURE.test(path))),
  };
}
