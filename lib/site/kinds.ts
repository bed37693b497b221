import type { PageName } from './addresses';

interface Kind {
  /** The page of one entry, of which its slug is the last part. */
  entry: PageName;
  /** The page that lists them, where there is one. */
  list?: PageName;
  /** What `npm run new` calls it: one name for each form that an author may start from. */
  newNames: readonly string[];
}

/**
 * The kinds of content, by the name of their folder: the one list. Fields stand under the same name in lib/content/schema.ts, words in
 * lib/site/words/, addresses in lib/site/addresses.ts, what `npm run new` writes in lib/scaffold/new-entry.ts.
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
