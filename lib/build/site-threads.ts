import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type PageModel, readAssets } from './assets';
import { fileOutputs } from './file-outputs';
import { makeOutputs, type Result } from './make-outputs';
import { pageOutputs } from './page-outputs';
import { contentOf, type SiteModel } from './site-model';
import type { Turns } from './turns';

/** With more threads, the disk is the limit. */
const MOST_THREADS = 3;
/** Results go to the main thread in parcels. */
const PARCEL = 64;

/** The means for another thread to make a share of the pages and of the files of a site. */
interface Share {
  model: SiteModel;
  pages: PageModel;
  workDir: string;
  /** Those of the main thread. */
  turns: Record<'pages' | 'files', Turns>;
}

/**
 * Has the other processors make a share of a site that is made whole. After an edit there is little to make: each thread would load the
 * code and work out its part of the values, and the processors would do a third more work for no less time.
 * @param tell is called for each output.
 * @returns the error of a thread that has ended early: the outputs that it took and did not tell of remain to be made.
 */
export async function makeInThreads(share: Share, tell: (result: Result) => void): Promise<unknown> {
  const count = Math.min(MOST_THREADS, availableParallelism() - 1);
  const errors = await Promise.all(Array.from({ length: count }, () => makeInThread(share, tell)));
  return errors.find((error) => error !== undefined);
}

function makeInThread(share: Share, tell: (result: Result) => void): Promise<unknown> {
  // A command is one bundle: a thread loads it too, and makes its share instead of running it.
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { share }, resourceLimits: { maxYoungGenerationSizeMb: 48 } });
  const end = () => void worker.terminate();
  process.prependListener('exit', end);
  let failure: unknown;
  worker.on('message', (results: Result[]) => results.forEach(tell));
  worker.on('error', (error) => {
    failure = error;
  });
  return new Promise((resolve) => {
    worker.on('exit', () => {
      process.off('exit', end);
      resolve(failure);
    });
  });
}

async function makeShare({ model, pages, workDir, turns }: Share): Promise<void> {
  const content = contentOf(model);
  const results: Result[] = [];
  const send = () => parentPort?.postMessage(results.splice(0));
  const tell = (result: Result) => {
    if (results.push(result) === PARCEL) send();
  };
  const making = { workDir, last: undefined, tell };
  await makeOutputs(making, pageOutputs(content, readAssets(pages).tools), turns.pages);
  await makeOutputs(making, fileOutputs(model, content, workDir), turns.files);
  send();
}

if (!isMainThread && workerData?.share) void makeShare(workerData.share);
