import type { SiteContent } from '../content/collections';
import type { PageTools } from './make-page';
import { filesOfSearch, SearchMaker } from './make-search';
import { hasFiles, type LastSite, Maker, type Result } from './maker';
import type { Output } from './output';
import type { PageModel } from './page';
import type { SiteRecord } from './record';
import { filesOf, type SiteModel } from './site-model';
import { pageOutputs, searchedPages, variantOutputs } from './site-outputs';
import type { makeInThreads } from './site-threads';
import { Turns } from './turns';

export interface Ingredients {
  model: SiteModel;
  /** The content of the model (`contentOf`). */
  content: SiteContent;
  /** The parts that Next.js compiles, once they are there. */
  compiled: Promise<Compiled>;
  /** Has other threads make a share of a site without a last one (`makeInThreads`). */
  inThreads?: typeof makeInThreads;
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
export async function makeSite(workDir: string, { model, content, compiled, inThreads, last }: Ingredients): Promise<MadeSite> {
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
  const turns = { pages: new Turns(), files: new Turns() };
  const listed = filesOf(model, content, workDir);
  // While Next.js compiles. Then pictures are drawn by other threads, while this one renders pages.
  const files = maker.make(listed, turns.files);
  files.catch(() => undefined);
  let theirs: Promise<unknown> | undefined;
  try {
    const { assets, tools, pages: pageModel } = await compiled;
    await maker.make(assets);
    pages = pageOutputs(content, tools);
    const memory = { pages: turns.pages.memory, files: turns.files.memory };
    if (!last) theirs = inThreads?.({ model, pages: pageModel, workDir, turns: memory }, tell);
    await Promise.all([maker.make(pages, turns.pages), files]);
    const failure = await theirs;
    // What another thread could not make mostly fails here as well: its error is the one to tell.
    await maker.make([...listed, ...pages].filter(({ file }) => !outputs[file]));
    if (failure !== undefined) console.warn(`Un fil d’exécution s’est arrêté (${failure}) : la construction a fait sa part.`);
    const madePages = pages.filter(({ file }) => made.has(file)).length;
    const variants = pages.flatMap(({ file }) => outputs[file]?.variants ?? []);
    await maker.make(variantOutputs(variants, content, model.cacheDir));
    return { record: { outputs, search: await search.end() }, pageCount: pages.length, madePages };
  } finally {
    // After a failure: nothing may be written once the folder is removed.
    turns.pages.end();
    turns.files.end();
    await Promise.allSettled([files, theirs]);
    await search.close();
  }
}

function searchMaker(workDir: string, content: SiteContent, last: LastSite | undefined): SearchMaker {
  const known = last?.record.search;
  const isThere = known && hasFiles(last, filesOfSearch(known));
  const searched = searchedPages(content);
  return new SearchMaker(workDir, (file) => searched.get(file)?.() ?? '', isThere ? known : undefined);
}
