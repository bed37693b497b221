import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { SEARCH_PARTS, SearchIndexer, type SearchParts } from '../outputs/search/build-index';
import { SEARCH_INDEX } from '../site/addresses';
import { filesOf, writeBytes } from './write-file';

/** The hash of the searched text of each page, by the file of the page. */
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
 */
export class SearchMaker {
  private readonly articles: Articles = {};
  /** The files that were made, in the site. */
  private readonly files: string[] = [];
  private readonly base = new SearchIndexer((name, content) => this.write(name, content));
  private readonly supplement = new SearchIndexer((name, content) => this.write(name, content), SUPPLEMENT);
  private adding: Promise<void> = Promise.resolve();

  /**
   * @param workDir the folder that receives files that differ.
   * @param read gives what the search knows of a page, as HTML.
   * @param last the state of the last site's index.
   */
  constructor(
    private readonly workDir: string,
    private readonly read: (file: string) => string,
    private readonly last: SearchRecord | undefined,
  ) {}

  /** Adds the page of a file, in the order of the site's pages. Without an index to start from, Pagefind works from now on. */
  add(file: string, article: string | undefined): void {
    if (article === undefined) return;
    this.articles[file] = article;
    if (this.last && article !== this.last.base.articles[file]) void this.supplement.start();
    if (this.last) return;
    this.adding = this.adding.then(() => this.base.add(file, this.read(file)));
    // `end` tells of a failure.
    this.adding.catch(() => undefined);
  }

  async end(): Promise<SearchRecord> {
    const { articles, last, files } = this;
    await this.adding;
    if (!last) return this.endBase();
    if (isDeepStrictEqual(articles, last.articles)) return last;
    const { base } = last;
    const changed = Object.keys(articles).filter((file) => articles[file] !== base.articles[file]);
    if (Object.keys(articles).length < FEW_PAGES || changed.length > MOST_CHANGED) {
      for (const file of Object.keys(articles)) await this.base.add(file, this.read(file));
      return this.endBase();
    }
    for (const file of changed) await this.supplement.add(file, this.read(file));
    if (changed.length > 0) await this.supplement.write();
    const gone = Object.keys(base.articles).filter((file) => articles[file] !== base.articles[file]);
    const replaced = gone.flatMap((file) => base.pages[addressOf(file)] ?? []);
    this.writeList({ parts: [...base.parts, ...this.supplement.parts], replaced });
    return { articles, base, supplement: files };
  }

  /** Ends Pagefind's process; call it after a failure too. */
  async close(): Promise<void> {
    await this.base.close();
  }

  private async endBase(): Promise<SearchRecord> {
    const { articles, files } = this;
    await this.base.write();
    const { parts, pages } = this.base;
    this.writeList({ parts, replaced: [] });
    return { articles, base: { articles, files, parts, pages }, supplement: [] };
  }

  private write(name: string, content: string | Uint8Array): void {
    const file = FOLDER + name;
    this.files.push(...filesOf(file, writeBytes(path.join(this.workDir, file), content)));
  }

  private writeList(parts: SearchParts): void {
    const list = path.join(this.workDir, LIST);
    mkdirSync(path.dirname(list), { recursive: true });
    writeFileSync(list, JSON.stringify(parts));
  }
}

/** Every file of the index. */
export function filesOfSearch({ base, supplement }: SearchRecord): string[] {
  return [LIST, ...base.files, ...supplement];
}

function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}
