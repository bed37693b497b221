import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../lib/build/output';
import { codeHash } from '../lib/site/code-hash.mjs';
import { rootDir } from '../lib/site/environment';

const distDir = path.join(rootDir, '.next');
/** The hash of the code that `.next` was compiled from; missing while a build changes it. */
const record = path.join(distDir, 'compiled-from');

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

/** The code of the site. */
interface CompiledCode {
  /** Of the sources, of Node.js and of the variables that next.config.mjs reads. */
  hash: string;
  /** Whether Next.js has compiled this very code and home page. */
  isCompiled: boolean;
  /** Call it before Next.js starts: a killed build may leave `.next` incomplete. */
  begin: () => void;
  done: () => void;
}

/**
 * @param variables those that next.config.mjs reads.
 * @param home a hash of the home page. It is not part of the code's: only one page is made again when it changes.
 */
export function compiledCode(variables: Record<string, string>, home: string): CompiledCode {
  const hash = digest([process.version, JSON.stringify(variables), codeHash(rootDir, SOURCES)].join('\n'));
  const compiled = `${hash} ${home}`;
  return {
    hash,
    isCompiled: existsSync(record) && readFileSync(record, 'utf8') === compiled,
    begin: () => rmSync(record, { force: true }),
    done: () => writeFileSync(record, compiled),
  };
}
