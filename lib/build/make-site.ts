import type { SiteContent } from '../content/collections';
import type { Compiled } from './assets';
import { fileOutputs, variantOutputs } from './file-outputs';
import { makeOutputs, type Result } from './make-outputs';
import { SearchMaker } from './make-search';
import type { Output } from './output';
import { pageOutputs, searchedPages } from './page-outputs';
import type { LastSite, SiteRecord } from './record';
import type { SiteModel } from './site-model';
import type { makeInThreads } from './site-threads';
import { endTurns, newTurns } from './turns';

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
  const tell = ({ file, known }: Result) => {
    outputs[file] = known;
    addToSearch();
  };
  const making = { workDir, last, tell };
  const searchTexts = searchedPages(content);
  const search = new SearchMaker(workDir, (file) => searchTexts.get(file)?.() ?? '', last?.search);
  let pages: Output[] = [];
  let searched = 0;
  /** Adds the pages that are there, in the order of the list. */
  const addToSearch = () => {
    for (let file = pages[searched]?.file; file !== undefined && outputs[file]; file = pages[++searched]?.file)
      search.add(file, outputs[file]?.article);
  };
  const turns = { pages: newTurns(), files: newTurns() };
  const listed = fileOutputs(model, content, workDir);
  // While Next.js compiles. Then pictures are drawn by other threads, while this one renders pages.
  const files = makeOutputs(making, listed, turns.files);
  files.catch(() => undefined);
  let rendering: Promise<void> | undefined;
  let theirs: Promise<unknown> | undefined;
  try {
    const { assets, tools, pages: pageModel } = await compiled;
    await makeOutputs(making, assets);
    pages = pageOutputs(content, tools);
    if (!last) theirs = inThreads?.({ model, pages: pageModel, workDir, turns }, tell);
    rendering = makeOutputs(making, pages, turns.pages);
    await Promise.all([rendering, files]);
    const failure = await theirs;
    // What another thread could not make mostly fails here as well: its error is the one to tell.
    const left = [...listed, ...pages].filter(({ file }) => !outputs[file]);
    await makeOutputs(making, left);
    if (failure !== undefined) console.warn(`Un fil d’exécution s’est arrêté (${failure}) : la construction a fait sa part.`);
    const madePages = pages.filter(({ file }) => outputs[file] !== last?.outputs[file]).length;
    const variants = pages.flatMap(({ file }) => outputs[file]?.variants ?? []);
    await makeOutputs(making, variantOutputs(variants, content, model.cacheDir));
    return { record: { outputs, search: await search.end() }, pageCount: pages.length, madePages };
  } finally {
    // After a failure: nothing may be written once the folder is removed.
    endTurns(turns.pages);
    endTurns(turns.files);
    await Promise.allSettled([files, rendering, theirs]);
    await search.close();
  }
}
