import path from 'node:path';
import { listFiles } from '../list-files';
import { groupBy } from '../lists';
import { ownValue } from '../own-value';
import { isWithin, pathFrom } from '../paths';
import { fitsGlob } from './glob';
import { type SiteConfig, TOOL_FOLDERS } from './source-config';
import type { SourceSite } from './source-site';

/** Lists the texts of an old site. */

/** `data`: fields alone. */
export type Format = 'markdown' | 'html' | 'quarto' | 'notebook' | 'data' | 'other';

export interface SourceFile {
  absolute: string;
  /** From the folder that the person named, with `/`. */
  source: string;
  /** The folders from the content folder down to the file, without that of the language. */
  folders: string[];
  /** Folders above those, which say a language to people alone: they are in the addresses of the old site. */
  top: string[];
  /** The file's name without extension and language; the folder's name for a leaf bundle. */
  name: string;
  format: Format;
  /** Folder of a leaf bundle (`index.md`). */
  bundleDir?: string;
  isSection: boolean;
  /** Language, or name of a folder that the configuration does not name; empty where nothing tells. */
  language: string;
  /** A file of the same name in the same folder that the old site published in place of this one. */
  publishedAs?: string;
  /** True for a file that the old site did not publish: in the folder of another page, or not among those that it renders. */
  isUnpublished: boolean;
}

const FORMATS: Record<string, Format> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.qmd': 'quarto',
  '.rmd': 'quarto',
  '.rmarkdown': 'quarto',
  '.ipynb': 'notebook',
  '.org': 'other',
  '.adoc': 'other',
  '.rst': 'other',
  '.pandoc': 'other',
};

/** Files that a repository keeps for itself, at the root of a Quarto or Jekyll site. */
const REPOSITORY = /^(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|NEWS)(?:\.[a-z]+)?\.\w+$/i;

export function listSourceFiles(site: SourceSite): SourceFile[] {
  const found = site.searched.flatMap((folder) => listFiles(folder).map((file) => path.join(folder, file)));
  const isQuarto = site.config.generator === 'quarto';
  const isJekyll = site.config.generator === 'jekyll';
  const isListed = (absolute: string) => {
    const source = sourceOf(site, absolute);
    const isTool =
      TOOL_FOLDERS.test(source) ||
      (isQuarto && formatOf(absolute) === 'html') ||
      ((isQuarto || isJekyll) && REPOSITORY.test(source)) ||
      (isJekyll && OF_JEKYLL.test(pathFrom(site.root, absolute)));
    const output = site.config.outputDir && path.join(site.root, site.config.outputDir);
    return formatOf(absolute) !== undefined && !isTool && !(output && isWithin(output, absolute));
  };
  const languageFolders = guessLanguageFolders(site, found);
  const files = found.filter(isListed).map((absolute) => describe(site, absolute, languageFolders));
  return withoutResources(markRendered(files), site);
}

function sourceOf({ folder }: SourceSite, absolute: string): string {
  return pathFrom(folder, absolute);
}

function formatOf(file: string): Format | undefined {
  return FORMATS[path.extname(file).toLowerCase()];
}

function describe(site: SourceSite, absolute: string, languageFolders: ReadonlySet<string>): SourceFile {
  const content = site.contentRoots.find(({ folder }) => isWithin(folder, absolute));
  const parts = path.relative(content?.folder ?? site.folder, absolute).split(path.sep);
  const inLanguage = content?.language === undefined && parts.length > 1 && languageFolders.has(parts[0] ?? '');
  const stem = path.basename(absolute).replace(/\.[^.]+$/, '');
  const suffix = languageSuffix(stem, site);
  const base = suffix ? stem.slice(0, -suffix.length - 1) : stem;
  const folders = parts.slice(inLanguage ? 1 : 0, -1).map((folder) => folder.normalize('NFC'));
  const isBundle = base === 'index' && folders.length > 0;
  const name = (isBundle ? (folders.at(-1) ?? base) : base).normalize('NFC');
  return {
    absolute,
    source: sourceOf(site, absolute),
    folders: isBundle ? folders.slice(0, -1) : folders,
    top: inLanguage ? parts.slice(0, 1).map((folder) => folder.normalize('NFC')) : [],
    name,
    format: formatOf(absolute) ?? 'other',
    ...(isBundle && { bundleDir: path.dirname(absolute) }),
    isSection: base === '_index' || (base === 'index' && folders.length === 0),
    language: suffix ?? content?.language ?? (inLanguage ? languageOf(parts[0] ?? '') : ''),
    isUnpublished: !isRendered(site, absolute),
  };
}

const LANGUAGES = 'fr en de es it pt nl ca eu br oc pl sv da no fi cs hu ro el ru uk tr ar he fa zh ja ko vi id'.split(' ');
const WORDS: Record<string, string> = {
  french: 'fr',
  francais: 'fr',
  français: 'fr',
  english: 'en',
  anglais: 'en',
  german: 'de',
  deutsch: 'de',
  allemand: 'de',
  spanish: 'es',
  espanol: 'es',
  español: 'es',
  espagnol: 'es',
  italian: 'it',
  italiano: 'it',
};

