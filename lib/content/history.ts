import path from 'node:path';
import { rootDir } from '../site/environment';
import { askGit, askRepository, git, type Repository, readRepository } from './repository';

/** The Git history of a file. */
export interface FileHistory {
  createdAt: Date;
  modifiedAt: Date;
  /** How many commits changed it. */
  commits: number;
}

/** The history of the file of an entry in Git. */
export type HistoryOf = (entry: { file: string }) => FileHistory | undefined;

/** Looks histories up by the paths that entries give of their files. Git is asked at the first use, where they are not known. */
export function historiesOf(contentDir: string, known?: ReadonlyMap<string, FileHistory>): HistoryOf {
  let histories = known;
  return ({ file }) => {
    histories ??= readHistory(contentDir);
    return histories.get(path.resolve(rootDir, file));
  };
}

/**
 * Reads the history of every file of a folder from Git in one call, by absolute path. A renamed file
 * keeps its history. Empty where there is no repository or no `git`; of a shallow clone, only what its commits changed.
 */
export function readHistory(folder: string): Map<string, FileHistory> {
  const { stdout } = git(folder, LOG);
  return stdout === undefined ? new Map() : parseHistory(stdout, folder, readRepository(folder).boundary);
}

/** The same while the caller goes on, and the state of the repository. */
export async function askHistory(folder: string): Promise<{ repository: Repository; histories: Map<string, FileHistory> }> {
  const [repository, { stdout }] = await Promise.all([askRepository(folder), askGit(folder, LOG)]);
  return { repository, histories: stdout === undefined ? new Map() : parseHistory(stdout, folder, repository.boundary) };
}

const LOG = [
  ...['-c', 'core.quotePath=false', '-c', 'log.showSignature=false'],
  ...['log', '--format=%x01%H %cI', '--name-status', '-M', '--relative', '--', '.'],
];

/** Git lists commits newest first: a rename comes before the commits under the file's earlier name. */
function parseHistory(log: string, folder: string, boundary: ReadonlySet<string>): Map<string, FileHistory> {
  const histories = new Map<string, FileHistory>();
  const currentNames = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [head = '', ...changes] = commit.split('\n');
    const [hash = '', date = ''] = head.split(' ');
    if (boundary.has(hash)) continue;
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
