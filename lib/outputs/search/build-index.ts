import { gunzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { Pool } from '../../pool';
import { importPackage } from '../../site/import-package';
import { words } from '../../site/words';
import { WordList } from './word-list';

/** Pagefind's user interfaces, which the site replaces by its own. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Pagefind's programs: those of the first part serve all parts. */
const PROGRAMS = /\.js$|^wasm\./;

/**
 * Pages per index. Pagefind takes 180 KB of memory a page when it writes an index: a larger site has several indexes, which the search page
 * queries together. Each costs a searching visitor a few dozen kilobytes, and guesses at words that only others have.
 */
const PART_SIZE = 1500;
/** Signs that belong to a word: `C++`, `C#` (lib/site/words/grammar.ts). Pagefind drops all others. */
const KEPT_SIGNS = '+#';
/** The number of pages that Pagefind indexes at the same time. */
const IN_FLIGHT = 50;

/** The list of the parts of the index, by their paths from its folder: the search page loads it first. */
export interface SearchParts {
  parts: string[];
  /** Pages in the first parts that a later one has in another version, or that are gone: Pagefind's names of them. */
  replaced: string[];
}

export const SEARCH_PARTS = 'parts.json';

/** The words of a part, in its folder. */
const SEARCH_WORDS = 'mots.txt';

/** Builds a search index of pages. */
export class SearchIndexer {
  /** Pagefind's name of each page of the index, by address. */
  readonly pages: Record<string, string> = {};
  private pagefind: Promise<typeof import('pagefind')> | undefined;
  private index: Promise<PagefindIndex> | undefined;
  private pageCount = 0;
  private readonly adding = new Pool(IN_FLIGHT);
  /** Addresses of the parts, from the folder of the first. */
  readonly parts: string[] = [];

  /**
   * @param writeFile writes a file, by its path from the folder of the whole index.
   * @param supplement the name of the only part, when it completes an index that exists.
   */
  constructor(
    private readonly writeFile: (name: string, content: string | Uint8Array) => void,
    private readonly supplement = '',
    private readonly partSize = PART_SIZE,
  ) {}

  /**
   * Adds a page to the index.
   * @param file path of the page in the site, such as `evenements/atelier/index.html`.
   * @param content what the search knows of it (search-page.ts).
   * @throws when Pagefind fails.
   */
  async add(file: string, content: string): Promise<void> {
    if (this.pageCount === this.partSize) await this.write();
    const index = await this.start();
    this.pageCount++;
    await this.adding.add(async () => check(await index.addHTMLFile({ sourcePath: file, content })));
  }

  /** Starts Pagefind, which takes a moment, before the first page is there. */
  start(): Promise<PagefindIndex> {
    this.index ??= this.open();
    // Who needs the index learns of a failure.
    this.index.catch(() => undefined);
    return this.index;
  }

  /** Ends Pagefind's process; call it after a failure too. */
  async close(): Promise<void> {
    await (await this.pagefind)?.close();
  }

  private async open(): Promise<PagefindIndex> {
    this.pagefind ??= importPackage('pagefind');
    const { createIndex } = await this.pagefind;
    const response = await createIndex({ forceLanguage: words.language.tag, includeCharacters: KEPT_SIGNS });
    check(response);
    if (!response.index) throw new Error('pagefind gave no index');
    return response.index;
  }

  /**
   * Writes the pages as a part of the index. Not by Pagefind's `writeFiles`: it answers before its last file is written, and `close` kills
   * it. On a busy machine that file is empty.
   * @throws when Pagefind fails.
   */
  async write(): Promise<void> {
    await this.adding.settle();
    const index = await this.start();
    const isFirst = this.parts.length === 0 && this.supplement === '';
    const part = isFirst ? '' : `${this.supplement || this.parts.length + 1}/`;
    const { errors, files } = await index.getFiles();
    check({ errors });
    const list = new WordList();
    for (const { path: name, content } of files) {
      if (INTERFACES.test(name) || (!isFirst && PROGRAMS.test(name))) continue;
      this.writeFile(part + name, content);
      const page = /^fragment\/(.+)\.pf_fragment$/.exec(name)?.[1];
      if (!page) continue;
      const { url, content: text, meta } = fragmentIn(content);
      this.pages[url] = page;
      list.add(`${meta.title} ${text}`);
    }
    this.writeFile(part + SEARCH_WORDS, String(list));
    this.parts.push(part);
    await index.deleteIndex();
    this.index = undefined;
    this.pageCount = 0;
  }
}

/** What Pagefind keeps of a page, to show it: JSON after a signature, compressed. */
function fragmentIn(fragment: Uint8Array): { url: string; content: string; meta: { title?: string } } {
  const text = gunzipSync(fragment).toString();
  return JSON.parse(text.slice(text.indexOf('{')));
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`pagefind: ${errors.join('; ')}`);
}
