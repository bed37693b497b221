import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadSite, siteMounts } from '../lib/content/load';
import { displayPath } from '../lib/content/read';
import { formatMoment } from '../lib/dates';
import { finishSite } from '../lib/finish/finish-site';
import { publish, recover, workDir } from '../lib/finish/publish';
import { readEnvironment, readNow, rootDir, type SiteEnvironment } from '../lib/site';
import { lockBuild } from './build-lock';
import { reportContent } from './check';
import { prepare } from './prepare';

const exportDir = path.join(rootDir, '.next/export');

/**
 * Checks the content, builds the site, finishes it, and only then puts it in the place of the last one.
 * @returns the exit code: 1 when anything is wrong, and `outDir` is then as it was.
 */
export default async function build(): Promise<number> {
  const settings = { ...readEnvironment(), now: readNow() };
  const unlock = lockBuild();
  if (!unlock) {
    console.error('Une autre construction est en cours : attendez qu’elle finisse. Rien n’a été changé.');
    return 1;
  }
  try {
    return await buildSite(settings);
  } finally {
    unlock();
  }
}

async function buildSite({ contentDir, outDir, now }: SiteEnvironment & { now: Date }): Promise<number> {
  const started = performance.now();
  recover(outDir);
  if (!reportContent(contentDir)) {
    console.error('La construction est arrêtée : corrigez les erreurs ci-dessus. Le site précédent est intact.');
    return 1;
  }
  await prepare();
  rmSync(exportDir, { recursive: true, force: true });
  const code = await nextBuild({ SITE_NOW: now.toISOString() });
  if (code !== 0) return code;
  const work = workDir(outDir);
  rmSync(work, { recursive: true, force: true });
  cpSync(exportDir, work, { recursive: true });
  const content = loadSite(contentDir, now);
  const { pageCount } = await finishSite(work, {
    content,
    mounts: siteMounts(content, contentDir),
    cacheDir: path.join(rootDir, '.cache/images'),
  });
  publish(work, outDir);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`Site construit dans ${displayPath(outDir)} : ${pageCount} pages en ${seconds} s.`);
  if (content.nextChange) console.log(`À reconstruire le ${formatMoment(content.nextChange)} : quelque chose y change à ce moment.`);
  return 0;
}

/** Rendering makes much that is soon forgotten: room for it saves a tenth of the time. */
function withRoom(options = ''): string {
  return `${options} --max-semi-space-size=64`.trim();
}

/** Its own words are shown only when it fails: what concerns the content has been said by the check. */
function nextBuild(variables: Record<string, string>): Promise<number> {
  const bin = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [bin, 'build'], {
    cwd: rootDir,
    env: {
      ...process.env,
      ...variables,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: withRoom(process.env.NODE_OPTIONS),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}
