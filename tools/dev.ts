import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readEnvironment, rootDir } from '../lib/site';
import { reportContent } from './check';
import { prepare } from './prepare';

export default async function dev(): Promise<number> {
  const { contentDir, port } = readEnvironment();
  reportContent(contentDir);
  await prepare();
  const bin = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [bin, 'dev', '--port', String(port)], {
    cwd: rootDir,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
