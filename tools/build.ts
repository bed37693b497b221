import { rmSync } from 'node:fs';
import path from 'node:path';
import { finishSite } from '../lib/build/finish-site';
import { refuseInside } from '../lib/build/ownership';
import { openWorkDir, publish, removeOurs } from '../lib/build/publish';
import { writeGenerated } from '../lib/build/write-generated';
import type { SiteContent } from '../lib/content/collections';
import { readHistory } from '../lib/content/history';
import { loadContent, sourceOf } from '../lib/content/load';
import { contentVersion, displayPath, publicFoldersOutside, requireContentDir } from '../lib/content/read';
import { siteFrom, writeSource } from '../lib/content/site-source';
import type { Pictures } from '../lib/images/inspect';
import { formatMoment } from '../lib/site/dates';
import { readEnvironment, readNow, rootDir, type SiteEnvironment, UserError } from '../lib/site/environment';
import { during, duringAll } from '../lib/site/step';
import { lockBuild } from './build-lock';
import { reportContent } from './check';
import { freeMemory, hasManyFiles, nextMemory } from './memory';
import { startNext } from './next-build';
import { prepare } from './prepare';
import { undoing } from './undo';

const exportDir = path.join(rootDir, '.next/export');
const cacheDir = path.join(rootDir, '.cache/images');
const checkedContent = path.join(rootDir, '.cache/checked-content');

/**
 * Checks the content, builds and finishes the site, and only then replaces the last site.
 * @returns the exit code: not 0 after any error, and `outDir` is then unchanged.
 */
export default async function build(): Promise<number> {
  const settings = { ...readEnvironment(), now: readNow() };
  requireContentDir(settings.contentDir);
  refuseInside(settings.outDir, [settings.contentDir, ...publicFoldersOutside(settings.contentDir)]);
  const unlock = lockBuild();
  if (typeof unlock === 'string') throw new UserError(unlock);
  return undoing(unlock, () => buildUnlessChanged(settings));
}

async function buildUnlessChanged(settings: SiteEnvironment & { now: Date }): Promise<number> {
  const versionNow = () => during('la lecture du contenu', () => contentVersion(settings.contentDir));
  const version = versionNow();
  const isStill = () => versionNow() === version;
  try {
    const code = await buildSite(settings, isStill);
    if (code !== 0 && !isStill()) console.error(CHANGED);
    return code;
  } catch (error) {
    if (isStill()) throw error;
    console.error(CHANGED);
    return 1;
  }
}

const CHANGED = 'Le contenu a changé pendant la construction : relancez-la.';

async function buildSite({ contentDir, outDir, now }: SiteEnvironment & { now: Date }, isStill: () => boolean): Promise<number> {
  const started = performance.now();
  const work = during(`la préparation de ${displayPath(outDir)}`, () => openWorkDir(outDir));
  const undo = () => removeOurs(work);
  return undoing(undo, async () => {
    const content = await makeSite(work, { contentDir, now }, isStill);
    if (typeof content === 'number') return content;
    during(`la mise en place de ${displayPath(outDir)}`, () => publish(work, outDir));
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
    console.log(`Site construit dans ${displayPath(outDir)} : ${content.pageCount} pages en ${seconds} s.`);
    if (content.nextChange) console.log(`À reconstruire le ${formatMoment(content.nextChange)} : quelque chose y change à ce moment.`);
    return 0;
  });
}

/** Makes the whole site in `work`. @returns the facts to report; the exit code when the site cannot be published. */
async function makeSite(
  work: string,
  { contentDir, now }: { contentDir: string; now: Date },
  isStill: () => boolean,
): Promise<{ pageCount: number; nextChange: Date | undefined } | number> {
  for (const old of [exportDir, checkedContent]) rmSync(old, { recursive: true, force: true });
  const isSparing = hasManyFiles(contentDir);
  if (isSparing) await import('./small-heap.mjs');
  await duringAll('la préparation de Next.js', prepare);
  // Next.js compiles during the check of the content, and renders while the build writes the files that are not pages.
  const { options, variables } = nextMemory(isSparing);
  const next = startNext(options, { ...variables, SITE_NOW: now.toISOString(), CHECKED_CONTENT: checkedContent });
  const checked = await duringAll('le contrôle du contenu', () => checkedSite(contentDir, now)).catch(async (error) => {
    // Next.js would wait for the content for ever.
    await next.stop();
    throw error;
  });
  if (!checked) {
    await next.stop();
    console.error('La construction est arrêtée : corrigez les erreurs ci-dessus. Le site précédent est intact.');
    return 1;
  }
  const { content, pictures } = checked;
  if (isSparing) freeMemory();
  const [written, ended] = await Promise.allSettled([writeGenerated(work, content, cacheDir), next.ended]);
  if (ended.status === 'rejected') throw ended.reason;
  if (ended.value !== 0) return ended.value;
  if (written.status === 'rejected') throw written.reason;
  const finishing = () => finishSite(work, { content, pictures, exportDir, cacheDir });
  const { pageCount } = await duringAll('l’écriture des pages', finishing);
  // After a change of the content, parts of the site would contradict each other: the last site stays.
  return isStill() ? { pageCount, nextChange: content.nextChange } : 1;
}

/** Checks the content, and writes it for Next.js. Undefined when it has errors. Parsed files are not kept, to save memory. */
async function checkedSite(contentDir: string, now: Date): Promise<{ content: SiteContent; pictures: Pictures } | undefined> {
  const loaded = loadContent(contentDir);
  const { canBuild, pictures } = await reportContent(contentDir, loaded);
  if (!canBuild) return undefined;
  const source = { ...sourceOf(loaded, contentDir), histories: readHistory(contentDir) };
  writeSource(checkedContent, source);
  return { content: siteFrom(source, now), pictures };
}
