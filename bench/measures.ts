import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootDir } from '../lib/site/environment';
import { CORPUS_NOW, writeCorpus } from './corpus';
import { type DevMeasures, measureDev } from './dev';
import { type LoadMeasures, measureLoad } from './load';
import { type Run, runCommand, summary } from './process';
import { type FolderWeight, type PageWeight, weighFolder, weighPage } from './weight';

export interface Measures {
  entries: number;
  /** The number of runs of each cold build. */
  runs: number;
  /** Without any cache: no compiled code, no parsed text, no encoded picture. */
  coldSeconds: number;
  /** After each kind of edit of one entry, made several times in a row. */
  editSeconds: Record<Edit, number>;
  peakBytes: number | undefined;
  checkColdSeconds: number;
  checkSeconds: number;
  out: FolderWeight;
  pages: PageWeight[];
  dev: DevMeasures | undefined;
  load: LoadMeasures | undefined;
}

export interface Plan {
  entries: number;
  runs: number;
  /** Whether to measure the dev server, and nginx under load. */
  dev: boolean;
  load: boolean;
  /** Called after each cold build. */
  between: () => Promise<void>;
}

/** The edits of an entry's text, the `index`th time. */
const EDITS = {
  nothing: (text: string) => text,
  body: (text: string, index: number) => `${text}\nPhrase ajoutée, numéro ${index}.\n`,
  title: (text: string, index: number) => text.replace(/^title:.*/m, `title: Rencontre des experts, édition ${index}`),
  date: (text: string, index: number) => text.replace(/^date:.*/m, `date: 2026-12-0${index + 1}T10:00`).replace(/^date_end:.*\n/m, ''),
};
export type Edit = keyof typeof EDITS;
/** How many edits of a kind there are at least: they are quick, and one leaves work to the next. */
const IN_A_ROW = 3;

/** One page of each kind, by its name in the report. */
const PAGES = {
  accueil: '/',
  événements: '/evenements/',
  'un événement': '',
  calendrier: '/evenements/calendrier/',
  actualités: '/actualites/',
  projets: '/projets/',
  membres: '/membres/',
  étiquettes: '/etiquettes/',
  recherche: '/recherche/',
  'plan du site': '/plan-du-site/',
};

/** The arguments of one of the project's commands, as `package.json` has them. */
function command(name: 'build' | 'check'): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(rootDir, 'package.json'), 'utf8'));
  return scripts[name].split(' ').slice(1);
}
const [BUILD, CHECK] = [command('build'), command('check')];

/** Measures a site of so many entries, in a folder of its own; `out/` and `content/` of the repository are left alone. */
export async function measure({ entries, runs, dev, load, between }: Plan, say: (what: string) => void): Promise<Measures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mesures-'));
  try {
    const contentDir = path.join(folder, 'content');
    const outDir = path.join(folder, 'out');
    await writeCorpus(contentDir, entries);
    const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_CLOCK: CORPUS_NOW, NODE_ENV: 'production' };
    const event = firstOf(path.join(contentDir, 'evenements'));
    const repeat = async (what: string, once: (index: number) => Promise<Run>, times = runs) => {
      say(`${entries} entrées : ${what}`);
      const results: Run[] = [];
      for (let index = 0; index < times; index++) results.push(await once(index));
      return summary(results);
    };
    const buildCold = async () => {
      say(`${entries} entrées : construction à froid`);
      forgetAll();
      const run = await runCommand(BUILD, { env, isWatched: true });
      await between();
      return run;
    };
    const cold = [await buildCold()];
    // Before the other cold builds: ext4 is slow to create files for minutes after thousands were deleted.
    const editSeconds: Partial<Measures['editSeconds']> = {};
    for (const [name, edit] of Object.entries(EDITS)) {
      const again = (index: number) => {
        writeFileSync(event.file, edit(readFileSync(event.file, 'utf8'), index));
        return runCommand(BUILD, { env });
      };
      const edited = await repeat(`construction après une modification (${name})`, again, Math.max(runs, IN_A_ROW));
      editSeconds[name as Edit] = edited.seconds;
    }
    while (cold.length < runs) cold.push(await buildCold());
    const { seconds: coldSeconds, peakBytes } = summary(cold);
    const coldCheck = await repeat('vérification à froid', () => {
      rmSync(path.join(rootDir, '.cache/kept'), { recursive: true, force: true });
      return runCommand(CHECK, { env });
    });
    const check = await repeat('vérification', () => runCommand(CHECK, { env }), Math.max(runs, IN_A_ROW));
    const out = weighFolder(outDir);
    const eventPage = `/evenements/${event.slug}/`;
    const pages = Object.entries({ ...PAGES, 'un événement': eventPage }).map(([label, page]) => weighPage(outDir, page, label));
    if (load) say(`${entries} entrées : nginx sous charge`);
    const loaded = load ? await measureLoad(outDir, eventPage) : undefined;
    if (dev) say(`${entries} entrées : serveur de rédaction`);
    const { NODE_ENV: _, ...devEnv } = env;
    return {
      entries,
      runs,
      coldSeconds,
      editSeconds: editSeconds as Measures['editSeconds'],
      peakBytes,
      checkColdSeconds: coldCheck.seconds,
      checkSeconds: check.seconds,
      out,
      pages,
      dev: dev ? await measureDev(devEnv, { entry: event.file, page: eventPage }) : undefined,
      load: loaded,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function forgetAll(): void {
  for (const kept of ['.next', '.cache/kept', '.cache/images', '.cache/pictures', '.cache/sites'])
    rmSync(path.join(rootDir, kept), { recursive: true, force: true });
}

function firstOf(folder: string): { file: string; slug: string } {
  const [name = ''] = readdirSync(folder).sort();
  const file = path.join(folder, name);
  // As an editor leaves it: with one line end.
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n`);
  return { file, slug: path.basename(name, '.mdx') };
}
