import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Compiled, forgetAssets, hasAssets, prepareAssets, readAssets } from '../lib/build/assets';
import { digest } from '../lib/build/output';
import { renderCompiled } from '../lib/build/views';
import { codeHash } from '../lib/site/code-hash.mjs';
import { isTraced, type Present, presentVariables, readEnvironment, rendersByNext, rootDir, UserError } from '../lib/site/environment';
import { duringAll } from '../lib/site/step';
import { copyHome } from './home';
import { prepare } from './prepare';

/** Files that Next.js compiles, and its settings. Content is read when pages are rendered; the home page alone is compiled as well. */
export const SOURCES = [
  'app',
  'components',
  'editor',
  'enhance',
  'lib',
  'mdx-components.tsx',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** The code of the site while Next.js compiles it, if it is not compiled yet. */
interface Compilation {
  /** Changes with the code, also the build's own, and with the environment: in one version, equal values make equal files. */
  version: string;
  /**
   * Call it once the content is checked: it may let Next.js export all pages.
   * @param css rules of the site's own, for its stylesheet.
   */
  compiled: (css: string) => Promise<Compiled>;
  /** Ends the processes of Next.js. */
  stop: () => void;
}

export function startCompilation(present: Present): Compilation {
  const { siteUrl, basePath, contentDir } = readEnvironment();
  const code = [process.version, basePath, codeHash(rootDir, SOURCES)].join('\n');
  const version = digest([code, siteUrl, codeHash(rootDir, ['tools'])].join('\n'));
  // Only one page is made again when the home page changes: it is not a part of the version.
  const compiledCode = [code, copyHome(contentDir)].join('\n');
  const stopping = new AbortController();
  const run = async (variables: Record<string, string>, options: string[] = []) => {
    // A killed build may leave `.next` incomplete.
    forgetAssets();
    await duringAll('la préparation de Next.js', prepare);
    await runNext({ BASE_PATH: basePath, ...variables }, options, stopping.signal);
  };
  const makeAssets = (madeFrom: string) => duringAll('la préparation des feuilles de style', () => prepareAssets(madeFrom));
  const compileViews = async () => {
    const views = `views of ${compiledCode}`;
    if (hasAssets(views)) return true;
    await run({ COMPILE_VIEWS: '1' });
    const hasViews = await loadsViews();
    if (hasViews) await makeAssets(views);
    return hasViews;
  };
  const exportPages = async () => {
    const pages = `pages of ${compiledCode}`;
    const isCompiled = hasAssets(pages);
    // Next.js would export the pages of the build before, which this file lists.
    rmSync(path.join(rootDir, '.next/prerender-manifest.json'), { force: true });
    await run({ COMPILE_VIEWS: '', ...presentVariables(present) }, isCompiled ? ['--experimental-build-mode', 'generate'] : []);
    await makeAssets(pages);
  };
  const compiling = rendersByNext() ? undefined : compileViews();
  // Whoever asks for the tools learns of a failure; nobody does after an error in the content.
  compiling?.catch(() => undefined);
  const compiled = async (css: string) => {
    if (await compiling) return readAssets({ css, areExported: false });
    if (compiling) console.warn('Les vues compilées par Next.js ne sont pas là où elles étaient attendues : il écrit lui-même les pages.');
    await exportPages();
    return readAssets({ css, areExported: true });
  };
  return { version, compiled, stop: () => stopping.abort() };
}

/** Whether the compiled views load. What stops them is told: it may be a change of Next.js, or a fault of ours that its export meets too. */
async function loadsViews(): Promise<boolean> {
  try {
    return (await renderCompiled()) !== undefined;
  } catch (error) {
    console.warn(error instanceof Error ? `${error.message} (${error.cause})` : error);
    return false;
  }
}

/**
 * Runs `next build`. The check reports the problems of the content: of the output of Next.js, only the page at which it failed is
 * shown, and the rest on request (`--trace`).
 */
async function runNext(variables: Record<string, string>, options: string[], signal: AbortSignal): Promise<void> {
  const bin = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [bin, 'build', ...options], {
    cwd: rootDir,
    env: {
      ...process.env,
      ...variables,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PARENT_PID: String(process.pid),
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ./tools/end-with-parent.mjs`,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    signal,
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(failure(Buffer.concat(output).toString()))));
  });
}

function failure(output: string): UserError {
  if (isTraced()) process.stderr.write(output);
  const page = /prerendering page "([^"]+)"/.exec(output)?.[1];
  const step = /StepError: pendant ([^\n\\]+)/.exec(output)?.[1] ?? (page && `le rendu de la page ${page}`);
  const reason = /ENOSPC|No space left/i.test(output) ? ' : le disque est plein' : '';
  return new UserError(`Next.js s’est arrêté${step ? ` pendant ${step}` : ''}${reason}. ${isTraced() ? '' : SEE_MORE}`.trim());
}

const SEE_MORE = 'Relancez la commande avec --trace pour le détail (npm run build -- --trace).';