/** The language that the name of a folder says: `fr`, `fr-ca`, `english`. The whole name where it says more: `bu_fr`. */
function languageOf(folder: string): string {
  const lower = folder.toLowerCase();
  return ownValue(WORDS, lower) ?? (/^[a-z]{2}-[a-z]{2}$/.test(lower) ? lower.slice(0, 2) : lower);
}

function isLanguageName(folder: string): boolean {
  const lower = folder.toLowerCase();
  return ownValue(WORDS, lower) !== undefined || LANGUAGES.includes(lower.replace(/-[a-z]{2}$/, ''));
}

/**
 * The folders at the top of the content that hold a language each, where the configuration names none: a French or an English one among
 * them, and the others whose names say a language too. Beside folders of languages that the configuration names, the others are apart.
 */
function guessLanguageFolders(site: SourceSite, found: readonly string[]): Set<string> {
  const main = site.contentRoots.find(({ language }) => language === undefined);
  if (!main) return new Set();
  const tops = new Set(
    found.flatMap((file) => {
      const [top = '', ...rest] = path.relative(main.folder, file).split(path.sep);
      return rest.length > 0 && top !== '..' ? top : [];
    }),
  );
  const named = site.contentRoots.filter(({ folder, language }) => language !== undefined && isWithin(main.folder, folder));
  if (named.length > 0) return tops;
  // A folder with addresses of its own is a section.
  const languages = [...tops].filter((top) => isLanguageName(top) && ownValue(site.config.permalinks, top.toLowerCase()) === undefined);
  if (!languages.some((folder) => ['fr', 'en'].includes(languageOf(folder)))) return new Set();
  return new Set([...languages, ...[...tops].filter((folder) => languages.some((language) => folder.endsWith(`_${language}`)))]);
}

/** The language before the extension: `a.fr.md`. */
function languageSuffix(stem: string, { config }: SourceSite): string | undefined {
  const suffix = /.\.([a-z]{2,3}(?:-[a-z]{2,4})?)$/i.exec(stem)?.[1];
  if (suffix === undefined) return undefined;
  const lower = suffix.toLowerCase();
  const known = config.languages.flatMap(({ key, folder }) => [key, folder]);
  return known.includes(lower) || isLanguageName(lower) ? suffix : undefined;
}

/** Marks texts with code to run (`a.Rmd`) beside which the old site kept what they gave (`a.md`, `a.html`). */
function markRendered(files: SourceFile[]): SourceFile[] {
  const stem = ({ source }: SourceFile) => source.replace(/\.[^.]+$/, '');
  const groups = new Map(groupBy(files, stem));
  const ranks: Format[] = ['markdown', 'html', 'quarto', 'notebook'];
  return files.map((file) => {
    const twins = groups.get(stem(file)) ?? [];
    const [best] = [...twins].sort((a, b) => ranks.indexOf(a.format) - ranks.indexOf(b.format));
    const isSource = file.format === 'quarto' || file.format === 'notebook';
    return best && best !== file && isSource ? { ...file, publishedAs: best.source } : file;
  });
}

/** In the folder of a page, notebooks and HTML are files to serve, and other texts were not pages. */
function withoutResources(files: SourceFile[], { config }: SourceSite): SourceFile[] {
  if (config.generator === 'quarto') return files;
  const bundles = new Set(files.flatMap(({ bundleDir }) => bundleDir ?? []));
  const isIn = ({ absolute, bundleDir }: SourceFile) => {
    for (let folder = path.dirname(absolute); folder.length > 1 && folder !== path.dirname(folder); folder = path.dirname(folder))
      if (bundles.has(folder) && folder !== bundleDir) return true;
    return false;
  };
  return files.flatMap((file) => {
    if (!isIn(file)) return file;
    const isOwn = file.bundleDir !== undefined;
    if (!isOwn && (file.format === 'html' || file.format === 'notebook')) return [];
    return { ...file, isUnpublished: !isOwn };
  });
}

/** Folders of Jekyll whose files are no pages: templates, data, styles, packages. */
const OF_JEKYLL = /^(?:vendor\/|(?:.*\/)?_(?:layouts|includes|data|sass|plugins)\/)/;

/** Whether Jekyll publishes a file: folders that begin with `_` are those of its collections, or left alone; `_drafts` waits. */
function isOfCollection(file: string, { collections, includedFolders }: SiteConfig): boolean {
  const known = new Set([...collections.map(({ name }) => `_${name}`), ...includedFolders]);
  const folders = file.split('/').slice(0, -1);
  return folders.every((folder) => !folder.startsWith('_') || known.has(folder));
}

/** Whether the configuration of a Quarto site lists a file among those to render; by default, all but those that begin with `_`. */
function isRendered({ root, config }: SourceSite, absolute: string): boolean {
  const file = pathFrom(root, absolute);
  if (config.generator === 'jekyll') return isOfCollection(file, config) && !config.excluded.some((pattern) => fitsGlob(pattern, file));
  if (config.generator !== 'quarto') return true;
  if (/(?:^|\/)_/.test(file)) return false;
  if (!config.rendered) return true;
  let isWanted = config.rendered.every((pattern) => pattern.startsWith('!'));
  for (const pattern of config.rendered) {
    const excludes = pattern.startsWith('!');
    if (fitsGlob(pattern.replace(/^!/, ''), file)) isWanted = !excludes;
  }
  return isWanted;
}
