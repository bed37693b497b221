import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { isTraced, rootDir } from '../lib/site/environment';
import { compiledCode } from './compiled-code';

/**
 * Starts `next build`. The check reports the problems of the content: of the output of Next.js, only the page at which it failed is
 * shown, and the rest on request (`--trace`).
 * @param options Node.js options for all of its processes.
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
      else if (!stopped) sayFailure(Buffer.concat(output).toString());
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

function sayFailure(output: string): void {
  const step = /StepError: pendant ([^\n\\]+)/.exec(output)?.[1] ?? pageStep(/prerendering page "([^"]+)"/.exec(output)?.[1]);
  const reason = /ENOSPC|No space left/i.test(output) ? ' : le disque est plein' : '';
  console.error(`Next.js s’est arrêté${step ? ` pendant ${step}` : ''}${reason}. ${isTraced() ? '' : SEE_MORE}`.trim());
  if (isTraced()) process.stderr.write(output);
}

function pageStep(page: string | undefined): string | undefined {
  return page && `le rendu de la page ${page}`;
}

const SEE_MORE = 'Relancez la commande avec --trace pour le détail (npm run build -- --trace).';
