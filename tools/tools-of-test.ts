import { ensureApache } from './programs/apache';
import { ensureBrowser, ensureFirefox } from './programs/browser';
import { ensureCaddy } from './programs/caddy';
import { ensureNginx } from './programs/nginx';
import { calendarClients, parsers } from './programs/python';
import { ensureRclone } from './programs/rclone';

/**
 * Finds the programs that the tests need besides Node.js, or downloads them into the checkout, after printing names and sizes.
 * Names each unavailable program: its tests are left out (e2e/left-out.ts).
 * @returns whether there is a browser, without which the tests cannot run.
 */
export async function ensureTestTools(isLong: boolean): Promise<boolean> {
  const found = {
    'Chromium, Chrome ou Edge': await ensureBrowser(),
    'nginx avec son module brotli': ensureNginx(),
    Apache: ensureApache(),
    Caddy: ensureCaddy(),
    'Python avec icalendar et feedparser': parsers.ensure(),
    'khal et Radicale': calendarClients.ensure(),
    rclone: ensureRclone(),
    ...(isLong && { Firefox: ensureFirefox() }),
  };
  for (const [name, command] of Object.entries(found))
    if (!command) console.log(`Manque, et ne peut être apporté ici : ${name}. Installez-le pour que rien ne soit laissé de côté.`);
  return found['Chromium, Chrome ou Edge'] !== undefined;
}
