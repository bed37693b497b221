import { homedir } from 'node:os';
import path from 'node:path';
import { seeEntries } from '../lib/build/first-seen';
import { type MadeSite, makeSite } from '../lib/build/make-site';
import { digest } from '../lib/build/output';
import { refuseAround, refuseInside } from '../lib/build/ownership';
import { discard, openWorkDir } from '../lib/build/publish';
import { readRecord, replaceSite } from '../lib/build/record';
import { contentOf, type SiteModel } from '../lib/build/site-model';
import { makeInThreads } from '../lib/build/site-threads';
import type { SiteContent } from '../lib/content/collections';
import { askHistory } from '../lib/content/history';
import { loadContent, sourceOf } from '../lib/content/load';
import { contentVersion, displayPath, publicFoldersOutside, requireContentDir } from '../lib/content/read';
import { historyNote, readCommits } from '../lib/content/repository';
import { paletteCss } from '../lib/site/brand';
import { formatMoment } from '../lib/site/dates';
import { type Present, readEnvironment, readPresent, rootDir, type SiteEnvironment, UserError } from '../lib/site/environment';
import { during, duringAll } from '../lib/site/step';
import { readArguments } from './arguments';
import { lockBuild } from './build-lock';
import { reportContent } from './check';
import { SOURCES, startCompilation } from './compile';
import { undoing } from './undo';

/** Encoded pictures. */
const cacheDir = path.join(rootDir, '.cache/images');

/** Folders of the code, and of programs: a site there would become a part of them. */
const CODE = [...SOURCES, 'tools', 'node_modules', '.git', '.next'].map((name) => path.join(rootDir, name));

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
  refuseAround(settings.outDir, [
    { folder: rootDir, name: 'le code du site' },
    { folder: settings.contentDir, name: 'le contenu du site' },
    { folder: homedir(), name: 'votre dossier personnel' },
  ]);
  refuseInside(settings.outDir, [settings.contentDir, ...publicFoldersOutside(settings.contentDir), ...CODE]);
  const unlock = lockBuild();
  if (typeof unlock === 'string') throw new UserError(unlock);
  return undoing(unlock, () => buildUnlessChanged(settings));
}

type Settings = SiteEnvironment & Present;

/** Refuses content that changes meanwhile: parts of the site would contradict each other. */
async function buildUnlessChanged(settings: Settings): Promise<SiteContent | undefined> {
  const versionNow = () => during('la lecture du contenu', () => contentVersion(settings.contentDir));
  const version = versionNow();
  let hasChanged = false;
  // A file that comes and goes is a change too, and is told.
  const isStill = () => {
    hasChanged ||= versionNow() !== version;
    return !hasChanged;
  };
  try {
    const content = await buildSite(settings, isStill);
    if (content || isStill()) return content;
  } catch (error) {
    if (isStill()) throw error;
  }
  throw new UserError('Le contenu a changé pendant la construction : relancez-la.');
}

async function buildSite(settings: Settings, isStill: () => boolean): Promise<SiteContent | undefined> {
  const { outDir } = settings;
  const started = performance.now();
  const { work, present } = during(`la préparation de ${displayPath(outDir)}`, () => openWorkDir(outDir));
  const { version, compiled, stop } = startCompilation(settings);
  const place = { outDir, recordFile: path.join(rootDir, '.cache/sites', `${digest(outDir)}.json`), version };
  const last = readRecord(place, present);
  const undo = () => {
    stop();
    discard(outDir);
  };
  return undoing(undo, async () => {
    const checked = await duringAll('le contrôle du contenu', () => checkedSite(settings));
    if (!checked) {
      console.error('La construction est arrêtée : corrigez les erreurs ci-dessus. Le site précédent est intact.');
      return undefined;
    }
    const { model, note } = checked;
    const content = contentOf(model);
    const ingredients = { model, content, compiled: compiled(paletteCss(content.settings.colours)), inThreads: makeInThreads, last };
    const made = await makeSite(work, ingredients);
    if (!isStill()) return undefined;
    during(`la mise en place de ${displayPath(outDir)}`, () => replaceSite(place, made.record, !last));
    sayMade(outDir, made, performance.now() - started);
    if (note) console.log(note);
    const { nextChange } = content;
    if (nextChange) console.log(`À reconstruire le ${formatMoment(nextChange)} : quelque chose y change à ce moment.`);
    return content;
  });
}

function sayMade(outDir: string, { pageCount, madePages }: MadeSite, milliseconds: number): void {
  const again = madePages < pageCount ? `, dont ${madePages} refaite${madePages > 1 ? 's' : ''},` : '';
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  console.log(`Site construit dans ${displayPath(outDir)} : ${pageCount} pages${again} en ${seconds} s.`);
}

/**
 * Checks the content. Parsed files are not kept, to save memory.
 * @returns undefined when it has errors; else the site, and what to say of its history.
 */
async function checkedSite(settings: Settings): Promise<{ model: SiteModel; note: string | undefined } | undefined> {
  const { contentDir, outDir, now, isStated } = settings;
  // All at once, and first: a process that has much in memory is slow to start another one.
  const asked = Promise.all([askHistory(contentDir), readCommits(contentDir, rootDir)]);
  const loaded = loadContent(contentDir);
  const { canBuild, pictures } = await reportContent(contentDir, loaded);
  if (!canBuild) return undefined;
  const firstSeen = seeEntries(path.join(rootDir, '.cache/seen', `${digest(outDir)}.json`), loaded, now);
  const [{ repository, histories }, commits] = await asked;
  const source = { ...sourceOf(loaded, contentDir), firstSeen, histories, commits };
  return { model: { source, now, isStated, pictures, cacheDir }, note: historyNote(contentDir, repository) };
}
