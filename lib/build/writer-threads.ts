import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fileWriter } from './file-writer';
import type { FileWriter } from './output';

/** Writes files in other threads: creating, compressing and drawing them takes as long as all the rest. */

const ROLE = 'file-writer';
/** Those of an edit. A thread would have to load the build's code and the views: fewer files are made sooner without. */
const FEW_FILES = 200;
/** With more threads, the disk is the limit. */
const MOST_THREADS = 3;
/** A thread with as many files before it is busy: this one makes the next file itself. */
const MANY_FILES = 6;

type Method = keyof FileWriter;
interface Task {
  id: number;
  method: Method;
  args: unknown[];
}
type Answer = { id: number } & ({ result: unknown } | { failure: Failure });

/** An error of the system: messages between threads lose its code. */
interface Failure {
  message: string;
  code?: string;
  path?: string;
}

/** A writer that uses other threads for all but the first files; `end` stops them. */
export function threadedWriter(): FileWriter & { end: () => void } {
  const count = Math.min(MOST_THREADS, availableParallelism() - 1);
  const threads: WriterThread[] = [];
  let files = 0;
  const call = (method: Method, args: unknown[]): Promise<never> => {
    if (files++ < FEW_FILES) return run(method, args) as Promise<never>;
    const isBusy = threads.every(({ waiting }) => waiting >= MANY_FILES);
    if (isBusy && threads.length < count) threads.push(new WriterThread());
    const [idlest] = threads.filter(({ waiting }) => waiting < MANY_FILES).toSorted((one, other) => one.waiting - other.waiting);
    return (idlest ? idlest.call(method, args) : run(method, args)) as Promise<never>;
  };
  return {
    write: (...args) => call('write', args),
    file: (...args) => call('file', args),
    page: (...args) => call('page', args),
    card: (...args) => call('card', args),
    end: () => {
      for (const thread of threads) thread.end();
    },
  };
}

function run(method: Method, args: unknown[]): Promise<unknown> {
  const work: (...values: never[]) => Promise<unknown> = fileWriter[method];
  return work(...(args as never[]));
}

class WriterThread {
  private readonly worker: Worker;
  private readonly asked = new Map<number, { resolve: (result: unknown) => void; reject: (error: unknown) => void }>();
  private count = 0;
  private failure: unknown;

  constructor() {
    // The command is one bundle: the thread loads it too, and serves instead of running it.
    this.worker = new Worker(fileURLToPath(import.meta.url), { workerData: ROLE, resourceLimits: { maxYoungGenerationSizeMb: 48 } });
    this.worker.on('message', (answer: Answer) => {
      const asked = this.asked.get(answer.id);
      this.asked.delete(answer.id);
      if ('failure' in answer) asked?.reject(Object.assign(new Error(answer.failure.message), answer.failure));
      else asked?.resolve(answer.result);
    });
    this.worker.on('error', (error) => {
      this.failure = error;
      for (const { reject } of this.asked.values()) reject(error);
    });
  }

  /** The number of files that it has not written yet. */
  get waiting(): number {
    return this.asked.size;
  }

  call(method: Method, args: unknown[]): Promise<unknown> {
    if (this.failure) return Promise.reject(this.failure);
    return new Promise((resolve, reject) => {
      const id = this.count++;
      this.asked.set(id, { resolve, reject });
      this.worker.postMessage({ id, method, args } satisfies Task);
    });
  }

  end(): void {
    void this.worker.terminate();
  }
}

if (!isMainThread && workerData === ROLE)
  parentPort?.on('message', async ({ id, method, args }: Task) => {
    const answer: Answer = await run(method, args).then(
      (result) => ({ id, result }),
      ({ message, code, path }) => ({ id, failure: { message, code, path } }),
    );
    parentPort?.postMessage(answer);
  });
