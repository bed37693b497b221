import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rootDir } from '../lib/site/environment';
import { npmCommand } from '../tools/programs/npm.mjs';

export interface Run {
  seconds: number;
  /** Peak memory of the program and its descendants together; undefined on a system without /proc, and for a run that was not watched. */
  peakBytes: number | undefined;
}

interface Options {
  env?: Record<string, string>;
  shell?: boolean;
  /** Whether to watch its memory, which takes some of the time of a short run. */
  isWatched?: boolean;
}

const SAMPLE_MS = 100;

/** Runs one of the project's commands to its end. @throws when it fails. */
export function runCommand(args: readonly string[], options: Options): Promise<Run> {
  return runProgram(process.execPath, args, rootDir, options);
}

/** Installs packages into a folder. @param packages with options of npm, if any. @throws when npm fails. */
export async function installPackages(folder: string, packages: readonly string[]): Promise<void> {
  const { program, args, shell } = npmCommand(['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages]);
  await runProgram(program, args, folder, { shell });
}

/** Runs any program to its end. @throws when it fails, with its output. */
export function runProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  { env = {}, shell = false, isWatched = false }: Options = {},
): Promise<Run> {
  const started = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], shell });
  let peakBytes: number | undefined;
  const watch = () => {
    const now = child.pid === undefined ? undefined : treeBytes(child.pid);
    if (now !== undefined) peakBytes = Math.max(peakBytes ?? 0, now);
  };
  const timer = isWatched ? setInterval(watch, SAMPLE_MS) : undefined;
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, peakBytes });
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(said).toString().slice(-2000)}`));
    });
  });
}

/**
 * Memory of a process and its descendants (proc(5)): the proportional set size, which counts shared memory once, else the resident
 * set size.
 */
function treeBytes(root: number): number | undefined {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(name));
    const isOfTree = (pid: number): boolean => pid === root || (pid > 1 && isOfTree(parents.get(pid) ?? 0));
    return [...parents.keys()].filter(isOfTree).reduce((sum, pid) => sum + bytesOf(pid), 0);
  } catch {
    return undefined;
  }
}

function parentOf(pid: string): number {
  try {
    // The name of the program, in brackets, may hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

function bytesOf(pid: number): number {
  for (const [file, field] of [
    ['smaps_rollup', 'Pss'],
    ['status', 'VmRSS'],
  ])
    try {
      const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1];
      if (kilobytes) return Number(kilobytes) * 1024;
    } catch {
      // The process has ended meanwhile, or access is denied.
    }
  return 0;
}

/** The median time of runs, and the peak of the one that took most memory. */
export function summary(runs: readonly Run[]): Run {
  const known = runs.flatMap(({ peakBytes }) => peakBytes ?? []);
  return { seconds: median(runs.map(({ seconds }) => seconds)), peakBytes: known.length > 0 ? Math.max(...known) : undefined };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
