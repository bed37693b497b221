import { existsSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../is-record';
import { plainConfig, type SiteConfig } from './source-config';
import { type Fields, readYamlFile } from './source-front-matter';
import { readSourceText } from './source-text';

/** Reads the configuration of a Quarto site (quarto.org, « Creating a Website »). */

/** The configuration of the Quarto site in a folder; undefined for a folder without one. */
export function readQuartoConfig(root: string): SiteConfig | undefined {
  const settings = readYaml(root, '_quarto.yml') ?? readYaml(root, '_quarto.yaml');
  if (!settings) return undefined;
  const profile = profileOf(settings);
  const all = { ...settings, ...(profile && readYaml(root, `_quarto-${profile}.yml`)) };
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
    variables: readYaml(root, '_variables.yml') ?? {},
    ...(rendered.length > 0 && { rendered }),
    outputDir: typeof project['output-dir'] === 'string' ? project['output-dir'] : '_site',
  };
}

const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {});

function readYaml(root: string, name: string): Fields | undefined {
  const file = path.join(root, name);
  return existsSync(file) ? readYamlFile(readSourceText(file)?.text ?? '') : undefined;
}

/** The profile that applies unless a person chooses another. */
function profileOf({ profile }: Fields): string | undefined {
  const { default: chosen, group } = recordOf(profile);
  const [first] = [chosen, group].flat(2).filter((name) => typeof name === 'string');
  return first;
}

function menuOf({ navbar }: Fields): SiteConfig['menu'] {
  const { left, right } = recordOf(navbar);
  const items = [left, right].flat().filter(isRecord);
  return items
    .flatMap((item) => [item, ...[item.menu].flat().filter(isRecord)])
    .flatMap(({ text, href }) => (typeof text === 'string' && typeof href === 'string' ? [{ label: text, url: href }] : []));
}
