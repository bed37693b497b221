import { isRecord } from '../is-record';
import type { SettingsFiles } from './settings-files';
import type { SiteConfig } from './source-config';
import type { Fields } from './source-front-matter';

/** Reads the menu of a Jekyll site: each theme has its own, among the data or in the configuration. */

type Menu = SiteConfig['menu'];

/** Data files of menus, in `_data`. */
export const MENU_DATA = /^(?:navigation|nav|navbar|menu|menus|main_menu|header)\.(?:ya?ml|json)$/i;

/** The settings of themes that hold a menu. */
const SETTINGS = ['navigation', 'nav', 'menu', 'navbar-links', 'navbar_links', 'header_pages'];

/** Among several menus, that of the top of pages. */
const MAIN = ['main', 'header', 'top', 'navbar', 'toc'];

export function menuOf(settings: Fields, files: SettingsFiles): Menu {
  const ofData = files.list('_data').filter((name) => MENU_DATA.test(name));
  const sources = [...ofData.map((name) => files.readData(`_data/${name}`)), ...SETTINGS.map((name) => settings[name])];
  return sources.map((source) => itemsOf(mainOf(source))).find((menu) => menu.length > 0) ?? [];
}

function mainOf(menus: unknown): unknown {
  if (!isRecord(menus)) return menus;
  const name = MAIN.find((candidate) => candidate in menus);
  return name === undefined ? menus : menus[name];
}

/** The entries of a menu, and those below them. */
function itemsOf(value: unknown): Menu {
  if (typeof value === 'string') return [];
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  if (!isRecord(value)) return [];
  const label = [value.title, value.name, value.text, value.label, value.page].find((text) => typeof text === 'string');
  const url = [value.url, value.link, value.href, value.path, value.permalink].find((text) => typeof text === 'string');
  const own = label !== undefined && url !== undefined ? [{ label, url }] : [];
  const named =
    label === undefined
      ? Object.entries(value).flatMap(([name, item]) => (typeof item === 'string' ? { label: name, url: item } : []))
      : [];
  return [
    ...own,
    ...named,
    ...Object.values(value)
      .filter((item) => typeof item === 'object')
      .flatMap(itemsOf),
  ];
}
