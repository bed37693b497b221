// Tells whether a deployed site is due for a rebuild: `node tools/rebuild-due.mjs https://exemple.fr/ [content]`.
// It prints `due=true` or `due=false` for a workflow, and the reason for people. What is published decides, not what started the
// workflow: a run that another one replaced, failed or came too early is made up for by the next.
// Plain JavaScript without packages: workflows run it often, before they install anything.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const DAY_MS = 24 * 60 * 60 * 1000;

/** @typedef {import('../lib/outputs/build-record').BuildRecord} BuildRecord */

/**
 * Why a site should be built again; undefined when it should not.
 * @param {Partial<BuildRecord> | undefined} record the site's `construction.json`, if it has one
 * @param {{ commit: string, code: string }} checkout the commits of the content and of the code that a build would use
 * @param {Date} now
 * @returns {string | undefined} a sentence, in French
 */
export function reasonToBuild(record, { commit, code }, now) {
  if (!record?.built) return 'Aucune construction n’est publiée à cette adresse.';
  if (record.commit !== commit) return `Le contenu publié est de ${nameOf(record.commit)}, et non de ${nameOf(commit)}.`;
  if (record.code !== code) return `Le code de la construction publiée est de ${nameOf(record.code)}, et non de ${nameOf(code)}.`;
  if (record.next && Date.parse(record.next) <= now.getTime()) return `Quelque chose y changeait le ${record.next}.`;
  if (now.getTime() - Date.parse(record.built) >= DAY_MS) return `La construction publiée est du ${record.built} : elle a plus d’un jour.`;
  return undefined;
}

/** @param {string | null | undefined} commit */
function nameOf(commit) {
  return commit ? `${commit.slice(0, 8)}` : 'fichiers sans commit';
}

/**
 * Reads `construction.json` of a deployed site, past the caches on the way.
 * @param {string} site its address, with its last slash
 * @returns {Promise<Partial<BuildRecord> | undefined>} undefined when there is none to read, or when the site does not answer
 */
export async function readRecord(site) {
  const answer = await fetch(new URL(`construction.json?${Date.now()}`, site), { cache: 'no-store' }).catch(() => undefined);
  const text = answer?.ok ? await answer.text() : '';
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The commit that a checkout is of. @param {string} folder */
export function headOf(folder) {
  const { status, stdout, stderr } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git rev-parse HEAD failed in ${folder}: ${stderr}`);
  return stdout.trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [site = '', content = '.'] = process.argv.slice(2);
  const reason = reasonToBuild(await readRecord(site), { commit: headOf(content), code: headOf('.') }, new Date());
  console.error(reason ?? 'Le site publié est à jour : il n’y a rien à faire.');
  console.log(`due=${reason !== undefined}`);
}
