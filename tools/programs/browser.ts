import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright';
import { rootDir } from '../../lib/site/environment';
import { type DebianProgram, unpackedProgram, unpackProgram } from './debian';

/** The paths of Chromium and its variants on Linux, macOS and Windows. */
const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A machine without fonts lacks their configuration too: the packages have both. */
const FONTS = { FONTCONFIG_PATH: '$here/etc/fonts', XDG_DATA_HOME: '$here/usr/share', XDG_CACHE_HOME: '$here/cache' };
const CHROMIUM: DebianProgram = { name: 'chromium', packages: ['chromium'], program: 'usr/lib/chromium/chromium', variables: FONTS };
const FIREFOX: DebianProgram = { name: 'firefox', packages: ['firefox-esr'], program: 'usr/lib/firefox-esr/firefox-esr', variables: FONTS };

/** Finds the browser for the tests: an installed Chromium, else the one in the checkout. Undefined if there is none. */
export function findBrowser(): string | undefined {
  return [...CHROMIUM_PATHS, downloadedBrowser(), unpackedProgram(CHROMIUM)].find((candidate) => candidate && existsSync(candidate));
}

/** Finds a Firefox for the additional tests. Undefined if there is none. */
export function findFirefox(): string | undefined {
  return [...FIREFOX_PATHS, unpackedProgram(FIREFOX)].find((candidate) => candidate && existsSync(candidate));
}

/** Finds a browser, or downloads one into the checkout: Playwright's own, else Debian's. Undefined if neither works. */
export async function ensureBrowser(): Promise<string | undefined> {
  return findBrowser() ?? (await downloadBrowser()) ?? unpackProgram(CHROMIUM);
}

/** Finds Firefox, or unpacks it into the checkout. Undefined if it is not available. */
export function ensureFirefox(): string | undefined {
  return findFirefox() ?? unpackProgram(FIREFOX);
}

/** The folder of Playwright's own Chromium, in the checkout rather than in the user's cache. */
const browsersDir = path.join(rootDir, '.cache/browsers');
const cli = () => path.join(path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');

/** The path of this browser; undefined if it is not downloaded. */
function downloadedBrowser(): string | undefined {
  // Playwright names a file of its usual folder: …/chromium-1255/chrome-linux64/chrome.
  const [inFolder = ''] = /chromium-\d+.*$/.exec(chromium.executablePath()) ?? [];
  const file = path.join(browsersDir, inFolder);
  return inFolder && existsSync(file) ? file : undefined;
}

/** Downloads this browser, after printing its size. Undefined if the download fails, or the machine lacks libraries. */
async function downloadBrowser(): Promise<string | undefined> {
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
