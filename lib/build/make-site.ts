import type { SiteContent } from '../content/collections';
import type { PageTools } from './make-page';
import { filesOfSearch, SearchMaker } from './make-search';
import { hasFiles, type LastSite, Maker, type Result } from './maker';
import type { Output } from './output';
import type { PageModel } from './page';
import type { SiteRecord } from './record';
import { filesOf, type SiteModel } from './site-model';
import { pageOutputs, searchedPages, variantOutputs } from './site-outputs';
import type { SiteThreads } from './site-threads';
import { Turns } from './turns';

export interface Ingredients {
  model: SiteModel;
  /** The content of the model (`contentOf`). */
  content: SiteContent;
  /** The parts that Next.js compiles, once they are there. */
  compiled: Promise<Compiled>;
  /** Other threads that take part in a build without a last site. */
  threads?: SiteThreads | undefined;
  /** The site that the last build left, if this code made it. */
  last: LastSite | undefined;
}

export interface Compiled {
  /** The typefaces, styles and scripts. */
  assets: Output[];
  pages: PageModel;
  /** The means to make the pages. */
  tools: PageTools;
}

export interface MadeSite {
  record: SiteRecord;
  pageCount: number;
  /** The number of pages that were made again. */
  madePages: number;
}

/**
 * Makes the files of a site that are not the same as in the last one, each with its compressed copies.
 * @param workDir an empty folder, which receives them.
 */
export async function makeSite(workDir: string, { model, content, compiled, threads, last }: Ingredients): Promise<MadeSite> {
  const outputs: SiteRecord['outputs'] = {};
  const made = new Set<string>();
  const tell = ({ file, known, isMade }: Result) => {
    outputs[file] = known;
    if (isMade) made.add(file);
    addToSearch();
  };
  const maker = new Maker(workDir, last, tell);
  const search = searchMaker(workDir, content, last);
  let pages: Output[] = [];
  let searched = 0;
  /** Adds the pages that are there, in the order of the list. */
  const addToSearch = () => {
    for (let file = pages[searched]?.file; file !== undefined && outputs[file]; file = pages[++searched]?.file)
      search.add(file, outputs[file]?.article);
  };
  const [fileTurns, pageTurns] = [new Turns(), new Turns()];
  const listed = filesOf(model, content, workDir);
  const theirs = threads?.makeFiles(model, workDir, fileTurns, tell);
  // While Next.js compiles. Then pictures are drawn by other threads, while this one renders pages.
  const files = Promise.all([maker.make(listed, fileTurns), theirs]);
  files.catch(() => undefined);
  try {
    const { assets, tools, pages: pageModel } = await compiled;
    await maker.make(assets);
    pages = pageOutputs(content, tools);
    const theirPages = threads?.makePages(pageModel, pageTurns, tell);
    await Promise.all([maker.make(pages, pageTurns), theirPages]);
    const madePages = pages.filter(({ file }) => made.has(file)).length;
    const variants = pages.flatMap(({ file }) => outputs[file]?.variants ?? []);
    await maker.make(variantOutputs(variants, content, model.cacheDir));
    await files;
    expectAll([...listed, ...pages], outputs);
    return { record: { outputs, search: await search.end() }, pageCount: pages.length, madePages };
  } finally {
    // After a failure: nothing may be written once the folder is removed.
    for (const turns of [fileTurns, pageTurns]) turns.end();
    await files.catch(() => undefined);
    await search.close();
  }
}

/** Threads take turns in a list that each works out for itself: a file that one of them did not list would be missing. */
function expectAll(listed: readonly Output[], outputs: SiteRecord['outputs']): void {
  const missing = listed.find(({ file }) => !outputs[file]);
  if (missing) throw new Error(`no thread made ${missing.file}`);
}

function searchMaker(workDir: string, content: SiteContent, last: LastSite | undefined): SearchMaker {
  const known = last?.record.search;
  const isThere = known && hasFiles(last, filesOfSearch(known));
  const searched = searchedPages(content);
  return new SearchMaker(workDir, (file) => searched.get(file)?.() ?? '', isThere ? known : undefined);
}
