import { ensureBrowser, ensureFirefox } from './programs/browser';
import { ensureNginx } from './programs/nginx';
import { ensurePython } from './programs/python';
import { ensureRclone } from './programs/rclone';

/**
 * Finds what the tests need besides Node.js, else brings it into the checkout, saying before what and how much.
 * What cannot be had is named: its tests are left out (e2e/left-out.ts).
 * @returns whether there is a browser, without which there is nothing to test with.
 */
export async function ensureTestTools(isLong: boolean): Promise<boolean> {
  const found = {
    'Chromium, Chrome ou Edge': await ensureBrowser(),
    'nginx avec son module brotli': ensureNginx(),
    'Python avec icalendar et feedparser': ensurePython(),
    rclone: ensureRclone(),
    ...(isLong && { Firefox: ensureFirefox() }),
  };
  for (const [name, command] of Object.entries(found))
    if (!command) console.log(`Manque, et ne peut être apporté ici : ${name}. Installez-le pour que rien ne soit laissé de côté.`);
  return found['Chromium, Chrome ou Edge'] !== undefined;
}
