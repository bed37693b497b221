import type { PageName } from './addresses';

interface Kind {
  /** The page of one entry, of which its slug is the last part. */
  entry: PageName;
  /** The page that lists them, where there is one. */
  list?: PageName;
}

/**
 * The kinds of content, by the name of their folder: the one list. Fields stand under the same name in lib/content/schema.ts, words in
 * lib/site/words/, addresses in lib/site/addresses.ts; `npm run new` has names of its own (lib/scaffold/new-entry.ts).
 */
export const KINDS = {
  actualites: { entry: 'newsPost', list: 'news' },
  evenements: { entry: 'event', list: 'events' },
  projets: { entry: 'project', list: 'projects' },
  membres: { entry: 'member', list: 'members' },
  pages: { entry: 'page' },
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
