import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../lib/list-files';
import { rootDir } from '../lib/site/environment';

const distDir = path.join(rootDir, '.next');
/** Says which code the contents of `.next` were compiled from; absent while they change. */
const record = path.join(distDir, 'compiled-from');

/** What Next.js compiles, or compiles by. Content is read when pages are rendered: only the home page is code. */
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
 * Tells whether Next.js has compiled this very code before, so that it has only pages to render. Until `done` is
 * called, the answer for another build is no: a build that is killed leaves nothing to rely on.
 * @param env the environment that Next.js gets.
 */
export function compiledCode(env: NodeJS.ProcessEnv): { isCompiled: boolean; done: () => void } {
  const hash = codeHash(env);
  const isCompiled = existsSync(record) && readFileSync(record, 'utf8') === hash;
  rmSync(record, { force: true });
  // Next.js would read the pages of the build before in it, and export those.
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
