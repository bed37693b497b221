import { ownValue } from '../own-value';
import type { SettingsFault } from './settings-files';
import type { Fields } from './source-front-matter';

/** The configuration of an old site, whatever made the site. */
export interface SiteConfig {
  generator: 'hugo' | 'quarto' | 'jekyll' | 'unknown';
  /** Files of settings that cannot be read, and lines that are mended. */
  faults: readonly SettingsFault[];
  /** Its address, which its own texts may use. */
  baseUrl?: string;
  /** From the root of the site. */
  contentDir: string;
  /** The languages of the site: `fr`, its name in the configuration, and its own content folder from the root. */
  languages: { key: string; folder: string; contentDir?: string }[];
  defaultLanguage?: string | undefined;
  /** The zones of times without an offset: that of the site under `''`, those of languages under their names. */
  timeZones: Readonly<Record<string, string>>;
  /** Whether the addresses of the default language begin with it, like those of others. */
  defaultInFolder: boolean;
  /** Patterns of addresses, such as `/:year/:slug/`, by section: of pages, of sections, of terms. */
  permalinks: Readonly<Record<string, string>>;
  sectionPermalinks: Readonly<Record<string, string>>;
  termPermalinks: Readonly<Record<string, string>>;
  /** Whether addresses end with `.html`. */
  hasUglyUrls: boolean;
  keepsCase: boolean;
  dropsAccents: boolean;
  /** Names of the lists of terms, as front matter and addresses have them: `tags`. */
  taxonomies: string[];
  /** The names of one term of each, by those of the lists: `tag`. */
  singulars: Readonly<Record<string, string>>;
  /** Sections that the home page lists. */
  newsSections: string[];
  /** Whether every page may hold formulas. */
  hasMath: boolean;
  menu: { label: string; url: string }[];
  /** Folders from the root whose files are served as they are. */
  staticDirs: string[];
  /** Settings that texts name: `{{< param github_repo >}}` of Hugo. */
  params: Readonly<Record<string, unknown>>;
  /** Values that texts name: `{{< var contact.email >}}` of Quarto. */
  variables: Readonly<Record<string, unknown>>;
  /** Patterns of the files that are rendered, where the configuration lists them (Quarto). */
  rendered?: string[];
  /** Fields of pages, the most precise ones last. */
  defaults: readonly DefaultFields[];
  /** The fields that a Hugo site gives to its pages (`cascade`). */
  cascade?: unknown;
  /** The collections of a Jekyll site, and whether their texts had pages. */
  collections: readonly { name: string; hasPages: boolean }[];
  /** Further folders that begin with `_` and that a Jekyll site publishes. */
  includedFolders: readonly string[];
  /** The names of the authors of a Jekyll site, by those that its texts give them. */
  authorNames: Readonly<Record<string, string>>;
  /** The folder of the collections of a Jekyll site, from the root, which is in no address. */
  collectionsDir?: string | undefined;
  /** Patterns of the files that a Jekyll site does not publish. */
  excluded: readonly string[];
  /** The folder that holds the rendered site, from the root. */
  outputDir?: string;
}

/** Fields that the settings give to pages. */
export interface DefaultFields {
  /** The folder, file or pattern of its pages, from the root; empty for all. */
  path: string;
  /** The collection of its pages (Jekyll). */
  type?: string;
  fields: Fields;
}

/** Folders of tools, at any depth. */
export const TOOL_FOLDERS = /(?:^|\/)(?:\.[^/]*|node_modules|_site|_freeze|_extensions|_book|renv|site_libs)\//;

/** The zone of the times without an offset of a page in a language. */
export function timeZoneOf({ language }: { language: string }, { timeZones, defaultLanguage = '' }: SiteConfig): string | undefined {
  return ownValue(timeZones, language || defaultLanguage) ?? timeZones[''];
}

/** A site without a configuration. */
export const plainConfig: SiteConfig = {
  generator: 'unknown',
  faults: [],
  contentDir: '',
  languages: [],
  timeZones: {},
  defaultInFolder: false,
  permalinks: {},
  sectionPermalinks: {},
  termPermalinks: {},
  hasUglyUrls: false,
  keepsCase: false,
  dropsAccents: false,
  taxonomies: ['tags', 'categories'],
  singulars: {},
  newsSections: [],
  hasMath: false,
  menu: [],
  staticDirs: ['static'],
  params: {},
  variables: {},
  defaults: [],
  collections: [],
  includedFolders: [],
  excluded: [],
  authorNames: {},
};
