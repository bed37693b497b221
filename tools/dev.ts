import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { devReport } from '../lib/check/dev-report';
import { loadContent, noKnownFiles } from '../lib/content/load';
import { requireContentDir } from '../lib/content/read';
import { watchContent } from '../lib/content/watch-content';
import { freePort, localOrigin } from '../lib/deploy/site-server';
import { devReportFile, readEnvironment, rootDir } from '../lib/site/environment';
import { readArguments } from './arguments';
import { reportContent } from './check';
import { copyHome } from './home';
import { prepare } from './prepare';
import { undoing } from './undo';

/** The page in the browser changes first; then one report for all steps in which an editor saves. */
const QUIET_MS = 600;

const known = noKnownFiles();

/** Prints the problems of the content, and writes them to a file for the pages in the browser to show. */
async function report(contentDir: string): Promise<void> {
  const { problems } = await reportContent(contentDir, loadContent(contentDir, known));
  mkdirSync(path.dirname(devReportFile), { recursive: true });
  writeFileSync(devReportFile, JSON.stringify(devReport(problems)));
}

/** Serves the site to its author: pages follow each save, the terminal shows the problems of the content. */
export default async function dev(args: string[]): Promise<number> {
  readArguments(args, { usage: 'npm run dev -- [--at 2023-01-20]', options: {} });
  const { contentDir, port: wanted, host } = readEnvironment();
  requireContentDir(contentDir);
  let reporting = report(contentDir);
  await reporting;
  copyHome(contentDir);
  await prepare();
  const copy = () => {
    copyHome(contentDir);
  };
  const reportAgain = () => {
    copy();
    // One report at a time, so that the last one is that of the last save.
    reporting = reporting.then(() => report(contentDir));
  };
  const unwatch = watchContent(contentDir, [
    { quietMs: 0, run: copy },
    { quietMs: QUIET_MS, run: reportAgain },
  ]);
  const bin = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const port = await freePort(wanted, host);
  if (port !== wanted) console.log(`Le port ${wanted} est pris : ${localOrigin(host, port)}/`);
  const child = spawn(process.execPath, [bin, 'dev', '--port', String(port), '--hostname', host], {
    cwd: rootDir,
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      LISTENS_AT: host,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ./tools/dev-requests.mjs`,
    },
    stdio: 'inherit',
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      unwatch();
      resolve(code ?? 1);
    });
  });
  return undoing(
    () => child.kill(),
    () => ended,
  );
}
