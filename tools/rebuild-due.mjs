// Tells whether a deployed site is due for a rebuild: `node tools/rebuild-due.mjs https://exemple.fr/`.
// Plain JavaScript without packages: workflows run it often, before they install anything.
import { pathToFileURL } from 'node:url';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * @param {{ built: string, next: string | null } | undefined} record the site's `construction.json`, if it has one
 * @param {Date} now
 * @returns {boolean} true when a change was due since the build, when the site is a day old, and without a record
 */
export function isRebuildDue(record, now) {
  if (!record) return true;
  const next = record.next === null ? Number.POSITIVE_INFINITY : Date.parse(record.next);
  return next <= now.getTime() || now.getTime() - Date.parse(record.built) >= DAY_MS;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const response = await fetch(new URL('construction.json', process.argv[2]), { cache: 'no-store' }).catch(() => undefined);
  const record = response?.ok ? await response.json() : undefined;
  console.log(`due=${isRebuildDue(record, new Date())}`);
}
