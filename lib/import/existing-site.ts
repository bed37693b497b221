import { existsSync } from 'node:fs';
import { collect } from '../content/collections';
import { type LoadedContent, loadContent } from '../content/load';
import { displayPath } from '../content/read';
import { pagePaths } from '../content/site-paths';
import { pathFrom } from '../paths';
import { formerPath } from '../site/former-path';
import type { CollectionName } from '../site/kinds';

/** The new site before the import. */
export interface ExistingSite {
  contentDir: string;
  /** Paths of its pages, those that every site has included. */
  paths: ReadonlySet<string>;
  /** Former addresses, with the pages that they lead to. */
  aliases: ReadonlyMap<string, string>;
  /** The file of each page that authors wrote, from the content folder, by path. */
  fileAt: ReadonlyMap<string, string>;
  /** Names of files and bundles of each collection, in lower case. */
  names: ReadonlySet<string>;
  tags: ReadonlySet<string>;
  members: { slug: string; title: string }[];
  projects: { slug: string; title: string; name: string }[];
}

const EMPTY: Omit<ExistingSite, 'contentDir' | 'paths'> = {
  aliases: new Map(),
  fileAt: new Map(),
  names: new Set(),
  tags: new Set(),
  members: [],
  projects: [],
};

export function readExistingSite(contentDir: string, now: Date): ExistingSite {
  if (!existsSync(contentDir)) return { ...EMPTY, contentDir, paths: new Set(pagePaths(collect([], now))) };
  const loaded = loadContent(contentDir);
  const entries = loaded.entries.map(({ entry }) => entry);
  const inFolder = (file: string) => pathFrom(displayPath(contentDir), file);
  const own = entries.filter(({ file }) => !inFolder(file).startsWith('..'));
  const nameOf = (file: string) => inFolder(file).replace(/(?:\/index)?\.(?:mdx?|markdown)$/i, '');
  return {
    contentDir,
    // A page of the repository's own content gives way to one of the same address.
    paths: new Set([...pagePaths(collect(own, now)), ...loaded.brokenPaths]),
    aliases: aliasesOf(loaded),
    fileAt: new Map(own.map((entry) => [entry.path, inFolder(entry.file)])),
    names: new Set(own.map(({ file }) => nameOf(file).toLowerCase())),
    tags: new Set(entries.flatMap(({ tags }) => tags.map(({ slug }) => slug))),
    members: titled(own, 'membres'),
    projects: titled(own, 'projets').map((project, index) => ({
      ...project,
      name: nameOf(own.filter(({ collection }) => collection === 'projets')[index]?.file ?? '').replace(/^projets\//, ''),
    })),
  };
}

function titled(entries: readonly { collection: CollectionName; slug: string; title: string }[], name: CollectionName) {
  return entries.filter(({ collection }) => collection === name).map(({ slug, title }) => ({ slug, title }));
}

function aliasesOf({ entries, lists, settings }: LoadedContent): Map<string, string> {
  const texts = [...entries, ...lists].map(({ entry }) => entry);
  return new Map([
    ...(settings?.redirects ?? []).map(({ from, to }): [string, string] => [from, to]),
    ...texts.flatMap((entry) => entry.aliases.flatMap((alias): [string, string][] => [[formerPath(alias) ?? alias, entry.path]])),
  ]);
}
