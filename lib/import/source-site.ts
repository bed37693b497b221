import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from '../paths';
import { readHugoConfig } from './hugo-config';
import { readJekyllConfig } from './jekyll-config';
import { readQuartoConfig } from './quarto-config';
import { plainConfig, type SiteConfig } from './source-config';

/** Finds the old site around the folder that a person names: its root, a content folder, or a folder of one. */

/** A folder of pages, and the language of its pages where the configuration gives it. */
interface ContentRoot {
  /** Absolute path. */
  folder: string;
  language?: string;
}

export interface SourceSite {
  /** Absolute path of the folder that the person named. */
  folder: string;
  /** Absolute path of the site's root: that of its configuration, else the folder of its content folder. */
  root: string;
  config: SiteConfig;
  /** The folders that pages are in, the deepest first. */
  contentRoots: ContentRoot[];
  /** The folders to list: those that the person means. */
  searched: string[];
  /** The folders whose files the old site served from its root. */
  assetFolders: string[];
}

/** How far above the named folder a configuration is looked for. */
const MOST_LEVELS = 4;

export function openSite(folder: string): SourceSite {
  const { root, config } = findRoot(folder);
  const main = path.resolve(root, config.contentDir);
  const ofLanguages = config.languages.flatMap(({ key, contentDir }) =>
    contentDir === undefined ? [] : { folder: path.resolve(root, contentDir), language: key },
  );
  const collections = config.collectionsDir === undefined ? [] : [{ folder: path.resolve(root, config.collectionsDir) }];
  const contentRoots = [
    ...ofLanguages,
    ...collections,
    ...(ofLanguages.some((language) => language.folder === main) ? [] : [{ folder: main }]),
  ].sort((a, b) => b.folder.length - a.folder.length);
  const searched = folder === root ? outermost(contentRoots.map((content) => content.folder)) : [folder];
  const isServed = (candidate: string) => existsSync(candidate) && candidate !== folder;
  return {
    folder,
    root,
    config,
    contentRoots,
    searched: searched.filter((candidate) => existsSync(candidate)),
    // Jekyll serves all that is in its root.
    assetFolders:
      config.generator === 'jekyll'
        ? [root]
        : [...config.staticDirs, 'assets/media', 'assets/images', 'assets'].map((name) => path.join(root, name)).filter(isServed),
  };
}

function findRoot(folder: string): { root: string; config: SiteConfig } {
  let candidate = folder;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const hugo = readHugoConfig(candidate);
    if (hugo && (candidate === folder || holds(candidate, hugo, folder))) return { root: candidate, config: hugo };
    const quarto = readQuartoConfig(candidate);
    if (quarto) return { root: candidate, config: quarto };
    const jekyll = readJekyllConfig(candidate);
    if (jekyll) return { root: candidate, config: jekyll };
    candidate = path.dirname(candidate);
  }
  if (hasPages(path.join(folder, 'content'))) return { root: folder, config: { ...plainConfig, contentDir: 'content' } };
  return { root: path.dirname(folder), config: { ...plainConfig, contentDir: path.basename(folder) } };
}

/** Whether a folder is one of the content folders of a site, in one, or around one. */
function holds(root: string, { contentDir, languages }: SiteConfig, folder: string): boolean {
  const contents = [contentDir, ...languages.map((language) => language.contentDir ?? contentDir)];
  return contents.map((content) => path.join(root, content)).some((content) => isWithin(content, folder) || isWithin(folder, content));
}

function outermost(folders: readonly string[]): string[] {
  return folders.filter((folder, index) => !folders.some((other, at) => at !== index && folder !== other && isWithin(other, folder)));
}

function hasPages(folder: string): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder, { withFileTypes: true }).some((entry) => entry.isDirectory() || /\.(?:md|html)$/i.test(entry.name))
  );
}
