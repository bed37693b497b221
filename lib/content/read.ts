import { createHash } from 'node:crypto';
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files';
import { groupBy } from '../lists';
import { plainWord } from '../near-words';
import { isWithin, pathFrom } from '../paths';
import type { ListName } from '../site/addresses';
import { rootDir, shippedContentDir, UserError } from '../site/environment';
import type { CollectionName } from '../site/kinds';
import { during } from '../site/step';
import { CleanText } from './clean-text';
import { type FolderListing, type FoundFile, type LeftOut, listFolder } from './folder';
import { placeOf } from './places';
import type { Finding, Problem } from './problems';

/** Reads a content folder and the public folders beside it. */

export interface SourceFile {
  collection: CollectionName;
  /** Absolute path. */
  absolute: string;
  /** Path as the author sees it, relative to the working folder. */
  file: string;
  /** The file's name, or its folder's for a page bundle, without extension. */
  name: string;
  format: 'md' | 'mdx';
  /** The files beside the entry of a page bundle, with their paths from its folder. */
  bundle?: FoundFile[];
  /** True for a page of the repository's own content, used where the content folder has none of that name. */
  isShipped?: boolean;
  content: CleanText;
}

/** The file of a text above a list. */
export interface ListFile {
  list: ListName;
  /** Path as the author sees it. */
  file: string;
  format: 'md' | 'mdx';
  content: CleanText;
}

/** @throws {UserError} when the content folder is missing: an empty site would replace the last one. */
export function requireContentDir(contentDir: string): void {
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`Le dossier de contenu ${displayPath(contentDir)} n’existe pas : corrigez CONTENT_DIR. Rien n’a été changé.`);
}

interface ContentFiles {
  sources: SourceFile[];
  lists: ListFile[];
  /** The files of each public folder, the most important folder first. */
  publicFolders: FoundFile[][];
  problems: Problem[];
}

/** The texts that a process has read, by absolute path. The stamp, a size and a date, says whether a file may have changed. */
export type KnownTexts = Map<string, { stamp: string; content: CleanText }>;

/**
 * Sorts all files of a site by role; reports each file that is neither read nor published.
 * @param known texts that this process has read earlier; updated. A build begins with none: it trusts no date that another one has seen.
 */
export function readContentFiles(contentDir: string, known?: KnownTexts): ContentFiles {
  requireContentDir(contentDir);
  const content = listContent(contentDir);
  const outside = publicFoldersOutside(contentDir).map(listFolder);
  const { sources, lists, problems } = sortFiles(content.files, known);
  return {
    lists,
    sources: [...sources, ...shippedPages(contentDir, sources)],
    publicFolders: [below(content.files, 'public/'), ...outside.map(({ files }) => files)],
    problems: [...problems, ...[content, ...outside].flatMap(({ leftOut }) => leftOut.map(leftOutProblem))],
  };
}

/** The content folder itself may be a link, by the deployer's choice; its files keep the path that the deployer gave. */
function listContent(contentDir: string): FolderListing {
  const { files, leftOut } = listFolder(realpathSync(contentDir));
  const named = <T extends FoundFile>(found: T): T => ({ ...found, file: path.join(contentDir, found.path) });
  return { files: files.map(named), leftOut: leftOut.map(named) };
}

/** The text of a page bundle. */
const INDEX = /^\/index\.(?:mdx?|markdown)$/i;

function sortFiles(files: readonly FoundFile[], known?: KnownTexts): Pick<ContentFiles, 'sources' | 'lists' | 'problems'> {
  const folders = new Map(groupBy(files, ({ path: at }) => at.split('/').slice(0, 2).join('/')));
  const isBundle = (folder: string) => (folders.get(folder) ?? []).some(({ path: at }) => INDEX.test(at.slice(folder.length)));
  const sources: SourceFile[] = [];
  const lists: ListFile[] = [];
  const unread = new Map<string, Problem>();
  for (const found of files) {
    const place = placeOf(found.path, isBundle);
    if (place.kind === 'unread')
      unread.set(place.at, problemAt(found.file.slice(0, found.file.length - found.path.length) + place.at, place.finding));
    if (place.kind !== 'entry' && place.kind !== 'list') continue;
    const file = displayPath(found.file);
    const content = during(`la lecture de ${file}`, () => readText(found.file, known));
    if (!content) continue;
    const { format } = place;
    if (place.kind === 'list') {
      lists.push({ list: place.list, file, format, content });
      continue;
    }
    const { collection, name } = place;
    const bundle = place.isBundle && { bundle: below(folders.get(`${collection}/${name}`) ?? [], `${collection}/${name}/`) };
    sources.push({ collection, absolute: found.file, file, name, format, ...bundle, content });
  }
  return { sources: sources.sort((a, b) => (a.file < b.file ? -1 : 1)), lists, problems: [...unread.values()] };
}

