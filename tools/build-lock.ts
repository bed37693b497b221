import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../lib/content/read';
import { formatTime } from '../lib/site/dates';
import { rootDir } from '../lib/site/environment';

/** The process that holds a lock. */
interface Holder {
  pid: number;
  since: Date;
}

const lockFile = path.join(rootDir, '.cache/construction.pid');

/**
 * Takes the lock of this checkout: two builds at once would write into the same folders.
 * @returns a function that releases the lock, to call however the build ends; or a French sentence that names the holder.
 */
export function lockBuild(file = lockFile): (() => void) | string {
  mkdirSync(path.dirname(file), { recursive: true });
  const holder = holderOf(file);
  if (holder) return refusal(file, holder);
  rmSync(file, { force: true });
  try {
    writeFileSync(file, `${process.pid}\n${new Date().toISOString()}\n${startOf(process.pid)}\n`, { flag: 'wx' });
  } catch (error) {
    const other = holderOf(file);
    if (!other) throw error;
    return refusal(file, other);
  }
  return () => rmSync(file, { force: true });
}

function refusal(file: string, { pid, since }: Holder): string {
  return `Une autre construction est en cours, depuis ${formatTime(since)} (processus ${pid}, verrou ${displayPath(file)}) : attendez qu’elle finisse. Rien n’a été changé.`;
}

/** Whether a build of this checkout is under way. */
export function isBuilding(): boolean {
  return holderOf(lockFile) !== undefined;
}

/** Undefined for a stale lock: its process has ended, or another program has the same process id now. */
function holderOf(file: string): Holder | undefined {
  const [pid = '', since = '', start = ''] = read(file).split('\n');
  if (!/^[1-9]\d*$/.test(pid) || Number.isNaN(Date.parse(since)) || !isRunning(Number(pid))) return undefined;
  return startOf(Number(pid)) === start ? { pid: Number(pid), since: new Date(since) } : undefined;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return '';
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (isCode(error, 'ESRCH')) return false;
    // The process belongs to another user.
    if (isCode(error, 'EPERM')) return true;
    throw error;
  }
}

/** The start time of a process, in the form of its system; empty on Windows, and for a process that has ended. */
function startOf(pid: number): string {
  try {
    // The 22nd field of proc(5), after a name that may hold spaces and parentheses.
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch (error) {
    if (error instanceof Error) return '';
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
