// Waits until a site is the one of a build: `node tools/await-publication.mjs https://exemple.fr/ "$(cat out/construction.json)"`.
// A forge puts a site into place after the job that built it, and caches on the way keep the one before for some minutes.
// Plain JavaScript without packages, as rebuild-due.mjs.
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { readRecord } from './rebuild-due.mjs';

/**
 * @param {string} site its address, with its last slash
 * @param {{ built: string, commit: string | null, code: string | null }} expected the `construction.json` of the build
 * @param {{ minutes: number, seconds: number }} patience how long, and how often to look
 * @returns {Promise<boolean>} whether the site became that of the build
 */
export async function awaitPublication(site, expected, { minutes, seconds }) {
  for (let tries = Math.ceil((minutes * 60) / seconds); tries >= 0; tries--) {
    const { built, commit, code } = (await readRecord(site)) ?? {};
    if (built === expected.built && commit === expected.commit && code === expected.code) return true;
    if (tries > 0) await wait(seconds * 1000);
  }
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [site = '', record = ''] = process.argv.slice(2);
  const isThere = await awaitPublication(site, JSON.parse(record), { minutes: 15, seconds: 15 });
  if (!isThere) {
    console.error(`Après un quart d’heure, ${site} n’est pas encore le site qui vient d’être construit.`);
    process.exitCode = 1;
  }
}
