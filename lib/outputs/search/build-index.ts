import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { Pool } from '../../pool';
import { SEARCH_INDEX } from '../../site/addresses';
import { words } from '../../site/words';

/** Pagefind's own interfaces: the site has its own. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** What searches: that of the first part serves all. */
const PROGRAMS = /\.js$|^wasm\./;

/**
 * Pagefind takes 150 KB of memory a page: a site of more has several indexes, which the search page asks together.
 * Each costs a visitor who searches a few dozen kilobytes, and guesses at words that only others have.
 */
const PART_SIZE = 6000;
/** How many pages Pagefind may have in hand. */
const IN_FLIGHT = 50;

/** The search index of a site, in its language, made of the articles of its pages (`data-pagefind-body`) as they are finished. */
export class SearchIndexer {
  private readonly folder: string;
  private index: PagefindIndex | undefined;
  private pageCount = 0;
  private readonly adding = new Pool(IN_FLIGHT);
  /** Addresses of the parts, from the folder of the first. */
  private readonly parts: string[] = [];

  constructor(
    outDir: string,
    private readonly partSize = PART_SIZE,
  ) {
    this.folder = path.join(outDir, SEARCH_INDEX);
  }

  /**
   * Takes in a page, if it is one to be found.
   * @param file where the page is in the site, such as `evenements/atelier/index.html`.
   * @throws when Pagefind fails.
   */
  async add(file: string, html: string): Promise<void> {
    if (!html.includes('data-pagefind-body')) return;
    if (this.pageCount === this.partSize) await this.writePart();
    this.index ??= await this.open();
    const { index } = this;
    this.pageCount++;
    const content = `<html><body>${articleOf(html)}</body></html>`;
    await this.adding.add(async () => check(await index.addHTMLFile({ sourcePath: file, content })));
  }

  /** Writes what search needs into the site. @throws when Pagefind fails. */
  async write(): Promise<void> {
    await this.writePart();
    writeFileSync(path.join(this.folder, 'parts.json'), JSON.stringify(this.parts));
  }

  /** To be called whatever happened: Pagefind is a process. */
  async close(): Promise<void> {
    await close();
  }

  private async open(): Promise<PagefindIndex> {
    const response = await createIndex({ forceLanguage: words.language.tag, excludeSelectors: ['[hidden]'] });
    check(response);
    if (!response.index) throw new Error('pagefind gave no index');
    return response.index;
  }

  /** Pagefind's own `writeFiles` answers before its last file is on the disk, and `close` kills it: on a busy machine that file is empty. */
  private async writePart(): Promise<void> {
    await this.adding.settle();
    const index = this.index ?? (await this.open());
    const isFirst = this.parts.length === 0;
    const part = isFirst ? '' : `${this.parts.length + 1}/`;
    const { errors, files } = await index.getFiles();
    check({ errors });
    for (const { path: name, content } of files) {
      if (INTERFACES.test(name) || (!isFirst && PROGRAMS.test(name))) continue;
      const file = path.join(this.folder, part, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    this.parts.push(part);
    await index.deleteIndex();
    this.index = undefined;
    this.pageCount = 0;
  }
}

/** The main part of a page, with a stop after what Pagefind would join: terms and their descriptions, cells. */
function articleOf(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>') + '</main>'.length);
  return main.replaceAll('</dt>', '\u00a0: </dt>').replace(/<\/(?:dd|td|th)>/g, '. $&');
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`pagefind: ${errors.join('; ')}`);
}
