import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright';
import { rootDir } from '../../lib/site/environment';

/** Playwright's own Chromium, in the checkout rather than in the user's cache. */

const browsersDir = path.join(rootDir, '.cache/browsers');
const cli = () => path.join(path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');

/** The path of this browser; undefined if it is not downloaded. */
export function downloadedBrowser(): string | undefined {
  // Playwright names a file of its usual folder: …/chromium-1255/chrome-linux64/chrome.
  const [inFolder = ''] = /chromium-\d+.*$/.exec(chromium.executablePath()) ?? [];
  const file = path.join(browsersDir, inFolder);
  return inFolder && existsSync(file) ? file : undefined;
}

/** Downloads this browser, after printing its size. Undefined if the download fails, or the machine lacks libraries. */
export async function downloadBrowser(): Promise<string | undefined> {
  const plan = playwright('install', '--dry-run', '--no-shell', 'chromium');
  const sizes = await Promise.all([...plan.matchAll(/^\s*Download url:\s+(\S+)$/gm)].map(([, url = '']) => sizeOf(url)));
  if (sizes.length === 0 || sizes.includes(undefined)) return undefined;
  const megabytes = Math.round(sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) / 1e6);
  console.log(`Chromium : ${megabytes}\u00a0Mo à télécharger, dans .cache/browsers.`);
  playwright('install', '--no-shell', 'chromium');
  const file = downloadedBrowser();
  if (!file || process.platform !== 'linux' || spawnSync(file, ['--version']).status === 0) return file;
  rmSync(browsersDir, { recursive: true, force: true });
  return undefined;
}

function playwright(...args: string[]): string {
  const env = { ...process.env, PLAYWRIGHT_BROWSERS_PATH: browsersDir };
  return spawnSync(process.execPath, [cli(), ...args], { encoding: 'utf8', env, timeout: 600_000 }).stdout;
}

/** The size of a download in bytes; undefined if its host does not answer. */
async function sizeOf(url: string): Promise<number | undefined> {
  const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  return answer?.ok ? Number(answer.headers.get('content-length')) : undefined;
}
