import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeCorpus } from '../bench/corpus';
import { MANY, MANY_ENTRIES, PAGE_BY_PAGE, TEST_SITES, UNFINISHED } from '../e2e/sites';
import { rootDir } from '../lib/site/environment';
import { prepare } from './prepare';
import { ensureTestTools } from './test-tools';

const require = createRequire(import.meta.url);

/** The file that a package runs under this name. */
function bin(packageName: string, name = packageName): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin: declared } = require(manifest);
  return path.join(path.dirname(manifest), typeof declared === 'string' ? declared : declared[name]);
}

interface Step {
  label: string;
  command: string[];
  env?: Record<string, string>;
  /** What follows it. */
  after?: () => void;
}

const steps: Step[] = [
  { label: 'style du code', command: [bin('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'] },
  { label: 'types des adresses', command: [bin('next'), 'typegen'] },
  { label: 'types', command: [bin('typescript', 'tsc'), '--noEmit'] },
  { label: 'tests unitaires', command: [bin('vitest'), 'run'] },
  { label: 'construction', command: ['tools/run.mjs', 'build'] },
  ...[...TEST_SITES, { name: 'many', env: MANY }].map(buildStep),
  ...PAGE_BY_PAGE.map((site) => ({ ...buildStep(site), after: keepExport })),
  { label: 'tests dans le navigateur', command: [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts'] },
];

function buildStep({ name, env }: { name: string; env: Record<string, string> }): Step {
  return { label: `construction du site d’essai « ${name} »`, command: ['tools/run.mjs', 'build'], env };
}

/** What Next.js exported of the last site built: a test compares it with what is published. */
function keepExport(): void {
  const kept = path.join(rootDir, UNFINISHED.OUT_DIR);
  rmSync(kept, { recursive: true, force: true });
  cpSync(path.join(rootDir, '.next/export'), kept, { recursive: true });
}

/** The content of the site of many entries. */
async function writeMany(): Promise<void> {
  const folder = path.join(rootDir, MANY.CONTENT_DIR);
  rmSync(folder, { recursive: true, force: true });
  await writeCorpus(folder, MANY_ENTRIES);
}

export default async function test(): Promise<number> {
  console.log('npm test : vérifie le code, construit le site et l’essaie dans un navigateur.');
  if (!(await ensureTestTools())) return 1;
  await prepare();
  await writeMany();
  for (const { label, command, env, after } of steps) {
    console.log(`\n— ${label}`);
    const { status } = spawnSync(process.execPath, command, {
      cwd: rootDir,
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    if (status !== 0) {
      console.error(`\nÉchec : ${label}.`);
      return status ?? 1;
    }
    after?.();
  }
  console.log('\nTout est vérifié.');
  return 0;
}
