import { spawn } from 'node:child_process';
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { REPORT_FORMATS } from '../lib/check/report-formats';
import { loadContent, type ParsedFiles } from '../lib/content/load';
import { summarizeProblems } from '../lib/content/problems';
import { devReportFile, readEnvironment, rootDir } from '../lib/site/environment';
import { reportContent } from './check';
import { prepare } from './prepare';

/** Editors save in several steps: one report for all of them, and not before the page in the browser has changed. */
const QUIET_MS = 600;

const parsed: ParsedFiles = new Map();

/** Says what is wrong on the terminal, and leaves it for the pages in the browser to say in the same words. */
async function report(contentDir: string): Promise<void> {
  const { problems, canBuild } = await reportContent(contentDir, loadContent(contentDir, parsed));
  const errorsFirst = problems.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const told = { summary: summarizeProblems(problems), isSerious: !canBuild, text: REPORT_FORMATS.human(errorsFirst, false) };
  mkdirSync(path.dirname(devReportFile), { recursive: true });
  writeFileSync(devReportFile, problems.length > 0 ? JSON.stringify(told) : 'null');
}

/** Serves the site while one writes: pages show each save, the terminal says what is wrong with it. */
export default async function dev(): Promise<number> {
  const { contentDir, port } = readEnvironment();
  let reporting = report(contentDir);
  await reporting;
  await prepare();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(contentDir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after the other: the last word is that of the last save.
      reporting = reporting.then(() => report(contentDir));
    }, QUIET_MS);
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
