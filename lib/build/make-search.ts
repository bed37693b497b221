import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files';
import { SEARCH_PARTS, SearchIndexer, type SearchParts } from '../outputs/search/build-index';
import { SEARCH_INDEX } from '../site/addresses';
import { compressFile } from './compress';

/** The articles of a site, each as a hash, by the file of its page. */
type Articles = Record<string, string>;

/** The state of the search index: a base, and a supplement with the pages that have changed since. */
export interface SearchRecord {
  articles: Articles;
  base: {
    articles: Articles;
    /** Its files, in the site. */
    files: string[];
    parts: string[];
    /** Pagefind's name of each page, by address. */
    pages: Record<string, string>;
  };
  /** The files of the supplement. */
  supplement: string[];
}

/** Below this number of pages the whole index is made again at once: it takes no longer than one that must be read from two parts. */
const FEW_PAGES = 400;
/** A supplement with more pages is merged into a new base: it would slow every search down. */
const MOST_CHANGED = 300;

const SUPPLEMENT = 'suite';
const FOLDER = SEARCH_INDEX.slice(1);
const LIST = FOLDER + SEARCH_PARTS;

/**
 * Makes the search index again where its articles have changed. Pagefind cannot reopen an index, and takes seconds for thousands of
 * pages: those that have changed go into a small supplement, which the search page reads as well.
 * @param workDir the folder that receives files that differ.
 * @param read gives the HTML of a page.
 */
export async function makeSearch(
  workDir: string,
  articles: Articles,
  read: (file: string) => string,
  last: SearchRecord | undefined,
): Promise<SearchRecord> {
  if (last && isSame(articles, last.articles)) return last;
  const changed = Object.keys(articles).filter((file) => articles[file] !== last?.base.articles[file]);
  const isSmall = Object.keys(articles).length < FEW_PAGES;
  if (!last || isSmall || changed.length > MOST_CHANGED) return makeBase(workDir, articles, read);
  const { base } = last;
  const gone = Object.keys(base.articles).filter((file) => articles[file] !== base.articles[file]);
  const replaced = gone.flatMap((file) => base.pages[addressOf(file)] ?? []);
  const supplement = changed.length > 0 ? await makeSupplement(workDir, changed, read) : [];
  await writeList(workDir, { parts: [...base.parts, ...(changed.length > 0 ? [`${SUPPLEMENT}/`] : [])], replaced });
  return { articles, base, supplement };
}

/** Every file of the index. */
export function filesOfSearch({ base, supplement }: SearchRecord): string[] {
  return [LIST, ...base.files, ...supplement];
}

async function makeBase(workDir: string, articles: Articles, read: (file: string) => string): Promise<SearchRecord> {
  const folder = path.join(workDir, FOLDER);
  const { parts, pages } = await index(new SearchIndexer(folder), Object.keys(articles), read);
  const files = await compressed(folder, '');
  await writeList(workDir, { parts, replaced: [] });
  return { articles, base: { articles, files, parts, pages }, supplement: [] };
}

async function makeSupplement(workDir: string, changed: readonly string[], read: (file: string) => string): Promise<string[]> {
  const folder = path.join(workDir, FOLDER);
  await index(new SearchIndexer(folder, SUPPLEMENT), changed, read);
  return compressed(folder, `${SUPPLEMENT}/`);
}

async function index(indexer: SearchIndexer, files: readonly string[], read: (file: string) => string): Promise<SearchIndexer> {
  try {
    for (const file of files) await indexer.add(file, read(file));
    await indexer.write();
  } finally {
    await indexer.close();
  }
  return indexer;
}

/** Compresses the files of a part. @returns them and their copies, by their paths in the site. */
async function compressed(folder: string, part: string): Promise<string[]> {
  const place = path.join(folder, part);
  for (const file of listFiles(place)) await compressFile(path.join(place, file));
  return listFiles(place).map((file) => FOLDER + part + file);
}

async function writeList(workDir: string, parts: SearchParts): Promise<void> {
  const file = path.join(workDir, LIST);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(parts));
}

function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

function isSame(one: Articles, other: Articles): boolean {
  const files = Object.keys(one);
  return files.length === Object.keys(other).length && files.every((file) => one[file] === other[file]);
}
