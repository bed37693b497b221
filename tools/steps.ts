import { spawn } from 'node:child_process';
import { rootDir } from '../lib/site/environment';

export interface Step {
  label: string;
  /** A script and its arguments. */
  command: string[];
  env?: Record<string, string>;
  /** The Node.js that runs it; this one by default. */
  node?: string;
  /** Runs after the command has succeeded. */
  after?: () => void;
}

/** Runs lines of steps in parallel, the steps of a line in order. @returns whether all succeeded; after a failure no step starts. */
export async function runLines(...lines: Step[][]): Promise<boolean> {
  let isWell = true;
  const runLine = async (steps: Step[]) => {
    for (const step of steps) if (isWell && !(await run(step, lines.length > 1))) isWell = false;
  };
  await Promise.all(lines.map(runLine));
  return isWell;
}

/** @param isApart whether to print its output when it ends, rather than as it comes. */
async function run({ label, command, env, node = process.execPath, after }: Step, isApart: boolean): Promise<boolean> {
  const started = performance.now();
  if (!isApart) console.log(`\n— ${label}`);
  const child = spawn(node, command, {
    cwd: rootDir,
    stdio: isApart ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  const words: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => words.push(chunk));
  const end = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(status ?? signal));
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  if (isApart) process.stdout.write(`\n— ${label} (${seconds}\u00a0s)\n${Buffer.concat(words)}`);
  if (end === 0) after?.();
  else console.error(`\nÉchec : ${label} (${end}).`);
  return end === 0;
}
