import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { readEnvironment, rootDir } from '../lib/site';
import { reportContent } from './check';
import { prepare } from './prepare';

/** Editors save in several steps: one report for all of them. */
const QUIET_MS = 150;

/** Serves the site while one writes: pages show each save, the terminal says what is wrong with it. */
export default async function dev(): Promise<number> {
  const { contentDir, port } = readEnvironment();
  reportContent(contentDir);
  await prepare();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(contentDir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => reportContent(contentDir), QUIET_MS);
  });
  const bin = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [bin, 'dev', '--port', String(port)], {
    cwd: rootDir,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      watcher.close();
      resolve(code ?? 1);
    });
  });
}
