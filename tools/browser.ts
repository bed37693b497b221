import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright';
import { installSystemPackages } from './system-packages';

/** Where Chromium and its kin stand on Linux, macOS and Windows. */
const KNOWN_PATHS = [
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

/** The browser to test with: an installed Chromium, else Playwright's own. Undefined where there is none. */
export function findBrowser(): string | undefined {
  return [...KNOWN_PATHS, chromium.executablePath()].find((candidate) => candidate && existsSync(candidate));
}

/** A Firefox to test with besides, where there is one. */
export function findFirefox(): string | undefined {
  return [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((candidate) => existsSync(candidate));
}

/** Installs Firefox where the system has a package for it. On others, tests that need it are left out. */
export function ensureFirefox(): void {
  if (findFirefox()) return;
  console.log('Installation de Firefox pour les tests…');
  installSystemPackages('firefox-esr');
  if (!findFirefox()) console.log('Firefox manque : les tests dans un second moteur ne peuvent pas passer.');
}

/** Finds a browser, or installs one: Playwright's own, else the system's package. @throws when neither works. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('Installation d’un navigateur pour les tests…');
  installPlaywrightBrowser();
  if (!findBrowser()) installSystemPackages('chromium');
  const installed = findBrowser();
  if (!installed) throw new Error('no browser: install Chromium, Chrome or Edge, then run npm test again');
  return installed;
}

function installPlaywrightBrowser(): void {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
}
