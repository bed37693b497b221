import { existsSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../is-record';
import { SettingsFiles } from './settings-files';
import { plainConfig, type SiteConfig } from './source-config';
import type { Fields } from './source-front-matter';

/** Reads the configuration of a Hugo site (gohugo.io, « Configuration »): the names of its settings ignore case. */

const NAMES = ['hugo', 'config'].flatMap((name) => ['toml', 'yaml', 'yml', 'json'].map((extension) => `${name}.${extension}`));
/** The settings of every build, then those of a site that is published: the last ones count. */
const FOLDERS = ['config/_default', 'config/production'];

/** Settings that a file named `config` of another tool would hardly have. */
const HUGO_SETTINGS = ['baseurl', 'languagecode', 'defaultcontentlanguage', 'theme', 'permalinks', 'module', 'contentdir', 'taxonomies'];

/** The configuration of the Hugo site in a folder; undefined for a folder without one. */
export function readHugoConfig(root: string): SiteConfig | undefined {
  const files = new SettingsFiles(root);
  const whole = NAMES.flatMap((name) => {
    const settings = files.read(name);
    return settings ? { name, settings: lowerNames(settings) } : [];
  });
  const parts = FOLDERS.flatMap((folder) =>
    files
      .list(folder)
      .filter((name) => /\.(?:toml|ya?ml|json)$/.test(name))
      .map((name) => underName(name, lowerNames(files.read(`${folder}/${name}`) ?? {}))),
  );
  const settings = merge([...whole.map((file) => file.settings), ...parts]);
  const isHugo =
    parts.length > 0 ||
    whole.some(({ name }) => name.startsWith('hugo.')) ||
    (whole.length > 0 && (existsSync(path.join(root, 'content')) || HUGO_SETTINGS.some((name) => name in settings)));
  return isHugo ? { ...toConfig(settings), faults: files.faults } : undefined;
}

function lowerNames(settings: Fields): Fields {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name.toLowerCase(), lowerIn(value)]));
}

function lowerIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerIn);
  return isRecord(value) ? lowerNames(value) : value;
}

/** `menus.fr.toml` holds the setting `menus` of the language `fr`; `hugo.toml` and `config.toml`, all settings. */
function underName(file: string, settings: Fields): Fields {
  const [name = '', language] = path.basename(file).toLowerCase().split('.').slice(0, -1);
  if (name === 'hugo' || name === 'config') return settings;
  return language ? { languages: { [language]: { [name]: settings } } } : { [name]: settings };
}

function merge(all: readonly Fields[]): Fields {
  const merged: Fields = {};
  for (const settings of all)
    for (const [name, value] of Object.entries(settings)) {
      const before = merged[name];
      merged[name] = isRecord(before) && isRecord(value) ? merge([before, value]) : value;
    }
  return merged;
}

function toConfig(settings: Fields): SiteConfig {
  const textOf = (name: string) => (typeof settings[name] === 'string' ? settings[name] : undefined);
  const permalinks = isRecord(settings.permalinks) ? settings.permalinks : {};
  const languages = languagesOf(settings);
  const contentDir = textOf('contentdir') ?? 'content';
  const baseUrl = textOf('baseurl');
  return {
    ...plainConfig,
    generator: 'hugo',
    ...(baseUrl && { baseUrl }),
    contentDir,
    languages,
    defaultLanguage:
      textOf('defaultcontentlanguage') ??
      (languages.find(({ key }) => key === 'en') ?? languages[0])?.key ??
      textOf('languagecode')?.slice(0, 2),
    timeZones: textsOf({ '': settings.timezone, ...timeZonesOf(settings) }),
    defaultInFolder: settings.defaultcontentlanguageinsubdir === true,
    // The patterns of pages; newer sites have one map per kind of page.
    permalinks: { ...textsOf(permalinks), ...(isRecord(permalinks.page) && textsOf(permalinks.page)) },
    sectionPermalinks: isRecord(permalinks.section) ? textsOf(permalinks.section) : {},
    termPermalinks: { ...textsOf(permalinks), ...(isRecord(permalinks.term) && textsOf(permalinks.term)) },
    hasUglyUrls: settings.uglyurls === true,
    keepsCase: settings.disablepathtolower === true,
    dropsAccents: settings.removepathaccents === true,
    ...(isRecord(settings.taxonomies) && taxonomiesOf(settings.taxonomies)),
    newsSections: [...listOf(isRecord(settings.params) ? settings.params.mainsections : undefined), ...listOf(settings.mainsections)],
    hasMath: hasMath(settings),
    menu: menuOf(settings),
    cascade: settings.cascade,
    params: isRecord(settings.params) ? settings.params : {},
    staticDirs: ['static', ...listOf(settings.staticdir)],
  };
}

