import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanText, utf16Of } from '../content/clean-text';
import type { Finding } from '../content/problems';
import { listFiles } from '../list-files';
import { groupBy } from '../lists';
import { COLLECTIONS, type CollectionName } from '../site/kinds';
import { type ImportNote, noteOn } from './report';

/** A content file of a Hugo site, in the selected language. */
export interface HugoFile {
  absolute: string;
  /** Relative to the content folder, with `/`. */
  source: string;
  /** Folders from the content folder (without the language's) down to the file. */
  folders: string[];
  /** File name without extension and language; the folder's name for a leaf bundle. */
  name: string;
  /** Folder of a leaf bundle (`index.md`). */
  bundleDir?: string;
  isSection: boolean;
}

const LANGUAGE = /^[a-z]{2}(-[a-z]{2})?$/i;
const TEXT_FORMATS = new Set(['.md', '.markdown', '.mdx']);
const OTHER_FORMATS = new Set(['.html', '.htm', '.org', '.adoc', '.rst', '.ipynb', '.rmd', '.rmarkdown', '.qmd', '.pandoc']);

/** The content files of a Hugo site. In a site with a folder per language: the French ones, else English, else the first language. */
export function listHugoFiles(contentDir: string): { files: HugoFile[]; notes: ImportNote[] } {
  const notes: ImportNote[] = [];
  const languages = languageFolders(contentDir);
  const chosen = languages.includes('fr') ? 'fr' : languages.includes('en') ? 'en' : languages[0];
  const files: (HugoFile & { language: string })[] = [];
  for (const source of listFiles(contentDir)) {
    const extension = path.extname(source).toLowerCase();
    if (OTHER_FORMATS.has(extension))
      notes.push(noteOn(source, 'refused', `Le format ${extension} n’est pas repris : enregistrez le texte en Markdown (.md).`));
    if (!TEXT_FORMATS.has(extension)) continue;
    const [first = '', ...rest] = source.split('/');
    const inLanguage = languages.includes(first.toLowerCase());
    if (inLanguage && first.toLowerCase() !== chosen) {
      notes.push(noteOn(source, 'dropped', `Autre langue (${first}) : le site est en ${chosen === 'fr' ? 'français' : chosen}.`));
      continue;
    }
    files.push(describe(path.join(contentDir, source), source, inLanguage ? rest : [first, ...rest]));
  }
  return { files: preferFrench(files, notes), notes };
}

function languageFolders(contentDir: string): string[] {
  const names = readdirSync(contentDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && LANGUAGE.test(entry.name))
    .map(({ name }) => name.toLowerCase());
  return names.some((name) => ['fr', 'en'].includes(name)) ? names : [];
}

function describe(absolute: string, source: string, parts: string[]): HugoFile & { language: string } {
  const stem = path.basename(absolute).replace(/\.[^.]+$/, '');
  const [, base = stem, language = ''] = /^(.+)\.([a-z]{2})$/i.exec(stem) ?? [];
  const folders = parts.slice(0, -1);
  const isBundle = base === 'index' && folders.length > 0;
  return {
    absolute,
    source,
    folders: isBundle ? folders.slice(0, -1) : folders,
    name: isBundle ? (folders.at(-1) ?? base) : base,
    ...(isBundle && { bundleDir: path.dirname(absolute) }),
    isSection: base === '_index' || (base === 'index' && folders.length === 0),
    language: language.toLowerCase(),
  };
}

/** Chooses among `a.md`, `a.fr.md` and `a.en.md`: the French one, else the one without a language, else the first. */
function preferFrench(files: (HugoFile & { language: string })[], notes: ImportNote[]): HugoFile[] {
  return groupBy(files, keyOf).flatMap(([, group]) => {
    const best = group.find(({ language }) => language === 'fr') ?? group.find(({ language }) => language === '') ?? group[0];
    for (const other of group)
      if (other !== best) notes.push(noteOn(other.source, 'dropped', `Autre langue du même texte : ${best?.source} est repris.`));
    return best ? [best] : [];
  });
}

const keyOf = ({ folders, name, bundleDir, isSection }: HugoFile) =>
  `${folders.join('/')}/${name}/${bundleDir ? 'bundle' : ''}${isSection}`;

/** Names of the sections of Hugo sites, other than the collection's own name. */
const SECTIONS: Partial<Record<CollectionName, string>> = {
  actualites: 'actualite actualités blog blogs news post posts article articles billets infolettre newsletter',
  evenements:
    'evenement événements event events talk talks seminar seminars seminaire seminaires séminaires agenda formation formations workshop workshops atelier ateliers webinaire webinaires',
  projets: 'projet project projects realisations',
  membres: 'membre author authors people team equipe équipe members auteurs',
};

/** The collection for a section of a Hugo site; undefined for a section without a collection. */
export function collectionOf({ folders }: HugoFile): CollectionName | undefined {
  const section = (folders[0] ?? '').toLowerCase();
  return COLLECTIONS.find((name) => name !== 'pages' && [name, ...(SECTIONS[name]?.split(' ') ?? [])].includes(section));
}

/** Reads a file in UTF-8 or UTF-16, else in Windows-1252, the encoding of old French files. */
export function readSource(absolute: string): { text: string; converted: boolean; findings: Finding[] } {
  const bytes = readFileSync(absolute);
  const { text, findings } = cleanText(bytes);
  if (text !== undefined) return { text, converted: false, findings };
  const decoded = new TextDecoder(utf16Of(bytes) ?? 'windows-1252').decode(bytes);
  const clean = cleanText(Buffer.from(decoded));
  return { text: clean.text ?? '', converted: true, findings: clean.findings };
}

/** The folders beside the content folder of a Hugo site whose files are served as they are. */
export function assetFolders(contentDir: string): string[] {
  const site = path.dirname(path.resolve(contentDir));
  return ['static', 'assets/media', 'assets/images', 'assets'].map((name) => path.join(site, name)).filter((folder) => existsSync(folder));
}