/** The files of a folder, by their paths from there. */
function below(files: readonly FoundFile[], folder: string): FoundFile[] {
  return files.flatMap((found) => (found.path.startsWith(folder) ? { ...found, path: found.path.slice(folder.length) } : []));
}

function problemAt(file: string, finding: Finding): Problem {
  return { severity: 'error', ...finding, file: displayPath(file) };
}

const LEFT_OUT: Record<LeftOut['reason'], Pick<Finding, 'severity' | 'message' | 'remedy'>> = {
  link: {
    severity: 'warning',
    message: 'C’est un lien vers un autre fichier : le site ne le suit pas, et ne le publie pas.',
    remedy: 'Copiez le fichier lui-même à cette place.',
  },
  hidden: {
    severity: 'warning',
    message: 'Son nom commence par un point : le site ne le lit pas, et ne le publie pas.',
    remedy: 'Donnez-lui un autre nom s’il doit être publié ; sinon, retirez-le.',
  },
  special: {
    severity: 'error',
    message: 'Ce n’est ni un fichier ni un dossier : le site ne peut pas le lire.',
    remedy: 'Retirez-le du dossier.',
  },
  name: {
    severity: 'error',
    message: 'Son nom contient des caractères qu’une adresse ne peut pas dire.',
    remedy: 'Renommez-le avec des lettres, des chiffres et des tirets.',
  },
  long: {
    severity: 'error',
    message: 'Son nom est trop long.',
    remedy: 'Donnez-lui un nom d’une centaine de lettres au plus.',
  },
};

function leftOutProblem({ file, reason }: LeftOut): Problem {
  return problemAt(file, { line: 1, column: 1, rule: 'fichier-ignore', ...LEFT_OUT[reason] });
}

/** The shipped pages (legal notices, contact) to which the shipped menus or home page link, where a content folder lacks them. */
function shippedPages(contentDir: string, sources: readonly SourceFile[]): SourceFile[] {
  if (isWholeSite(contentDir)) return [];
  const own = new Set(sources.filter(({ collection }) => collection === 'pages').map(({ name }) => name));
  const shipped = sortFiles(listFolder(shippedContentDir).files).sources.filter(({ collection }) => collection === 'pages');
  return shipped.filter(({ name }) => !own.has(name)).map((source) => ({ ...source, isShipped: true }));
}

/** A text that is read by its name alone. */
export interface NamedText {
  absolute: string;
  /** Path as the author sees it. */
  file: string;
  content: CleanText;
}

export function readSettings(contentDir: string): NamedText {
  return readOwnOrShipped(contentDir, SETTINGS);
}

export function readHome(contentDir: string): NamedText {
  return readOwnOrShipped(contentDir, HOME);
}

function readOwnOrShipped(contentDir: string, name: string): NamedText {
  const own = path.join(contentDir, name);
  return readNamed(isFile(own) ? own : path.join(shippedContentDir, name));
}

const SETTINGS = 'site.yaml';
const HOME = 'accueil.mdx';

/** Whether a folder is a whole site, with its settings and its home page: nothing of the shipped content is added to it. */
function isWholeSite(contentDir: string): boolean {
  return [SETTINGS, HOME].every((name) => isFile(path.join(contentDir, name)));
}

/** A line of `adresses.txt`. */
interface LedgerLine {
  /** 1-based. */
  line: number;
  path: string;
  /** Whether the author says that nothing replaces the page: `/evenements/atelier/ retirée`. */
  isWithdrawn: boolean;
}

