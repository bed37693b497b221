import { createRequire } from 'node:module';
import path from 'node:path';
import { rootDir } from './environment';

/**
 * Loads a package that is an ECMAScript module, when it is first needed. A small file of its own does: Node.js 20 has no `import()` in
 * code that it takes with its machine code (tools/bundle.mjs).
 */
export function importPackage<Package>(name: string): Promise<Package> {
  return createRequire(path.join(rootDir, 'package.json'))('./lib/site/import-package.cjs')(name);
}
