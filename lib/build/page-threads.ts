import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readAssets } from './assets';
import type { Made } from './output';
import { type PageTask, pageWriter, type WritePage } from './page-writer';
import { renderCompiled } from './views';

/** Writes pages in threads: rendering is the longest part of a build of many pages, and each page needs nothing but its value. */

/** A thread takes a second to load the views and to warm up: fewer pages are written sooner without. */
const FEW_PAGES = 200;
/** The number of pages that wait for a thread: with more, this one writes the next page itself. */
const MOST_WAITING = 2;

interface Settings {
  role: 'page-writer';
  /** The folder of the assets (lib/build/assets.ts). */
  assetsDir: string;
}

type Answer = { made: Made } | { error: unknown };

/**
 * @param here writes pages in this thread.
 * @param count the number of other threads.
 * @returns a writer that shares pages with other threads when they are many; `end` stops these.
 */
export function pageThreads(here: WritePage, count: number, assetsDir: string): { write: WritePage; end: () => void } {
  const threads: PageThread[] = [];
  let written = 0;
  const write: WritePage = (task) => {
    if (written++ < FEW_PAGES) return here(task);
    if (threads.length < count) threads.push(new PageThread({ role: 'page-writer', assetsDir }));
    const free = threads.find(({ waiting }) => waiting < MOST_WAITING);
    return free ? free.write(task) : here(task);
  };
  const end = () => {
    for (const thread of threads) thread.end();
  };
  return { write, end };
}

class PageThread {
  private readonly worker: Worker;
  private readonly pending: { resolve: (made: Made) => void; reject: (error: unknown) => void }[] = [];

  constructor(settings: Settings) {
    // The command is one bundle: the thread loads it too, and serves instead of running it.
    this.worker = new Worker(fileURLToPath(import.meta.url), { workerData: settings });
    this.worker.on('message', (answer: Answer) => {
      const asked = this.pending.shift();
      if ('made' in answer) asked?.resolve(answer.made);
      else asked?.reject(answer.error);
    });
    this.worker.on('error', (error) => {
      for (const { reject } of this.pending.splice(0)) reject(error);
    });
  }

  /** The number of pages that it has not written yet. */
  get waiting(): number {
    return this.pending.length;
  }

  write(task: PageTask): Promise<Made> {
    return new Promise((resolve, reject) => {
      this.pending.push({ resolve, reject });
      this.worker.postMessage(task);
    });
  }

  end(): void {
    void this.worker.terminate();
  }
}

/** Answers tasks one after the other, in their order. */
function serve({ assetsDir }: Settings): void {
  const writer = prepare(assetsDir);
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (task: PageTask) => {
    last = last.then(async () => {
      const answer: Answer = await writer
        .then((write) => write(task))
        .then(
          (made) => ({ made }),
          (error) => ({ error }),
        );
      parentPort?.postMessage(answer);
    });
  });
}

async function prepare(assetsDir: string): Promise<WritePage> {
  const render = await renderCompiled();
  if (!render) throw new Error('the compiled views cannot be loaded in a thread');
  return pageWriter(render, readAssets(assetsDir).writer);
}

if (!isMainThread && workerData?.role === 'page-writer') serve(workerData);
