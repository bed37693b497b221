import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeCorpus } from '../bench/corpus';
import { MANY, MANY_ENTRIES } from '../e2e/sites';
import { rootDir } from '../lib/site/environment';
import { readArguments } from './arguments';
import { prepare } from './prepare';
import { runLines } from './steps';
import { BROWSER, BUILDS, CHECKS, LONG_BUILDS, otherNodes, TYPES } from './steps-of-test';
import { ensureTestTools } from './tools-of-test';

/**
 * Checks the code, builds the test sites and tests them in a browser. With `--long`, also with full counts, in Firefox and
 * with other versions of Node.js (test-counts.ts).
 */
export default async function test(args: string[]): Promise<number> {
  const { values } = readArguments(args, { usage: 'npm test, ou npm run test:long', options: { long: { type: 'boolean' } } });
  const isLong = values.long ?? false;
  if (isLong) process.env.TEST_LONG = '1';
  console.log('npm test : vérifie le code, construit le site et l’essaie dans un navigateur.');
  const started = performance.now();
  if (!(await ensureTestTools(isLong))) return 1;
  await prepare();
  // Old route types of the dev server may name deleted pages.
  for (const old of ['.cache/e2e', '.next/dev/types']) rmSync(path.join(rootDir, old), { recursive: true, force: true });
  await writeCorpus(path.join(rootDir, MANY.CONTENT_DIR), MANY_ENTRIES);
  const isWell =
    (await runLines(TYPES)) &&
    (await runLines(isLong ? [...LONG_BUILDS, ...BUILDS] : BUILDS, CHECKS)) &&
    (await runLines(BROWSER)) &&
    (!isLong || (await runLines(otherNodes())));
  if (!isWell) return 1;
  console.log(`\nTout est vérifié, en ${Math.round((performance.now() - started) / 1000)}\u00a0s.`);
  return 0;
}
