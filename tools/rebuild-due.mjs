// Says whether a deployed site should be built again: `node tools/rebuild-due.mjs https://exemple.fr/`.
// Plain JavaScript without packages: workflows ask it often, before they install anything.
import { pathToFileURL } from 'node:url';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * @param {{ built: string, next: string | null } | undefined} record what the site's `construction.json` says
 * @param {Date} now
 * @returns {boolean} true when something in it was bound to change since, when it is a day old, and when nothing is known
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
