import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SiteContent } from '../content/collections';
import type { Pictures } from '../images/inspect';
import { listFiles } from '../list-files';
import { Pool } from '../pool';
import { duringAll } from '../site/step';
import { copiesOf } from './compress';
import { filesOfSearch, SearchMaker } from './make-search';
import type { FileWriter, Output } from './output';
import { MARK } from './ownership';
import type { Known, SiteRecord } from './record';
import { type CommonToPages, fileOutputs, pageOutputs, searchedPages, variantOutputs } from './site-outputs';

export interface Ingredients {
  content: SiteContent;
  /** The facts of its pictures, from the check. */
  pictures: Pictures;
  /** The folder that keeps encoded pictures from one build to the next. */
  cacheDir: string;
  /** The typefaces, styles and scripts, and the common part of pages, once Next.js has compiled them. */
  compiled: Promise<CommonToPages & { assets: Output[] }>;
  writer: FileWriter;
  /** The site that the last build left, if this code made it. */
  last: { folder: string; record: SiteRecord } | undefined;
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
export async function makeSite(workDir: string, { content, pictures, cacheDir, compiled, writer, last }: Ingredients): Promise<MadeSite> {
  const maker = new Maker(workDir, writer, last);
  // While Next.js compiles. Then pictures are drawn by other threads, while this one renders pages.
  const files = maker.make(fileOutputs(content, pictures, { cacheDir, foldsCase: foldsCase(workDir) }));
  files.catch(() => undefined);
  const known = last?.record.search;
  const searched = searchedPages(content);
  const search = new SearchMaker(
    workDir,
    (file) => searched.get(file)?.() ?? '',
    known && maker.hasAll(filesOfSearch(known)) ? known : undefined,
  );
  try {
    const { assets, ...common } = await compiled;
    await maker.make(assets);
    const pages = pageOutputs(content, common);
    await maker.make(pages, (file) => search.add(file, maker.outputs[file]?.article));
    const madePages = pages.filter(({ file }) => maker.made.has(file)).length;
    const variants = pages.flatMap(({ file }) => maker.outputs[file]?.variants ?? []);
    await maker.make(variantOutputs(variants, content, cacheDir));
    await files;
    return { record: { outputs: maker.outputs, search: await search.end() }, pageCount: pages.length, madePages };
  } finally {
    // After a failure: nothing may be written once the folder is removed.
    maker.stop();
    await files.catch(() => undefined);
    await search.close();
  }
}

/** Whether the disk of a folder of ours takes capitals for small letters. */
function foldsCase(workDir: string): boolean {
  return existsSync(path.join(workDir, MARK.toUpperCase()));
}

/** The number of files that are made at the same time, by the threads of Node.js and by those of the writer. */
const AT_ONCE = 10;

/** Makes outputs, except those that the last site has. */
class Maker {
  readonly outputs: Record<string, Known> = {};
  /** The files that were made. */
  readonly made = new Set<string>();
  private readonly present: ReadonlySet<string>;
  private isStopped = false;

  constructor(
    private readonly workDir: string,
    private readonly writer: FileWriter,
    readonly last: Ingredients['last'],
  ) {
    this.present = new Set(last && listFiles(last.folder));
  }

  /** @param onMade is called for each file in the order of the outputs, once it and those before it are made. */
  async make(outputs: readonly Output[], onMade: (file: string) => void = () => undefined): Promise<void> {
    const pool = new Pool(AT_ONCE);
    let told = 0;
    for (const output of outputs)
      await pool.add(async () => {
        await duringAll(output.step, () => this.makeOne(output));
        for (let file = outputs[told]?.file; file !== undefined && this.outputs[file]; file = outputs[++told]?.file) onMade(file);
      });
    await pool.settle();
  }

  /** From now on, makes nothing that is not begun. */
  stop(): void {
    this.isStopped = true;
  }

  /** Whether the last site has these files. */
  hasAll(files: readonly string[]): boolean {
    return files.every((file) => this.present.has(file));
  }

  private async makeOne({ file, prepare }: Output): Promise<void> {
    if (this.isStopped) return;
    const { key, write } = await prepare();
    const known = this.last?.record.outputs[file];
    if (known?.key === key && this.hasAll([file, ...(known.isCompressed ? copiesOf(file) : [])])) {
      this.outputs[file] = known;
      return;
    }
    this.outputs[file] = { key, ...(await write(path.join(this.workDir, file), this.writer)) };
    this.made.add(file);
  }
}
