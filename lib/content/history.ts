import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The Git history of a file. */
export interface FileHistory {
  createdAt: Date;
  modifiedAt: Date;
  /** How many commits changed it. */
  commits: number;
}

/**
 * Reads the history of every file of a folder from Git in one call, by absolute path. A renamed file
 * keeps its history. Empty where there is no repository or no `git`.
 */
export function readHistory(folder: string): Map<string, FileHistory> {
  const args = ['-c', 'core.quotePath=false', 'log', '--format=%x01%cI', '--name-status', '-M', '--relative', '--', '.'];
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return status === 0 ? parseHistory(stdout, folder) : new Map();
}

/** Git lists commits newest first: a rename comes before the commits under the file's earlier name. */
function parseHistory(log: string, folder: string): Map<string, FileHistory> {
  const histories = new Map<string, FileHistory>();
  const currentNames = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [date = '', ...changes] = commit.split('\n');
    const at = new Date(date);
    for (const change of changes) {
      const [status = '', from = '', to] = change.split('\t');
      if (status === '' || status === 'D') continue;
      const name = currentNames.get(to ?? from) ?? to ?? from;
      if (to) currentNames.set(from, name);
      const file = path.resolve(folder, name);
      const known = histories.get(file);
      histories.set(file, { createdAt: at, modifiedAt: known?.modifiedAt ?? at, commits: (known?.commits ?? 0) + 1 });
    }
  }
  return histories;
}
