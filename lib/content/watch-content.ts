import { type FSWatcher, lstatSync, readdirSync, realpathSync, watch } from 'node:fs';
import path from 'node:path';
import { publicFoldersOutside } from './read';

/** A step after a change. */
interface Step {
  /** Milliseconds without another change, since editors save in several steps. */
  quietMs: number;
  run: () => void;
}

/**
 * Takes steps after each change in a content folder, or in the public folders outside it.
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
  const ends = [contentDir, ...publicFoldersOutside(contentDir)].map((folder) => watchFolders(realpathSync(folder), changed));
  const watchers = files.map((file) => watch(file, changed));
  return () => {
    for (const timer of timers.values()) clearTimeout(timer);
    for (const end of ends) end();
    for (const watcher of watchers) watcher.close();
  };
}

/**
 * Watches a folder and those in it. The `recursive` option of `fs.watch` does so on macOS and Windows; on Linux, Node.js then watches each
 * file, and no longer hears of one that an editor or Git has replaced.
 */
function watchFolders(root: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const isWhole = process.platform !== 'linux';
  const forget = (folder: string) => {
    for (const [name, watcher] of watchers) {
      if (name !== folder && !name.startsWith(folder + path.sep)) continue;
      watcher.close();
      watchers.delete(name);
    }
  };
  const follow = (folder: string) => {
    const watcher = watch(folder, { recursive: isWhole }, (event, name) => {
      // The name came, went, or is now of another file.
      if (event === 'rename' && name !== null && !isWhole) followNamed(path.join(folder, name));
      changed();
    });
    watchers.set(folder, watcher);
    if (!isWhole)
      for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) follow(path.join(folder, entry.name));
  };
  const followNamed = (name: string) => {
    forget(name);
    try {
      if (lstatSync(name, { throwIfNoEntry: false })?.isDirectory()) follow(name);
    } catch {
      // Gone meanwhile, which another event tells.
      forget(name);
    }
  };
  follow(root);
  return () => forget(root);
}
