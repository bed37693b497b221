import { existsSync } from 'node:fs';
import { type DebianProgram, unpackedProgram, unpackProgram } from './debian';
import { downloadBrowser, downloadedBrowser } from './playwright-browser';

/** Where Chromium and its kin stand on Linux, macOS and Windows. */
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

/** A machine without fonts has no configuration of them either: both are in the packages. */
const FONTS = { FONTCONFIG_PATH: '$here/etc/fonts', XDG_DATA_HOME: '$here/usr/share', XDG_CACHE_HOME: '$here/cache' };
const CHROMIUM: DebianProgram = { name: 'chromium', packages: ['chromium'], program: 'usr/lib/chromium/chromium', variables: FONTS };
const FIREFOX: DebianProgram = { name: 'firefox', packages: ['firefox-esr'], program: 'usr/lib/firefox-esr/firefox-esr', variables: FONTS };

/** The browser to test with: an installed Chromium, else the one in the checkout. Undefined where there is none. */
export function findBrowser(): string | undefined {
  return [...CHROMIUM_PATHS, downloadedBrowser(), unpackedProgram(CHROMIUM)].find((candidate) => candidate && existsSync(candidate));
}

/** A Firefox to test with besides, where there is one. */
export function findFirefox(): string | undefined {
  return [...FIREFOX_PATHS, unpackedProgram(FIREFOX)].find((candidate) => candidate && existsSync(candidate));
}

/** Finds a browser, or brings one into the checkout: Playwright's own, else Debian's. Undefined where neither works. */
export async function ensureBrowser(): Promise<string | undefined> {
  return findBrowser() ?? (await downloadBrowser()) ?? unpackProgram(CHROMIUM);
}

/** Finds Firefox, or unpacks it into the checkout. Undefined where none is to be had. */
export function ensureFirefox(): string | undefined {
  return findFirefox() ?? unpackProgram(FIREFOX);
}