/** The languages of the site; a newer site gives their folders as `module.mounts`. */
function languagesOf({ languages, module }: Fields): SiteConfig['languages'] {
  const mounts = [isRecord(module) ? module.mounts : undefined].flat().filter(isRecord);
  const mounted = mounts.flatMap(({ source, target, lang }) =>
    target === 'content' && typeof source === 'string' && typeof lang === 'string'
      ? [{ key: lang.slice(0, 2).toLowerCase(), folder: lang.toLowerCase(), contentDir: source }]
      : [],
  );
  if (mounted.length > 0 || !isRecord(languages)) return mounted;
  return Object.entries(languages).flatMap(([key, language]) => {
    if (!isRecord(language) || language.disabled === true) return [];
    const { contentdir } = language;
    return [
      { key: key.slice(0, 2).toLowerCase(), folder: key.toLowerCase(), ...(typeof contentdir === 'string' && { contentDir: contentdir }) },
    ];
  });
}

function taxonomiesOf(settings: Fields): Pick<SiteConfig, 'taxonomies' | 'singulars'> {
  const names = Object.entries(textsOf(settings)).map(([singular, name]) => [name.toLowerCase(), singular]);
  return { taxonomies: names.map(([name = '']) => name), singulars: Object.fromEntries(names) };
}

function timeZonesOf({ languages }: Fields): Fields {
  const all = isRecord(languages) ? Object.entries(languages) : [];
  return Object.fromEntries(all.flatMap(([key, language]) => (isRecord(language) ? [[key.slice(0, 2), language.timezone]] : [])));
}

function textsOf(values: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function listOf(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === 'string');
}

/** How deep in the settings of a theme its math may be: `params.page.math.enable`. */
const MOST_LEVELS = 3;

/** Whether a site has formulas on every page: by its theme (`params.math`, `params.features.math.enable`), or by Hugo itself (`passthrough`). */
function hasMath({ params, markup, languages }: Fields): boolean {
  const isOn = (value: unknown): boolean =>
    value === true || /^(?:true|katex|mathjax)$/i.test(String(value)) || (isRecord(value) && (isOn(value.enable) || isOn(value.enabled)));
  const isInParams = (value: unknown, level: number): boolean =>
    isRecord(value) &&
    level > 0 &&
    Object.entries(value).some(([name, item]) => (/^(?:math|katex|mathjax)$/.test(name) ? isOn(item) : isInParams(item, level - 1)));
  const goldmark = isRecord(markup) && isRecord(markup.goldmark) ? markup.goldmark : {};
  const passthrough = isRecord(goldmark.extensions) ? goldmark.extensions.passthrough : undefined;
  const ofLanguages = isRecord(languages) ? Object.values(languages).filter(isRecord) : [];
  return isOn(passthrough) || [params, ...ofLanguages.map((language) => language.params)].some((each) => isInParams(each, MOST_LEVELS));
}

/** The entries of the main menu, in its order. */
function menuOf(settings: Fields): SiteConfig['menu'] {
  const languages = isRecord(settings.languages) ? Object.values(settings.languages).filter(isRecord) : [];
  const menus = [settings, ...languages].flatMap(({ menu, menus }) => [menu, menus]).filter(isRecord);
  const items = menus.flatMap((menu) => [menu.main].flat()).filter(isRecord);
  return items
    .flatMap(({ name, url, pageref, weight }) => {
      const target = typeof url === 'string' && url !== '' ? url : pageref;
      return typeof name === 'string' && typeof target === 'string' ? [{ label: name, url: target, weight: Number(weight) || 0 }] : [];
    })
    .sort((a, b) => a.weight - b.weight)
    .map(({ label, url }) => ({ label, url }));
}
