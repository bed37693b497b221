import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CollectionName } from '../routes';
import { rootDir, shippedContentDir, UserError } from '../site';
import type { Problem } from './problems';
import type { Mount } from './site-files';

/** The only module that touches content on disk. */

export interface SourceFile {
  collection: CollectionName;
  /** Absolute path. */
  absolute: string;
  /** Path as the author sees it, relative to the working folder. */
  file: string;
  /** The file's name, or its folder's for a page bundle, without extension. */
  name: string;
  format: 'md' | 'mdx';
  /** Folder of a page bundle: the entry and the files that belong to it. */
  bundleDir?: string;
  /** A page of the repository's own content, for a folder that has none of that name. */
  isShipped?: boolean;
  /** Undefined when the file is not valid UTF-8. */
  text: string | undefined;
}

const COLLECTIONS = ['actualites', 'evenements', 'projets', 'membres', 'pages'] as const satisfies readonly CollectionName[];

/** @throws {UserError} when the content folder is not there: a site without a single entry would replace the last one. */
export function requireContentDir(contentDir: string): void {
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`Le dossier de contenu ${displayPath(contentDir)} n’existe pas : corrigez CONTENT_DIR. Rien n’a été changé.`);
}

export function readCollections(contentDir: string): { files: SourceFile[]; problems: Problem[] } {
  requireContentDir(contentDir);
  const lists = COLLECTIONS.map((collection) => listCollection(path.join(contentDir, collection), collection));
  const files = lists.flatMap((list) => list.files);
  return {
    files: [...files, ...shippedPages(contentDir, files)],
    problems: lists.flatMap(({ misplaced }) => misplaced.map(misplacedProblem)),
  };
}

/**
 * Pages are the site's furniture (legal notices, contact), and its menus lead to them: those that another
 * content folder lacks are the shipped ones.
 */
function shippedPages(contentDir: string, files: readonly SourceFile[]): SourceFile[] {
  if (contentDir === shippedContentDir) return [];
  const own = new Set(files.filter(({ collection }) => collection === 'pages').map(({ name }) => name));
  const { files: shipped } = listCollection(path.join(shippedContentDir, 'pages'), 'pages');
  return shipped.filter(({ name }) => !own.has(name)).map((file) => ({ ...file, isShipped: true }));
}

export function readSettings(contentDir: string): { file: string; text: string } {
  const own = path.join(contentDir, 'site.yaml');
  const absolute = existsSync(own) ? own : path.join(shippedContentDir, 'site.yaml');
  return { file: displayPath(absolute), text: readFileSync(absolute, 'utf8') };
}

/** The addresses that the site has published, one a line: `adresses.txt`, committed with the content. */
export function readLedger(contentDir: string): { absolute: string; file: string; paths: string[] } {
  const absolute = path.join(contentDir, 'adresses.txt');
  const text = existsSync(absolute) ? readFileSync(absolute, 'utf8') : '';
  return { absolute, file: displayPath(absolute), paths: text.split(/\r?\n/).map((line) => line.trim()) };
}

/** Folders whose files are served as they are, the most important first. */
export function publicMounts(contentDir: string): Mount[] {
  const folders = [path.join(contentDir, 'public'), path.join(contentDir, '..', 'public'), path.join(rootDir, 'public')];
  return [...new Set(folders)].filter((folder) => existsSync(folder)).map((folder) => ({ path: '/', folder }));
}

export function displayPath(absolute: string): string {
  const relative = path.relative(rootDir, absolute);
  return (relative.startsWith('..') ? absolute : relative).split(path.sep).join('/');
}

function listCollection(folder: string, collection: CollectionName): { files: SourceFile[]; misplaced: string[] } {
  const files: SourceFile[] = [];
  const misplaced: string[] = [];
  if (!existsSync(folder)) return { files, misplaced };
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  for (const entry of entries) {
    const extension = path.extname(entry.name);
    if (extension !== '.md' && extension !== '.mdx') continue;
    const absolute = path.join(entry.parentPath, entry.name);
    const base = path.basename(entry.name, extension);
    const depth = path.relative(folder, absolute).split(path.sep).length;
    if (depth === 1 || (depth === 2 && base === 'index')) {
      const read = readText(absolute);
      if (!read) continue;
      const name = depth === 1 ? base : path.basename(entry.parentPath);
      files.push({
        collection,
        absolute,
        file: displayPath(absolute),
        name,
        format: extension === '.md' ? 'md' : 'mdx',
        ...(depth === 2 && { bundleDir: entry.parentPath }),
        ...read,
      });
    } else misplaced.push(absolute);
  }
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), misplaced };
}

/** @returns undefined for a file that was taken away since its folder was listed. */
function readText(absolute: string): Pick<SourceFile, 'text'> | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute)) };
  } catch (error) {
    if (error instanceof TypeError) return { text: undefined };
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** A value that is the same as long as no file of a content folder is added, changed or taken away. */
export function contentVersion(contentDir: string): string {
  const hash = createHash('sha1');
  const outside = publicMounts(contentDir).map(({ folder }) => folder);
  const folders = [contentDir, ...outside.filter((folder) => !folder.startsWith(contentDir + path.sep))].filter((folder) =>
    existsSync(folder),
  );
  for (const folder of folders)
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      const file = path.join(entry.parentPath, entry.name);
      const stat = statSync(file, { throwIfNoEntry: false });
      hash.update(`${file} ${stat?.size} ${stat?.isFile() ? stat.mtimeMs : ''}\n`);
    }
  return hash.digest('hex');
}

function misplacedProblem(absolute: string): Problem {
  return {
    file: displayPath(absolute),
    line: 1,
    column: 1,
    severity: 'warning',
    rule: 'fichier-ignore',
    message: 'Ce fichier n’est pas à un endroit où le site le lit : il est ignoré.',
    remedy: 'Placez-le directement dans le dossier de sa rubrique, ou nommez-le `index.md` dans un dossier à lui.',
  };
}
