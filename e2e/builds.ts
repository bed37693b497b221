import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../lib/list-files';

/** Starts builds for the tests that disturb them. */

export const root = path.resolve(import.meta.dirname, '..');

/** The stage at which to disturb a build: see at-stage.mjs. */
export type Stage =
  | { when: 'before' | 'within' | 'after'; operation: string; path: string }
  /** The change that is the `count`th. */
  | { when: 'before'; count: number };

/** The environment variables of at-stage.mjs. */
export function atStage(stage: Stage | undefined, variables: Record<string, string> = {}): Record<string, string> {
  return { NODE_OPTIONS: '--import ./e2e/at-stage.mjs', ...(stage && { STAGE: JSON.stringify(stage) }), ...variables };
}

export interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

export function start(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['tools/run.mjs', 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function end(child: ChildProcess): Promise<Ended> {
  let [output, errors] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output, errors })));
}

/** A hash of the contents of a folder. */
export function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(folder)) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}
