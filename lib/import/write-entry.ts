import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publicFileFindings } from '../check/rules/files';
import { listFolder } from '../content/folder';
import type { PublicFile } from '../content/public-files';
import { writeNew } from '../write-new';
import { type EntryFile, entryText } from './entry-files';

/** Writes an entry and its files; leaves existing files as they are. */
export function writeEntry(entry: EntryFile, contentDir: string, publicDir: string): void {
  const target = path.join(contentDir, entry.file);
  mkdirSync(path.dirname(target), { recursive: true });
  for (const { at, file } of bundleFiles(entry).files) copyNew(file, path.join(path.dirname(target), at));
  writeNew(target, entryText(entry));
  for (const { from, sitePath } of entry.assets)
    if (!refusalOf({ path: sitePath, file: from })) copyNew(from, path.join(publicDir, sitePath));
}

const TEXT = /\.(?:md|markdown|mdx|qmd|rmd|rmarkdown)$/i;
const INDEX = /(?:^|\/)_?index(?:\.[a-z]{2})?\.(?:md|markdown|html|qmd|rmd|ipynb)$/i;

/** The files of a bundle that come along, without those of pages in folders of their own below it. */
function bundleFiles({ bundle, left }: EntryFile): { files: { at: string; file: string }[]; dropped: { at: string; message: string }[] } {
  if (!bundle) return { files: [], dropped: [] };
  const { files, leftOut } = listFolder(bundle.folder);
  const inner = files.flatMap(({ path: at }) => (INDEX.test(at) && at.includes('/') ? `${path.posix.dirname(at)}/` : []));
  const own = files.filter(
    ({ path: at }) => !TEXT.test(at) && !INDEX.test(at) && !inner.some((folder) => at.startsWith(folder)) && !left?.has(at),
  );
  const wanted = own.filter(({ path: at }) => bundle.named === undefined || bundle.named.has(at));
  const judged = wanted.map(({ path: at, file }) => ({ at, file, message: refusalOf({ path: `/${at}`, file }) }));
  return {
    files: judged.filter(({ message }) => message === undefined),
    dropped: [
      ...leftOut.map(({ path: at }) => ({ at, message: LEFT_OUT })),
      ...judged.flatMap(({ at, message }) => (message === undefined ? [] : { at, message })),
    ],
  };
}

const LEFT_OUT = 'les liens, les fichiers cachés et ce qui n’est pas un fichier ne sont pas repris.';

const refusals = new Map<string, string | undefined>();

/** The reason why the site would not serve a file as it is, if any. Kept: drawings take long to read. */
function refusalOf(served: PublicFile): string | undefined {
  const key = `${served.path} ${served.file}`;
  if (!refusals.has(key)) refusals.set(key, publicFileFindings(served, { paths: new Set(), verificationFiles: [] })[0]?.message);
  return refusals.get(key);
}

/** Notes the files that the site would not serve: links, hidden files, programs. */
export function noteLeftFiles(entry: EntryFile): void {
  const refused = entry.assets.flatMap(({ sitePath, from }) => {
    const message = refusalOf({ path: sitePath, file: from });
    return message === undefined ? [] : [{ at: sitePath.slice(1), message }];
  });
  for (const { at, message } of [...bundleFiles(entry).dropped, ...refused])
    entry.parts[0]?.report.notes.push({
      line: 1,
      outcome: 'dropped',
      subject: 'file',
      message: `« ${at} » : ${message}`,
      before: at,
    });
}

function copyNew(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  writeNew(to, readFileSync(from));
}
