import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { inEnglish } from '../site/environment';

/** What Git knows of a folder. */
export interface Repository {
  /**
   * `refused`: Git does not read a repository of another user (safe.directory). `shallow`: of the commits, only the last ones are there.
   * `none`: the folder is in no repository, or there is no `git`.
   */
  state: 'whole' | 'shallow' | 'refused' | 'none';
  /** The last commits of a shallow clone: Git takes every file for one that they added. */
  boundary: ReadonlySet<string>;
}

/** Runs Git in a folder. @returns what it prints; undefined when it fails, or is missing. */
export function git(folder: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnGit(folder, args);
  return status === 0 ? stdout : undefined;
}

export function readRepository(folder: string): Repository {
  const { status, stdout, stderr } = spawnGit(folder, ['rev-parse', '--git-path', 'shallow', '--is-shallow-repository']);
  if (status !== 0) return { state: /safe\.directory/.test(stderr ?? '') ? 'refused' : 'none', boundary: new Set() };
  const [file = '', isShallow] = stdout.trim().split('\n');
  if (isShallow !== 'true') return { state: 'whole', boundary: new Set() };
  return { state: 'shallow', boundary: new Set(readFileSync(path.resolve(folder, file), 'utf8').trim().split('\n')) };
}

/** What a person should know of dates when Git does not give them all; undefined when it does. */
export function historyNote(folder: string): string | undefined {
  const { state } = readRepository(folder);
  if (state === 'whole') return undefined;
  return `${MISSING} ${REMEDIES[state](folder)}`;
}

const MISSING =
  'Git ne dit pas ici quand chaque texte a été créé et révisé : ces dates sont celles des textes, ou de leur première construction.';

const REMEDIES: Record<Exclude<Repository['state'], 'whole'>, (folder: string) => string> = {
  shallow: () =>
    'Le clone est superficiel : `git fetch --unshallow` apporte le reste (`fetch-depth: 0` ou `GIT_DEPTH: "0"` dans une chaîne).',
  refused: (folder) => `Le dépôt est à un autre utilisateur : \`git config --global --add safe.directory ${folder}\` permet de le lire.`,
  none: () => 'Il n’y a pas de dépôt, ou pas de commande `git`.',
};

/** The commits of the content and of the code; null without a repository, or when a file differs from that commit. */
export interface Commits {
  content: string | null;
  code: string | null;
}

/** Asks Git for both while the caller goes on. */
export async function readCommits(contentDir: string, codeDir: string): Promise<Commits> {
  const [content, code] = await Promise.all([readCommit(contentDir, 'count'), readCommit(codeDir, 'ignore')]);
  return { content, code };
}

/**
 * The commit that a folder holds as it is.
 * @param others whether files that Git does not know, or is told to ignore, make a difference.
 */
export async function readCommit(folder: string, others: 'count' | 'ignore'): Promise<string | null> {
  const kinds = others === 'count' ? ['--untracked-files=normal', '--ignored'] : ['--untracked-files=no'];
  const args = ['status', '--porcelain=v2', '--branch', ...kinds, '--', '.'];
  try {
    const lines = (await execGit('git', args, gitOptions(folder))).stdout.trim().split('\n');
    const isChanged = lines.some((line) => !line.startsWith('# '));
    return isChanged ? null : (/^# branch\.oid ([0-9a-f]+)$/m.exec(lines.join('\n'))?.[1] ?? null);
  } catch {
    return null;
  }
}

const execGit = promisify(execFile);

function spawnGit(folder: string, args: string[]) {
  return spawnSync('git', args, gitOptions(folder));
}

function gitOptions(cwd: string) {
  return { cwd, encoding: 'utf8', env: inEnglish(), maxBuffer: 256 * 1024 * 1024 } as const;
}
