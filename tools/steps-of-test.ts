import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { AWKWARD_SITES, MANY, PAGE_BY_PAGE, TEST_SITES, UNFINISHED } from '../e2e/sites';
import { rootDir } from '../lib/site/environment';
import { npmCommand } from './programs/npm.mjs';
import { ensureNode, NODE_VERSIONS } from './programs/other-node';
import type { Step } from './steps';

const require = createRequire(import.meta.url);

/** The path of a package's command. */
function bin(packageName: string, name = packageName): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin: declared } = require(manifest);
  return path.join(path.dirname(manifest), typeof declared === 'string' ? declared : declared[name]);
}

/** Type checks run first and alone: they read the types of routes, which a build rewrites. */
export const TYPES: Step[] = [
  { label: 'types des adresses', command: [bin('next'), 'typegen'] },
  { label: 'types', command: [bin('typescript', 'tsc'), '--noEmit'] },
];

/** Checks that need no built site. */
export const CHECKS: Step[] = [
  { label: 'style du code', command: [bin('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'] },
  { label: 'tests unitaires', command: [bin('vitest'), 'run'] },
];

/**
 * Builds of the sites that the browser tests visit, then tests of faults. Sites under a sub-path come first and those with a home page of
 * their own last, since they are compiled apart: the others share their compiled code.
 */
export const BUILDS: Step[] = [
  { ...buildStep(PAGE_BY_PAGE), after: keepExport },
  ...[...TEST_SITES, { name: 'many', env: MANY }].sort((a, b) => rank(a.env) - rank(b.env)).map(buildStep),
  { label: 'pannes pendant une construction', command: [bin('playwright'), 'test', '--config', 'e2e/faults.config.ts'] },
];

export const BROWSER: Step[] = [
  { label: 'tests dans le navigateur', command: [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts'] },
];

/** Sites that only the long run builds. */
export const LONG_BUILDS: Step[] = AWKWARD_SITES.map(buildStep);

/** Installs the packages, builds the site and runs the unit tests with the other supported versions of Node.js. */
export function otherNodes(): Step[] {
  return NODE_VERSIONS.flatMap((version) => {
    const node = ensureNode(version);
    const env = { OUT_DIR: `.cache/e2e/node-${version}` };
    return [
      installation(version, node),
      { label: `construction avec Node.js ${version}`, command: ['tools/run.mjs', 'build'], node, env },
      { label: `tests unitaires avec Node.js ${version}`, command: [bin('vitest'), 'run'], node },
    ];
  });
}

/** Installs the packages into an empty folder, as for a fresh clone: a package may refuse a version of Node.js. */
function installation(version: string, node: string): Step {
  const folder = path.join(rootDir, `.cache/e2e/packages-${version}`);
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) cpSync(path.join(rootDir, file), path.join(folder, file));
  const { args } = npmCommand(['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'], { node: process.execPath });
  const after = () => rmSync(folder, { recursive: true, force: true });
  return { label: `installation avec Node.js ${version}`, command: args, node, after };
}

function rank({ BASE_PATH, CONTENT_DIR = 'content' }: Record<string, string | undefined>): number {
  if (BASE_PATH !== undefined) return 0;
  return CONTENT_DIR === 'content' || !existsSync(path.join(rootDir, CONTENT_DIR, 'accueil.mdx')) ? 1 : 2;
}

function buildStep({ name, env }: { name: string; env: Record<string, string> }): Step {
  return { label: `construction du site d’essai « ${name} »`, command: ['tools/run.mjs', 'build'], env };
}

/** Keeps the export of the last build: a test compares it with the published site. */
function keepExport(): void {
  const kept = path.join(rootDir, UNFINISHED.OUT_DIR);
  rmSync(kept, { recursive: true, force: true });
  cpSync(path.join(rootDir, '.next/export'), kept, { recursive: true });
}
