import path from 'node:path';
import { seeEntries } from '../lib/build/first-seen';
import type { MadeSite } from '../lib/build/make-site';
import { digest } from '../lib/build/output';
import { refuseInside } from '../lib/build/ownership';
import { discard, openWorkDir } from '../lib/build/publish';
import { replaceSite } from '../lib/build/replace-site';
import { threadedWriter } from '../lib/build/writer-threads';
import type { SiteContent } from '../lib/content/collections';
import { loadContent, sourceOf } from '../lib/content/load';
import { contentVersion, displayPath, publicFoldersOutside, requireContentDir } from '../lib/content/read';
import { historyNote } from '../lib/content/repository';
import { siteFrom } from '../lib/content/site-source';
import type { Pictures } from '../lib/images/inspect';
import { paletteCss } from '../lib/site/brand';
import { formatMoment } from '../lib/site/dates';
import { type Present, readEnvironment, readPresent, rootDir, type SiteEnvironment, UserError } from '../lib/site/environment';
import { during, duringAll } from '../lib/site/step';
import { readArguments } from './arguments';
import { lockBuild } from './build-lock';
import { reportContent } from './check';
import { startCompilation } from './compile';
import { undoing } from './undo';

/** Encoded pictures. */
const cacheDir = path.join(rootDir, '.cache/images');
/** The records of the sites that were built. */
const recordsDir = path.join(rootDir, '.cache/sites');

/** `npm run build` */
export default async function build(args: string[]): Promise<number> {
  readArguments(args, { usage: 'npm run build -- [--out dossier]', options: {} });
  return (await replaceLastSite()) ? 0 : 1;
}

/**
 * Checks the content, builds and finishes the site, and only then replaces the last site.
 * @returns the content of the site; undefined after an error, which is said: `outDir` is then unchanged.
 */
export async function replaceLastSite(): Promise<SiteContent | undefined> {
  // React and Next.js read it when they are loaded.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const settings = { ...readEnvironment(), ...readPresent() };
  requireContentDir(settings.contentDir);
  refuseInside(settings.outDir, [settings.contentDir, ...publicFoldersOutside(settings.contentDir)]);
  const unlock = lockBuild();
  if (typeof unlock === 'string') throw new UserError(unlock);
  return undoing(unlock, () => buildUnlessChanged(settings));
}

type Settings = SiteEnvironment & Present;

async function buildUnlessChanged(settings: Settings): Promise<SiteContent | undefined> {
  const versionNow = () => during('la lecture du contenu', () => contentVersion(settings.contentDir));
  const version = versionNow();
  const isStill = () => versionNow() === version;
  try {
    const content = await buildSite(settings, isStill);
    if (!content && !isStill()) console.error(CHANGED);
    return content;
  } catch (error) {
    if (isStill()) throw error;
    console.error(CHANGED);
    return undefined;
  }
}

const CHANGED = 'Le contenu a changé pendant la construction : relancez-la.';

async function buildSite(settings: Settings, isStill: () => boolean): Promise<SiteContent | undefined> {
  const { outDir } = settings;
  const started = performance.now();
  const work = during(`la préparation de ${displayPath(outDir)}`, () => openWorkDir(outDir));
  const { version, commonToPages, stop } = startCompilation(settings);
  const writer = threadedWriter();
  const undo = () => {
    stop();
    writer.end();
    discard(work);
  };
  return undoing(undo, async () => {
    const checked = await duringAll('le contrôle du contenu', () => checkedSite(settings));
    if (!checked) {
      console.error('La construction est arrêtée : corrigez les erreurs ci-dessus. Le site précédent est intact.');
      return undefined;
    }
    const place = { work, outDir, recordsDir, version };
    const made = await replaceSite(
      place,
      { ...checked, cacheDir, compiled: commonToPages(paletteCss(checked.content.settings.colours)), writer },
      isStill,
    );
    if (!made) return undefined;
    sayMade(outDir, made, performance.now() - started);
    const note = historyNote(settings.contentDir);
    if (note) console.log(note);
    const { nextChange } = checked.content;
    if (nextChange) console.log(`À reconstruire le ${formatMoment(nextChange)} : quelque chose y change à ce moment.`);
    return checked.content;
  });
}

function sayMade(outDir: string, { pageCount, madePages }: MadeSite, milliseconds: number): void {
  const again = madePages < pageCount ? `, dont ${madePages} refaite${madePages > 1 ? 's' : ''},` : '';
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  console.log(`Site construit dans ${displayPath(outDir)} : ${pageCount} pages${again} en ${seconds} s.`);
}

/** Checks the content. Undefined when it has errors. Parsed files are not kept, to save memory. */
async function checkedSite({
  contentDir,
  outDir,
  now,
  isStated,
}: Settings): Promise<{ content: SiteContent; pictures: Pictures } | undefined> {
  const loaded = loadContent(contentDir);
  const { canBuild, pictures } = await reportContent(contentDir, loaded);
  if (!canBuild) return undefined;
  const firstSeen = seeEntries(path.join(rootDir, '.cache/seen', `${digest(outDir)}.json`), loaded, now);
  return { content: siteFrom({ ...sourceOf(loaded, contentDir), firstSeen }, now, { isStated }), pictures };
}
