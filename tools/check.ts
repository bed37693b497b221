import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../lib/check/check';
import { applyFixes } from '../lib/check/fix';
import { REPORT_FORMATS, type ReportFormat } from '../lib/check/report-formats';
import { type LoadedContent, loadContent } from '../lib/content/load';
import { hasErrors, isFault, nextStep, type Problem, summarizeProblems } from '../lib/content/problems';
import { displayPath } from '../lib/content/read';
import { git } from '../lib/content/repository';
import { inspectPictures, type Pictures } from '../lib/images/inspect';
import { groupBy } from '../lib/lists';
import { replaceFile } from '../lib/replace-file.mjs';
import { readEnvironment, readNow, rootDir, SettingError } from '../lib/site/environment';
import { during } from '../lib/site/step';
import { readArguments } from './arguments';
import { listAddresses } from './ledger';

/** The folder that keeps the facts of pictures from one command to the next. */
const picturesDir = path.join(rootDir, '.cache/pictures');

/** Inspects the pictures that the site would serve. */
function openPictures({ publicFiles }: LoadedContent): Promise<Pictures> {
  return inspectPictures(
    publicFiles.map(({ file }) => file),
    picturesDir,
  );
}

/** Checks the content, and prints its problems. */
export async function reportContent(
  contentDir: string,
  loaded: LoadedContent,
): Promise<{ problems: Problem[]; canBuild: boolean; pictures: Pictures }> {
  const pictures = await openPictures(loaded);
  const { problems, entryCount } = checkContent(contentDir, loaded, pictures);
  const faults = problems.filter(isFault);
  if (faults.length > 0) console.error(REPORT_FORMATS.human(faults, process.stderr.isTTY));
  console.log(summary(contentDir, entryCount, problems));
  return { problems: faults, canBuild: !hasErrors(problems), pictures };
}

const USAGE = 'npm run check -- [--format human|json|github|markdown|gitlab] [--strict] [--fix]';

/** Checks the content; with `--fix`, first mends what is mechanical, and lists new addresses. */
export default async function check(args: string[]): Promise<number> {
  const { format, strict, fix } = readOptions(args);
  const { contentDir } = readEnvironment();
  if (fix) {
    fixContent(contentDir);
    listAddresses(contentDir, readNow());
  }
  const loaded = loadContent(contentDir);
  const { problems, entryCount } = checkContent(contentDir, loaded, await openPictures(loaded));
  const named = FOR_FORGES.includes(format) ? inRepository(problems, contentDir) : problems;
  const report = REPORT_FORMATS[format](named, process.stderr.isTTY);
  if (format === 'human') {
    if (problems.length > 0) console.error(report);
    console.log(`${summary(contentDir, entryCount, problems)}\n${nextStep(problems)}`);
  } else console.log(report);
  return hasErrors(problems) || (strict && problems.some(isFault)) ? 1 : 0;
}

/** Forges name a file by its path in its repository. */
const FOR_FORGES: ReportFormat[] = ['github', 'markdown', 'gitlab'];

function inRepository(problems: readonly Problem[], contentDir: string): Problem[] {
  const root = git(contentDir, ['rev-parse', '--show-toplevel']).stdout?.trim() || rootDir;
  return problems.map((problem) => ({
    ...problem,
    file: path.relative(root, path.resolve(rootDir, problem.file)).split(path.sep).join('/'),
  }));
}

function summary(contentDir: string, entryCount: number, problems: readonly Problem[]): string {
  return `Contenu ${displayPath(contentDir)} : ${entryCount} entrées, ${summarizeProblems(problems)}.`;
}

function readOptions(args: string[]): { format: ReportFormat; strict: boolean; fix: boolean } {
  const { values } = readArguments(args, {
    usage: USAGE,
    options: {
      format: { type: 'string', default: 'human' },
      strict: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
    },
  });
  const { format, strict, fix } = values;
  if (!isFormat(format)) throw new SettingError('--format', format, Object.keys(REPORT_FORMATS).join(', '));
  return { format, strict, fix };
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(REPORT_FORMATS, name);
}

/** More rounds than any text needs: the text of a fix may itself be put in a better form. */
const MOST_ROUNDS = 5;

/** Applies the fixes, and shows each line before and after. */
function fixContent(contentDir: string): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixable = checkContent(contentDir).problems.filter(({ fix }) => fix);
    const changed = groupBy(fixable, ({ file }) => file).filter(([file, problems]) => fixFile(file, problems));
    if (changed.length === 0) return;
  }
}

function fixFile(file: string, problems: readonly Problem[]): boolean {
  const absolute = path.resolve(rootDir, file);
  const { text, changes } = applyFixes(readFileSync(absolute, 'utf8'), problems);
  if (changes.length === 0) return false;
  // The file behind a link, not the link.
  during(`l’écriture de ${file}`, () => replaceFile(realpathSync(absolute), text));
  console.log(`${file}\n${changes.map(({ line, before, after }) => `  ${line} - ${before}\n  ${line} + ${after}`).join('\n')}\n`);
  return true;
}
