import { existsSync } from 'node:fs';
import { type DebianProgram, unpackedProgram, unpackProgram } from './debian';
import { downloadBrowser, downloadedBrowser } from './playwright-browser';

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
