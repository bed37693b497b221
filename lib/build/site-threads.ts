import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { SiteContent } from '../content/collections';
import { ASSETS_DIR, readAssets } from './assets';
import { type PageTools, pageTools } from './make-page';
import { Maker, type Result } from './maker';
import type { PageModel } from './page';
import { fromPlainError, type PlainError, toPlainError } from './plain-error';
import { contentOf, filesOf, type SiteModel } from './site-model';
import { pageOutputs } from './site-outputs';
import { Turns } from './turns';

/** Threads that make outputs of a whole site besides the main one: each has all the content, and takes the next outputs of the list. */

const ROLE = 'site';
/** With more threads, the disk is the limit. */
const MOST_THREADS = 3;
/** Results go to the main thread in parcels. */
const PARCEL = 64;

/** Outputs to take turns in: first all files, then all pages. */
type Task = { turns: SharedArrayBuffer } & ({ kind: 'files'; model: SiteModel; workDir: string } | { kind: 'pages'; model: PageModel });
type Answer = { kind: Task['kind'] } & ({ results: Result[] } | { isDone: true } | { failure: PlainError });

/**
 * Starts threads for a build that makes most files. After an edit there is little to make: each thread would load the code and work
 * out its part of the values, and the processors would do a third more work for no less time.
 * @returns undefined where the machine has one processor.
 */
export function startThreads(): SiteThreads | undefined {
  const count = Math.min(MOST_THREADS, availableParallelism() - 1);
  return count > 0 ? new SiteThreads(count) : undefined;
}

export class SiteThreads {
  private readonly workers: Worker[];

  constructor(count: number) {
    // A command is one bundle: a thread loads it too, and serves instead of running it.
    const start = () => new Worker(fileURLToPath(import.meta.url), { workerData: ROLE, resourceLimits: { maxYoungGenerationSizeMb: 48 } });
    this.workers = Array.from({ length: count }, start);
  }

  /** Has the threads make their share of the files. @param tell is called for each. */
  makeFiles(model: SiteModel, workDir: string, turns: Turns, tell: (result: Result) => void): Promise<void> {
    return this.share({ kind: 'files', model, workDir, turns: turns.memory }, tell);
  }

  /** Has the threads make their share of the pages of the same site. */
  makePages(model: PageModel, turns: Turns, tell: (result: Result) => void): Promise<void> {
    return this.share({ kind: 'pages', model, turns: turns.memory }, tell);
  }

  end(): void {
    for (const worker of this.workers) void worker.terminate();
  }

  private async share(task: Task, tell: (result: Result) => void): Promise<void> {
    await Promise.all(this.workers.map((worker) => share(worker, task, tell)));
  }
}

function share(worker: Worker, task: Task, tell: (result: Result) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a thread of the build has ended')));
    worker.on('message', (answer: Answer) => {
      if (answer.kind !== task.kind) return;
      if ('results' in answer) answer.results.forEach(tell);
      else if ('failure' in answer) reject(fromPlainError(answer.failure));
      else resolve();
    });
    worker.postMessage(task);
  });
}

function tellMain(answer: Answer): void {
  parentPort?.postMessage(answer);
}

/** The site of this thread. */
let site: (Extract<Task, { kind: 'files' }> & { content: SiteContent }) | undefined;

/** Makes the share of this thread. */
async function makeShare(task: Task): Promise<void> {
  if (task.kind === 'files') site = { ...task, content: contentOf(task.model) };
  if (!site) throw new Error('pages before files');
  const { content, model, workDir } = site;
  const results: Result[] = [];
  const send = () => tellMain({ kind: task.kind, results: results.splice(0) });
  const maker = new Maker(workDir, undefined, (result) => {
    if (results.push(result) === PARCEL) send();
  });
  const outputs = task.kind === 'files' ? filesOf(model, content, workDir) : pageOutputs(content, toolsOf(task.model));
  await maker.make(outputs, new Turns(task.turns));
  send();
  tellMain({ kind: task.kind, isDone: true });
}

function toolsOf(model: PageModel): PageTools {
  return pageTools(model, readAssets(ASSETS_DIR, model.css).documents);
}

if (!isMainThread && workerData === ROLE)
  parentPort?.on('message', (task: Task) => {
    makeShare(task).catch((error: unknown) => tellMain({ kind: task.kind, failure: toPlainError(error) }));
  });
