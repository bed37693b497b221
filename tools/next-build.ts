import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { rootDir } from '../lib/site/environment';
import { compiledCode } from './compiled-code';

/**
 * Starts `next build`. Its own words are shown only when it fails: what concerns the content has been said by the check.
 * @param options for Node.js, for all of its processes.
 */
export function startNext(options: string, variables: Record<string, string>): { ended: Promise<number>; stop: () => Promise<unknown> } {
  const bin = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const env: NodeJS.ProcessEnv = {
    RENDER_IN_SHEETS: '1',
    ...process.env,
    ...variables,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PARENT_PID: String(process.pid),
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ./tools/end-with-parent.mjs ${options}`,
  };
  const { isCompiled, done } = compiledCode(env);
  const child = spawn(process.execPath, [bin, 'build', ...(isCompiled ? ['--experimental-build-mode', 'generate'] : [])], {
    cwd: rootDir,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let stopped = false;
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) done();
      else if (!stopped) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
  const stop = () => {
    stopped = true;
    child.kill();
    return ended;
  };
  return { ended, stop };
}
