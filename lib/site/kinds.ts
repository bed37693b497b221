import type { PageName } from './addresses';

interface Kind {
  /** The page of one entry, of which its slug is the last part. */
  entry: PageName;
  /** The page that lists them, where there is one. */
  list?: PageName;
  /** What `npm run new` calls it, with what an author starts from. */
  newNames: readonly string[];
}

/**
 * The kinds of content, each declared here and nowhere else, by the name of its folder. Its fields stand under the same name in
 * lib/content/schema.ts, its words in lib/site/words/, its addresses in lib/site/addresses.ts.
 */
export const KINDS = {
  actualites: { entry: 'newsPost', list: 'news', newNames: ['actualite', 'infolettre'] },
  evenements: { entry: 'event', list: 'events', newNames: ['evenement', 'formation'] },
  projets: { entry: 'project', list: 'projects', newNames: ['projet'] },
  membres: { entry: 'member', list: 'members', newNames: ['membre'] },
  pages: { entry: 'page', newNames: ['page'] },
} as const satisfies Record<string, Kind>;

/** The collections of content, by the name of their folder. */
export type CollectionName = keyof typeof KINDS;

export const COLLECTIONS = Object.keys(KINDS).filter((name): name is CollectionName => name in KINDS);

/** What `npm run new` may be asked for. */
export type NewName = (typeof KINDS)[CollectionName]['newNames'][number];

export interface NewKind {
  name: NewName;
  collection: CollectionName;
}

export const NEW_KINDS: readonly NewKind[] = COLLECTIONS.flatMap((collection) => {
  const names: readonly NewName[] = KINDS[collection].newNames;
  return names.map((name) => ({ name, collection }));
});
