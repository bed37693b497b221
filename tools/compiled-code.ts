import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../lib/list-files';
import { rootDir } from '../lib/site/environment';

const distDir = path.join(rootDir, '.next');
/** The hash of the code that `.next` was compiled from; missing while a build changes it. */
const record = path.join(distDir, 'compiled-from');

/** Files that Next.js compiles, and its settings. Content is read when pages are rendered: only the home page is code. */
export const SOURCES = [
  'app',
  'components',
  'enhance',
  'lib',
  'content/accueil.mdx',
  'mdx-components.tsx',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];
/** The variables that next.config.mjs reads. */
const VARIABLES = ['BASE_PATH', 'RENDER_IN_SHEETS'];

/**
 * Tells whether Next.js has already compiled this very code, and only needs to render pages. Until `done` is
 * called, the answer for any other build is no, because a killed build may leave `.next` incomplete.
 * @param env the environment that Next.js gets.
 */
export function compiledCode(env: NodeJS.ProcessEnv): { isCompiled: boolean; done: () => void } {
  const hash = codeHash(env);
  const isCompiled = existsSync(record) && readFileSync(record, 'utf8') === hash;
  rmSync(record, { force: true });
  // Next.js would export the pages of the previous build, which this file lists.
  rmSync(path.join(distDir, 'prerender-manifest.json'), { force: true });
  return { isCompiled, done: () => writeFileSync(record, hash) };
}

function codeHash(env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of VARIABLES) hash.update(`\0${name}=${env[name] ?? ''}`);
  for (const file of SOURCES.flatMap((source) => filesOf(path.join(rootDir, source))))
    hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return listFiles(place).map((file) => path.join(place, file));
}
