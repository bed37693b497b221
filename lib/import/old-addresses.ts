import { decodePath } from '../decode-path';
import { groupBy } from '../lists';
import { formerPath } from '../site/former-path';
import { feedPaths, routes } from '../site/routes';
import { slugify } from '../slug';
import type { PlacedDraft } from './draft';
import type { ExistingSite } from './existing-site';
import { filePaths, urlPart } from './former-addresses';
import type { SiteConfig } from './source-config';
import { plainTag, tagTaxonomies } from './taxonomies';

/** From the addresses of the old site to those of the new one. */

export interface Known {
  /** Every draft, those that the new site has already included. */
  drafts: readonly PlacedDraft[];
  /** Former addresses in the entries of the new site, with the pages that they lead to. */
  aliases: ReadonlyMap<string, string>;
  /** Paths of the pages of the new site. */
  paths: ReadonlySet<string>;
  /** Slugs of the tags of the drafts and of the new site. */
  tags: ReadonlySet<string>;
  config: SiteConfig;
}

/** Folders of tags on any site, besides those that the configuration names. */
const TAGS = ['tag', 'tags', 'category', 'categories', 'etiquette', 'etiquettes'];
const FEED = /^(.*\/)(?:index\.xml|rss\.xml|feed\.xml|atom\.xml)$/;

export class OldAddresses {
  private readonly byPath = new Map<string, string>();
  private readonly byName: Map<string, Set<string>>;
  private readonly sources: ReadonlyMap<string, PlacedDraft>;
  /** First folders that say a language alone. */
  private readonly languages: ReadonlySet<string>;
  /** Folders of terms, and whether all of them are tags. */
  private readonly tagFolders: ReadonlyMap<string, boolean>;

  constructor(private readonly known: Known) {
    const { drafts, aliases, config } = known;
    // The served address of a page counts before the path of another's file.
    for (const [from, to] of aliases) this.add(from, to);
    for (const draft of drafts) for (const former of draft.former) this.add(former, draft.path);
    for (const draft of drafts) for (const former of filePaths({ ...draft.page, date: draft.date }, config)) this.add(former, draft.path);
    const languages = [...config.languages.flatMap(({ key, folder }) => [key, folder]), ...drafts.flatMap(({ page }) => page.top)];
    this.languages = new Set(languages.map((language) => language.toLowerCase()));
    const own = tagTaxonomies(config).map(({ name, isSure }): [string, boolean] => [urlPart(name, config), isSure]);
    this.tagFolders = new Map([...own, ...TAGS.map((name): [string, boolean] => [name, true])]);
    this.sources = new Map(drafts.map((draft) => [draft.page.absolute, draft]));
    const named = drafts.flatMap((draft) => [draft.page.name.toLowerCase(), draft.name.toLowerCase()].map((name) => ({ name, draft })));
    this.byName = new Map(groupBy(named, ({ name }) => name).map(([name, all]) => [name, new Set(all.map(({ draft }) => draft.path))]));
  }

  private add(from: string, to: string): void {
    for (const key of keysOf(from)) if (!this.byPath.has(key)) this.byPath.set(key, to);
  }

  /** The new path of a page, from its old path; undefined for one that is not there. */
  pageAt(oldPath: string): string | undefined {
    const keys = keysOf(oldPath);
    for (const key of keys) {
      const found = this.byPath.get(key);
      if (found !== undefined) return found;
    }
    const [path] = keys;
    if (path === undefined) return undefined;
    return this.listAt(path) ?? (this.known.paths.has(path) ? path : undefined);
  }

  /** The page of a source file. */
  pageOf(absolute: string): string | undefined {
    return this.sources.get(absolute)?.path;
  }

  /** The page of the only text of that name. */
  pageNamed(name: string): string | undefined {
    const paths = this.byName.get(name.toLowerCase());
    const [only] = paths ?? [];
    return paths?.size === 1 ? only : undefined;
  }

  hasTag(slug: string): boolean {
    return this.known.tags.has(slug);
  }

  /** Whether neither a page nor an old address of the new site is there. */
  isUnknown(oldPath: string, { paths, aliases }: Pick<ExistingSite, 'paths' | 'aliases'>): boolean {
    const path = formerPath(oldPath);
    return path !== undefined && !paths.has(path) && !aliases.has(path) && !aliases.has(oldPath);
  }

  titleOf(path: string): string | undefined {
    const title = this.known.drafts.find((draft) => draft.path === path)?.fields.title;
    return typeof title === 'string' ? title : undefined;
  }

  /** Lists and feeds, which every site has. */
  private listAt(path: string): string | undefined {
    const parts = path.split('/').filter(Boolean).map(decodePath);
    const [folder, term, ...others] = this.languages.has((parts[0] ?? '').toLowerCase()) ? parts.slice(1) : parts;
    if (folder === undefined) return routes.home;
    const isSure = path.endsWith('/') && others.length === 0 ? this.tagFolders.get(folder.toLowerCase()) : undefined;
    const slug = slugify(plainTag(term ?? ''));
    if (isSure !== undefined && this.known.tags.has(slug)) return routes.tag(slug);
    if (isSure) return routes.tags;
    const feedOf = FEED.exec(path.replace(/\/$/, ''))?.[1];
    if (feedOf === undefined) return undefined;
    const page = this.pageAt(feedOf);
    return page === routes.news || page === routes.events ? feedPaths(page).rss : page && feedPaths(routes.home).rss;
  }
}

/** The spellings under which an old path is looked for: encoded, then in lower case, then without accents. */
function keysOf(path: string): string[] {
  const plain = path.replace(/\/index\.html?$/, '/').replace(/\.html?$/, '');
  const encoded = plain === '/' || plain === '' ? '/' : formerPath(plain);
  if (encoded === undefined) return [];
  const decoded = decodePath(encoded).toLowerCase();
  return [...new Set([encoded, formerPath(decoded) ?? encoded, decoded.normalize('NFD').replace(/\p{M}/gu, '')])];
}
