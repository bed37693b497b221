import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../check/check';
import { type LoadedContent, loadContent } from '../content/load';
import type { Problem } from '../content/problems';
import { displayPath } from '../content/read';
import type { Markdown } from '../content/types';
import { inspectPictures } from '../images/inspect';
import { groupBy } from '../lists';
import { pathFrom } from '../paths';
import { type EntryFile, entryText, originOf } from './entry-files';
import { mend } from './mend';
import { writeEntry } from './write-entry';

/** Checks the imported entries among those of the new site, and mends them until the check finds no error in them. */

const MOST_ROUNDS = 40;

interface Staged {
  entry: EntryFile;
  text: string;
}

/** An entry that the site accepts, with its text as the site reads it. */
export interface SettledEntry {
  entry: EntryFile;
  text: Markdown;
}

/** @returns the entries that the site accepts; the reports of the others say why. */
export async function settleEntries(
  entries: readonly EntryFile[],
  { contentDir, picturesDir, now }: { contentDir: string; picturesDir: string; now: Date },
): Promise<SettledEntry[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'import-'));
  const stage = path.join(root, 'content');
  try {
    mkdirSync(stage, { recursive: true });
    if (existsSync(contentDir)) cpSync(contentDir, stage, { recursive: true, filter: isCopiable });
    let staged = entries.map((entry): Staged => ({ entry, text: entryText(entry) }));
    for (const { entry } of staged) writeEntry(entry, stage, path.join(stage, 'public'));
    let loaded = loadContent(stage);
    // Rounds add no file.
    const pictures = await inspectPictures(servedFiles(loaded), picturesDir);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if (round > 0) loaded = loadContent(stage);
      const found = checkContent(stage, loaded, pictures, now).problems.filter(({ severity }) => severity === 'error');
      const problems = found.map((problem) => inPlace(problem, stage, contentDir));
      const byFile = new Map(groupBy(problems, ({ file }) => pathFrom(stage, path.resolve(file))));
      const dropped = staged.map(({ entry }) => dropDamaged(entry, byFile, stage)).includes(true);
      if (!dropped && !staged.some(({ entry }) => byFile.has(entry.file))) break;
      staged = staged.flatMap((one) => settle(one, byFile.get(one.entry.file) ?? [], stage, round === MOST_ROUNDS - 1));
    }
    const texts = textsIn(loaded, stage);
    return staged.flatMap(({ entry }) => {
      const text = texts.get(entry.file);
      return text === undefined ? [] : { entry, text };
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function textsIn({ entries, lists }: LoadedContent, stage: string): Map<string, Markdown> {
  return new Map([...entries, ...lists].map(({ entry: { file, body } }) => [pathFrom(stage, path.resolve(file)), body]));
}

const servedFiles = ({ publicFiles }: LoadedContent) => publicFiles.map(({ file }) => file);

/** Names the files of the site by their own place, not by that of their copy. */
function inPlace(problem: Problem, stage: string, contentDir: string): Problem {
  const clean = (text: string) => text.replaceAll(displayPath(stage), displayPath(contentDir)).replaceAll(stage, displayPath(contentDir));
  return { ...problem, message: clean(problem.message), remedy: clean(problem.remedy) };
}

function settle({ entry, text }: Staged, problems: readonly Problem[], stage: string, isLast: boolean): Staged[] {
  if (problems.length === 0) return [{ entry, text }];
  const mended = isLast ? undefined : mend(entry, problems);
  rmSync(path.join(stage, entry.file), { force: true });
  if (mended) {
    writeEntry(mended, stage, path.join(stage, 'public'));
    return [{ entry: mended, text: entryText(mended) }];
  }
  const [first] = problems;
  const origin = originOf(entry, first?.line ?? 1);
  for (const { report } of entry.parts)
    Object.assign(report, {
      fate: 'refused',
      reason: `${first?.message} ${first?.remedy}`,
      line: origin?.report === report ? origin.line : 1,
    });
  if (entry.bundle) rmSync(path.join(stage, path.dirname(entry.file)), { recursive: true, force: true });
  return [];
}

/** Leaves out the pictures that cannot be read: the texts that show them are mended then. @returns whether there are any. */
function dropDamaged(entry: EntryFile, byFile: ReadonlyMap<string, Problem[]>, stage: string): boolean {
  let isChanged = false;
  const drop = (file: string, name: string): boolean => {
    const [fault] = byFile.get(file) ?? [];
    if (!fault) return false;
    isChanged = true;
    rmSync(path.join(stage, file), { force: true });
    entry.parts[0]?.report.notes.push({
      line: 1,
      outcome: 'to-do',
      subject: 'picture',
      message: `« ${name} » n’est pas repris. ${fault.message} ${fault.remedy}`,
      before: name,
    });
    return true;
  };
  entry.assets = entry.assets.filter(({ sitePath }) => !drop(`public${sitePath}`, sitePath));
  const folder = entry.bundle ? path.posix.dirname(entry.file) : undefined;
  for (const file of byFile.keys())
    if (folder !== undefined && file.startsWith(`${folder}/`) && file !== entry.file && drop(file, file.slice(folder.length + 1)))
      entry.left = new Set([...(entry.left ?? []), file.slice(folder.length + 1)]);
  return isChanged;
}

/** Whether a copy of a place is possible: not of a named pipe, a socket or a device, which `npm run check` reports. */
function isCopiable(place: string): boolean {
  const stat = lstatSync(place);
  return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink();
}
