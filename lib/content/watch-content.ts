import { watch } from 'node:fs';

/** A step after a change. */
interface Step {
  /** Milliseconds without another change, since editors save in several steps. */
  quietMs: number;
  run: () => void;
}

/**
 * Takes steps after each change in a content folder. At least one should wait for half a second: Node.js begins to watch a new file only
 * once it is there, and on Linux misses the text that is written to it meanwhile (nodejs.org/api/fs.html, "Caveats" of `fs.watch`).
 * @param files others to watch.
 * @returns a function that ends it.
 */
export function watchContent(contentDir: string, steps: readonly Step[], files: readonly string[] = []): () => void {
  const timers = new Map<Step, NodeJS.Timeout>();
  const changed = () => {
    for (const step of steps) {
      clearTimeout(timers.get(step));
      timers.set(step, setTimeout(step.run, step.quietMs));
    }
  };
  const watchers = [watch(contentDir, { recursive: true }, changed), ...files.map((file) => watch(file, changed))];
  return () => {
    for (const timer of timers.values()) clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
