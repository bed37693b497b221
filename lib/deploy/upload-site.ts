import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isImmutable } from '../outputs/headers';
import { Pool } from '../pool';
import { routes } from '../site/routes';
import type { ObjectStorage } from './object-storage';
import { leftovers, uploadPlan } from './upload-plan';

/** How many files are sent at a time. */
const AT_ONCE = 12;

/** The storage holds something that is not this site: nothing was sent. */
export class ForeignContent extends Error {}

interface Options {
  /** Paths of all files of the finished site, within `outDir`. */
  files: readonly string[];
  outDir: string;
  /** Files of versions before this one are deleted as well, which pages that are still open may ask for. */
  prune: boolean;
}

/**
 * Sends a finished site to a storage, in an order in which it is whole at every moment (lib/deploy/upload-plan.ts): only files that
 * changed, and what the site no longer has is deleted at the end. Sent again after a failure, it goes on where it stopped.
 * @throws ForeignContent where the storage holds files that are no site of ours.
 */
export async function uploadSite(storage: ObjectStorage, { files, outDir, prune }: Options): Promise<{ sent: number; deleted: number }> {
  const stored = await storage.list();
  const plan = uploadPlan(files);
  const wanted = plan.flat().map(({ key }) => key);
  const foreign = foreignKey(stored, wanted);
  if (foreign !== undefined) throw new ForeignContent(foreign);
  let sent = 0;
  for (const group of plan) {
    const sending = new Pool(AT_ONCE);
    for (const { key, ...headers } of group) {
      const content = readFileSync(path.join(outDir, key));
      if (stored.get(key) === createHash('md5').update(content).digest('hex')) continue;
      await sending.add(() => storage.put(key, content, headers));
      sent++;
    }
    await sending.settle();
  }
  const old = leftovers(stored.keys(), wanted, { immutableToo: prune });
  const deleting = new Pool(AT_ONCE);
  for (const key of old) await deleting.add(() => storage.remove(key));
  await deleting.settle();
  return { sent, deleted: old.length };
}

/**
 * A file of another site. Ours has its record of the build there, or, where its first sending was cut off, nothing but what is sent
 * again now, and immutable files of then.
 */
function foreignKey(stored: ReadonlyMap<string, string>, wanted: readonly string[]): string | undefined {
  if (stored.has(routes.buildRecord.slice(1))) return undefined;
  const ours = new Set(wanted);
  return [...stored.keys()].find((key) => !ours.has(key) && !isImmutable(`/${key}`));
}
