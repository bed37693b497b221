import { isRecord } from '../is-record';
import { SettingsFiles } from './settings-files';
import { type DefaultFields, plainConfig, type SiteConfig, TOOL_FOLDERS } from './source-config';
import type { Fields } from './source-front-matter';

/** Reads the configuration of a Quarto site (quarto.org, « Creating a Website »). */

/** The configuration of the Quarto site in a folder; undefined for a folder without one. */
export function readQuartoConfig(root: string): SiteConfig | undefined {
  const files = new SettingsFiles(root);
  const settings = files.read('_quarto.yml') ?? files.read('_quarto.yaml');
  if (!settings) return undefined;
  const profile = profileOf(settings);
  const all = { ...settings, ...(profile && files.read(`_quarto-${profile}.yml`)) };
  const website = { ...recordOf(settings.website), ...recordOf(all.website) };
  const project = recordOf(settings.project);
  const siteUrl = website['site-url'];
  const rendered = [project.render].flat().filter((item) => typeof item === 'string');
  const { mainlanguage, languages } = recordOf(settings.babelquarto);
  const others = [languages].flat().filter((item) => typeof item === 'string');
  const lang = typeof mainlanguage === 'string' ? mainlanguage : all.lang;
  const main = typeof lang === 'string' ? lang.slice(0, 2).toLowerCase() : undefined;
  return {
    ...plainConfig,
    generator: 'quarto',
    ...(typeof siteUrl === 'string' && { baseUrl: siteUrl }),
    languages: [main, ...others].flatMap((key) => (key ? [{ key: key.slice(0, 2), folder: key }] : [])),
    defaultLanguage: main,
    hasUglyUrls: true,
    menu: menuOf(website),
    staticDirs: ['.'],
    defaults: defaultsOf(all, files),
    variables: files.read('_variables.yml') ?? {},
    faults: files.faults,
    ...(rendered.length > 0 && { rendered }),
    outputDir: typeof project['output-dir'] === 'string' ? project['output-dir'] : '_site',
  };
}

const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {});

/** The fields that the project gives to all pages, then those that folders give to theirs. */
function defaultsOf({ project, website, book, ...fields }: Fields, files: SettingsFiles): DefaultFields[] {
  const found = files.list('.').filter((name) => FOLDER_FIELDS.test(name) && !TOOL_FOLDERS.test(name));
  const ofFolders = found.map((name) => ({ path: name.replace(FOLDER_FIELDS, ''), fields: files.read(name) ?? {} }));
  return [{ path: '', fields }, ...ofFolders.sort((a, b) => a.path.length - b.path.length)];
}

const FOLDER_FIELDS = /(?:^|\/)_metadata\.ya?ml$/;

/** The profile that applies unless a person chooses another. */
function profileOf({ profile }: Fields): string | undefined {
  const { default: chosen, group } = recordOf(profile);
  const [first] = [chosen, group].flat(2).filter((name) => typeof name === 'string');
  return first;
}

function menuOf({ navbar }: Fields): SiteConfig['menu'] {
  const { left, right } = recordOf(navbar);
  const items = [left, right].flat().flatMap((item) => [item, ...(isRecord(item) ? [item.menu].flat() : [])]);
  return items.flatMap((item) => {
    // A page alone gives its title to the menu.
    const { text, href, file } = isRecord(item) ? item : { href: item };
    const url = href ?? file;
    return typeof url === 'string' && (text === undefined ? /\.(?:qmd|md|ipynb)$/.test(url) : typeof text === 'string')
      ? [{ label: typeof text === 'string' ? text : url.replace(/(?:\/index)?\.\w+$/, ''), url }]
      : [];
  });
}
