import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../content/read';
import { during } from '../site/step';
import { type Ingredients, type MadeSite, makeSite } from './make-site';
import { publish, update } from './publish';
import { listOf, NO_JEKYLL, writeRecord } from './record';

interface Place {
  /** The folder to build in, from `openWorkDir`. */
  work: string;
  outDir: string;
  /** The folder of the records of finished sites. */
  recordsDir: string;
  /** The code and the environment: in one version, equal values make equal files. */
  version: string;
}

/**
 * Makes the site, and puts it in the place of the last one: only the files that differ, when this very code made the last one.
 * @param ingredients `last` must be the site in the place.
 * @param isStill whether the content is as it was read. After a change, parts of the site would contradict each other.
 * @returns undefined when the content has changed: the last site stays.
 */
export async function replaceSite(
  { work, outDir, recordsDir, version }: Place,
  ingredients: Ingredients,
  isStill: () => boolean,
): Promise<MadeSite | undefined> {
  const { last } = ingredients;
  const made = await makeSite(work, ingredients);
  if (!isStill()) return undefined;
  during(`la mise en place de ${displayPath(outDir)}`, () => {
    const list = listOf(made.record, version);
    writeFileSync(path.join(work, NO_JEKYLL), '');
    if (last) update(work, outDir, list);
    else publish(work, outDir, list);
    writeRecord(recordsDir, outDir, version, made.record);
  });
  return made;
}
