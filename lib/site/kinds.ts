import type { PageName } from './addresses';

interface Kind {
  /** The page of one entry; its slug is the last part of the path. */
  entry: PageName;
  /** The page that lists the entries, where there is one. */
  list?: PageName;
  /** The names of the kind for `npm run new`: one for each form that an author may start from. */
  newNames: readonly string[];
}

/**
 * The kinds of content, by the name of their folder: the one list. Under the same name, lib/content/schema.ts has the fields,
 * lib/site/words/ the words, lib/site/addresses.ts the addresses, and lib/scaffold/new-entry.ts the entries that `npm run new` writes.
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

/** The names that `npm run new` accepts. */
export type NewName = (typeof KINDS)[CollectionName]['newNames'][number];

export interface NewKind {
  name: NewName;
  collection: CollectionName;
}

export const NEW_KINDS: readonly NewKind[] = COLLECTIONS.flatMap((collection) => {
  const names: readonly NewName[] = KINDS[collection].newNames;
  return names.map((name) => ({ name, collection }));
});
