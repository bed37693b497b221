import { type SiteFiles, siteFiles } from '../lib/content/site-files';
import { PICTURE } from '../lib/images/picture-names';
import type { SiteIndex } from '../lib/outputs/editor/site-index';
import { routes } from '../lib/site/routes';
import type { Draft } from './model/draft';
import { draftFiles, draftPicture } from './model/entry-files';

/** The published site, as the form knows it. */
export interface KnownSite {
  index: SiteIndex;
  files: SiteFiles;
  /** Names for the fields that name other entries, or their tags and series. */
  suggestions: Readonly<Record<string, readonly Suggestion[]>>;
}

interface Suggestion {
  value: string;
  /** Its label, where that is not the value. */
  label?: string;
}

export function knownSite(index: SiteIndex): KnownSite {
  return { index, files: filesOf(index, undefined), suggestions: suggestionsOf(index) };
}

/** The same with the pictures of a draft, which only this browser has. */
export function withPictures(site: KnownSite, draft: Draft): KnownSite {
  return draft.pictures?.length ? { ...site, files: filesOf(site.index, draft) } : site;
}

function filesOf(index: SiteIndex, draft: Draft | undefined): SiteFiles {
  const published = index.files.map((path) => ({ path, file: path }));
  const own = draft ? draftFiles(draft) : [];
  return siteFiles([...own, ...published.filter(({ path }) => !own.some((file) => file.path === path))], (file, src) => {
    const picture = draft?.pictures?.find(({ name }) => name === draftPicture(file));
    // The preview draws it in the place of this file of the site (`Frame`): the policy of the page lets no picture of the browser's own be shown.
    if (picture) return { src: `${routes.icon}?${SHOWN_HERE}=${picture.name}`, width: picture.width, height: picture.height, sources: [] };
    // Of a picture of the site, the browser learns the size with its bytes.
    return PICTURE.test(src) ? { src, width: 1600, height: 900, sources: [] } : undefined;
  });
}

/** Names a picture of the draft in the address of its stand-in. */
export const SHOWN_HERE = 'brouillon';

function suggestionsOf({ entries, files }: SiteIndex): KnownSite['suggestions'] {
  const members = entries.filter(({ collection }) => collection === 'membres');
  const named = (values: readonly string[]) => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'fr')).map((value) => ({ value }));
  const people = members.map(({ slug, title }) => ({ value: slug, label: title }));
  const organisations = named(entries.flatMap((entry) => entry.organisations ?? []));
  const seasons = named(entries.flatMap((entry) => [...(entry.seasons ?? []), ...(entry.season ? [entry.season] : [])]));
  return {
    tags: named(entries.flatMap(({ tags }) => tags.map(({ name }) => name))),
    categories: named(entries.flatMap(({ tags }) => tags.map(({ name }) => name))),
    authors: people,
    speakers: people,
    speaker: people,
    responsible: people,
    projects: entries.filter(({ collection }) => collection === 'projets').map(({ slug, title }) => ({ value: slug, label: title })),
    event: named(entries.flatMap(({ series }) => (series ? [series.name] : []))),
    organisations,
    season: seasons,
    src: named(files.filter((path) => PICTURE.test(path))),
  };
}