/** Reads `adresses.txt`, committed with the content: the addresses that the site has published, one a line. A missing file is empty. */
export function readLedger(contentDir: string): NamedText & { lines: LedgerLine[] } {
  const ledger = readNamed(path.join(contentDir, 'adresses.txt'));
  const lines = (ledger.content.text ?? '').split('\n').flatMap((text, index): LedgerLine[] => {
    const [, address, note] = /^\s*([^#\s]\S*)(?:\s+(.*\S))?\s*$/.exec(text) ?? [];
    const isWithdrawn = note !== undefined && plainWord(note) === plainWord(WITHDRAWN);
    return address === undefined ? [] : [{ line: index + 1, path: listedPath(address), isWithdrawn }];
  });
  return { ...ledger, lines };
}

/** The path of an address as an author may copy it: `https://exemple.fr/contact`, `contact`. */
function listedPath(address: string): string {
  const path = `/${address.replace(/^https?:\/\/[^/]*/, '').replace(/^\/+/, '')}`;
  return /\/$|\.\w+$/.test(path) ? path : `${path}/`;
}

/** What an author writes after the address of a page that nothing replaces. */
export const WITHDRAWN = 'retirée';

function readNamed(absolute: string): NamedText {
  return { absolute, file: displayPath(absolute), content: (isFile(absolute) && readText(absolute)) || new CleanText(new Uint8Array()) };
}

/** Folders outside the content folder whose files are served as they are, the most important first. */
export function publicFoldersOutside(contentDir: string): string[] {
  const [beside, shipped] = [path.join(contentDir, '..', 'public'), path.join(shippedContentDir, '..', 'public')];
  const folders = new Set([beside, shipped]);
  if (contentDir !== shippedContentDir && isWholeSite(contentDir)) folders.delete(shipped);
  return [...folders].filter((folder) => entryNamed(folder) !== undefined);
}

/** The text of a file that is displayed under this path, as its author saved it. */
export function readSource(file: string): string {
  return readFileSync(path.resolve(rootDir, file), 'utf8');
}

export function displayPath(absolute: string): string {
  return isWithin(rootDir, absolute) ? pathFrom(rootDir, absolute) : absolute.replaceAll(path.sep, '/');
}

/** Changes with a file, for a process that reads it repeatedly. */
export function stampOf(absolute: string): string {
  const stat = statSync(absolute, { throwIfNoEntry: false });
  return `${stat?.size} ${stat?.mtimeMs}`;
}

/** Undefined for a file deleted since its folder was listed. */
function readText(absolute: string, known?: KnownTexts): CleanText | undefined {
  try {
    if (!known) return new CleanText(readFileSync(absolute));
    const stamp = stampOf(absolute);
    const before = known.get(absolute);
    if (before?.stamp === stamp) return before.content;
    const bytes = readFileSync(absolute);
    const content = before && bytes.equals(before.content.bytes) ? before.content : new CleanText(bytes);
    known.set(absolute, { stamp, content });
    return content;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * Whether a folder has a file of exactly this name. macOS and Windows find `Site.yaml` under the name `site.yaml`, and the server that
 * builds the site does not. False for a symbolic link, wherever it leads.
 */
function isFile(absolute: string): boolean {
  return entryNamed(absolute)?.isFile() ?? false;
}

function entryNamed(absolute: string): Dirent | undefined {
  const folder = path.dirname(absolute);
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.find(({ name }) => name === path.basename(absolute));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** A hash of the names, sizes and dates of all files of the content and public folders: it changes with any of them. */
export function contentVersion(contentDir: string): string {
  const hash = createHash('sha1');
  for (const folder of [contentDir, ...publicFoldersOutside(contentDir)])
    for (const name of listFiles(folder, () => true)) {
      const file = path.join(folder, name);
      const stat = lstatSync(file, { throwIfNoEntry: false });
      hash.update(`${file} ${stat?.size} ${stat?.isFile() ? stat.mtimeMs : ''}\n`);
    }
  return hash.digest('hex');
}
