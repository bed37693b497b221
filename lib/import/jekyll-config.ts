import { existsSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../is-record';
import { ownValue } from '../own-value';
import { menuOf } from './jekyll-menu';
import { SettingsFiles } from './settings-files';
import { type DefaultFields, plainConfig, type SiteConfig } from './source-config';
import type { Fields } from './source-front-matter';

/** Reads the configuration of a Jekyll site (jekyllrb.com, « Configuration »). */

/** Folders and files that a site of another tool with a `_config.yml` does not have. */
const OF_JEKYLL = ['_posts', '_drafts', '_layouts', '_includes', 'Gemfile'];

/** The configuration of the Jekyll site in a folder; undefined for a folder without one. */
export function readJekyllConfig(root: string): SiteConfig | undefined {
  if (!OF_JEKYLL.some((name) => existsSync(path.join(root, name)))) return undefined;
  const files = new SettingsFiles(root);
  const settings = files.read('_config.yml') ?? files.read('_config.yaml');
  if (!settings) return undefined;
  const textOf = (name: string) => (typeof settings[name] === 'string' ? settings[name] : undefined);
  const collections = isRecord(settings.collections) ? settings.collections : {};
  const ownPatterns = Object.entries(collections).flatMap(([name, own]) =>
    isRecord(own) && typeof own.permalink === 'string' ? [[name, own.permalink]] : [],
  );
  const names = Array.isArray(settings.collections) ? settings.collections.map(String) : Object.keys(collections);
  const hasPages = (name: string) => isRecord(collections[name]) && collections[name].output === true;
  const included = [settings.include].flat().filter((name) => typeof name === 'string');
  const url = textOf('url');
  return {
    ...plainConfig,
    generator: 'jekyll',
    faults: files.faults,
    ...(url && { baseUrl: `${url.replace(/\/+$/, '')}${base(textOf('baseurl'))}/` }),
    timeZones: textOf('timezone') ? { '': textOf('timezone') ?? '' } : {},
    permalinks: { '': styleOf(textOf('permalink')), ...Object.fromEntries(ownPatterns) },
    collections: [
      { name: 'posts', hasPages: true },
      ...names.filter((name) => name !== 'posts').map((name) => ({ name, hasPages: hasPages(name) })),
    ],
    includedFolders: included.filter((name) => name.startsWith('_')),
    excluded: [settings.exclude].flat().filter((name) => typeof name === 'string'),
    ...(textOf('collections_dir') && { collectionsDir: textOf('collections_dir') }),
    authorNames: authorNames([settings.authors, ...AUTHOR_DATA.map((name) => files.read(name))]),
    defaults: defaultsOf(settings),
    newsSections: ['drafts'],
    menu: menuOf(settings, files),
    staticDirs: ['.'],
    params: settings,
    outputDir: textOf('destination') ?? '_site',
  };
}

const base = (written: string | undefined) => (written ? `/${written}`.replace(/^\/+/, '/').replace(/\/+$/, '') : '');

const AUTHOR_DATA = ['_data/authors.yml', '_data/authors.yaml', '_data/authors.json'];

/** The names of `{ada: {name: Ada Byron}}`. */
function authorNames(sources: readonly unknown[]): Record<string, string> {
  const people = sources.filter(isRecord).flatMap((source) => Object.entries(source));
  return Object.fromEntries(
    people.flatMap(([login, person]) => (isRecord(person) && typeof person.name === 'string' ? [[login, person.name]] : [])),
  );
}

/** The fields that `defaults` gives to pages. */
function defaultsOf({ defaults }: Fields): DefaultFields[] {
  const all = [defaults]
    .flat()
    .filter(isRecord)
    .map(({ scope, values }) => {
      const { path: where, type } = isRecord(scope) ? scope : {};
      return {
        path: typeof where === 'string' ? where.replace(/^\/+|\/+$/g, '') : '',
        ...(typeof type === 'string' && { type }),
        fields: isRecord(values) ? values : {},
      };
    });
  return all.sort((a, b) => a.path.length - b.path.length || Number('type' in a) - Number('type' in b));
}

/** The named forms of addresses (jekyllrb.com, « Permalinks »). */
const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

function styleOf(written = 'date'): string {
  return ownValue(STYLES, written) ?? written;
}
