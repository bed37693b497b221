import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

/** The output of Git; `stdout` is undefined when it fails, or is missing. */
interface GitAnswer {
  stdout: string | undefined;
  stderr: string;
}

/** Runs Git in a folder. */
export function git(folder: string, args: readonly string[]): GitAnswer {
  const { status, stdout, stderr } = spawnSync('git', args, gitOptions(folder));
  return { stdout: status === 0 ? stdout : undefined, stderr: stderr ?? '' };
}

/** Runs Git in a folder while the caller goes on. */
export async function askGit(folder: string, args: readonly string[]): Promise<GitAnswer> {
  try {
    return await execGit('git', args, gitOptions(folder));
  } catch (error) {
    return { stdout: undefined, stderr: error instanceof Error && 'stderr' in error ? String(error.stderr) : '' };
  }
}

const execGit = promisify(execFile);

const STATE = ['rev-parse', '--git-path', 'shallow', '--is-shallow-repository'];

export function readRepository(folder: string): Repository {
  return repositoryFrom(folder, git(folder, STATE));
}

export async function askRepository(folder: string): Promise<Repository> {
  return repositoryFrom(folder, await askGit(folder, STATE));
}

function repositoryFrom(folder: string, { stdout, stderr }: GitAnswer): Repository {
  if (stdout === undefined) return { state: /safe\.directory/.test(stderr) ? 'refused' : 'none', boundary: new Set() };
  const [file = '', isShallow] = stdout.trim().split('\n');
  if (isShallow !== 'true') return { state: 'whole', boundary: new Set() };
  return { state: 'shallow', boundary: new Set(readFileSync(path.resolve(folder, file), 'utf8').trim().split('\n')) };
}

/** What a person should know of dates when Git does not give them all; undefined when it does. */
export function historyNote(folder: string, { state }: Repository): string | undefined {
  if (state === 'whole') return undefined;
  return `${MISSING} ${REMEDIES[state](folder)}`;
}

const MISSING =
  'Git ne dit pas ici quand chaque texte a été créé et révisé : ces dates sont celles des textes, ou de leur première construction.';

const REMEDIES: Record<Exclude<Repository['state'], 'whole'>, (folder: string) => string> = {
  shallow: () =>
    'Le clone est superficiel : `git fetch --unshallow` apporte le reste (`fetch-depth: 0` ou `GIT_DEPTH: "0"` dans une chaîne).',
  refused: (folder) =>
    `Le dépôt est à un autre utilisateur : \`git config --global --add safe.directory ${topOf(folder)}\` permet de le lire.`,
  none: () => 'Il n’y a pas de dépôt, ou pas de commande `git`.',
};

/** The folder of the repository that a folder is in, where Git refuses to tell it. */
function topOf(folder: string): string {
  const above = path.dirname(folder);
  return above === folder || existsSync(path.join(folder, '.git')) ? folder : topOf(above);
}

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
  const { stdout } = await askGit(folder, args);
  const lines = stdout?.trim().split('\n') ?? [];
  const isChanged = lines.some((line) => !line.startsWith('# '));
  return isChanged ? null : (/^# branch\.oid ([0-9a-f]+)$/m.exec(lines.join('\n'))?.[1] ?? null);
}

/** Git only reads: `git status` would write the index, in a folder that must not change while a site is built from it. */
function gitOptions(cwd: string) {
  return { cwd, encoding: 'utf8', env: { ...inEnglish(), GIT_OPTIONAL_LOCKS: '0' }, maxBuffer: 256 * 1024 * 1024 } as const;
}
