import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../check/check';
import { publicFileFindings } from '../check/rules/files';
import { slugFromName } from '../content/entry-fields';
import { listFolder } from '../content/folder';
import type { Problem } from '../content/problems';
import type { PublicFile } from '../content/public-files';
import { groupBy } from '../lists';
import { formerPath } from '../site/former-path';
import { entryPath } from '../site/routes';
import { during } from '../site/step';
import { writeNew } from '../write-new';
import { type ConvertedFile, convertFile, entryText } from './convert-file';
import { assetFolders, listHugoFiles } from './hugo-folder';
import { repairBody } from './repair';
import { type ImportNote, noteOn } from './report';

export interface ImportOptions {
  /** A Hugo content folder. */
  sourceDir: string;
  /** The site's content folder. The import overwrites nothing there. */
  contentDir: string;
  /** The folder for files served from the root. */
  publicDir: string;
  wallClock: boolean;
  dryRun: boolean;
  onProgress: (done: number, total: number) => void;
}

export interface ImportResult {
  notes: ImportNote[];
  /** Files written, relative to the content folder. */
  written: string[];
  /** Files that already existed. */
  present: string[];
}

interface Named extends ConvertedFile {
  /** Path in the content folder. */
  file: string;
}

interface Staged extends Named {
  text: string;
}

const MAX_ROUNDS = 40;

/**
 * Imports a Hugo content folder. Entries are first staged beside a copy of the site's own content and checked:
 * an entry with an error is mended, or refused with its reason, so that the site builds with every written file.
 */
export function importFolder(options: ImportOptions): ImportResult {
  const { sourceDir, contentDir } = options;
  const { files, notes } = listHugoFiles(sourceDir);
  const folders = assetFolders(sourceDir);
  const converted = files.flatMap((file, index) => {
    options.onProgress(index + 1, files.length);
    const { entry, notes: own } = during(`la reprise de ${file.source}`, () =>
      convertFile(file, { wallClock: options.wallClock, assetFolders: folders }),
    );
    notes.push(...own);
    return entry ?? [];
  });
  const entries = withNewAddresses(withNames(converted, notes));
  const present = entries.filter(({ file }) => existsSync(path.join(contentDir, file)));
  const fresh = withReferences(
    entries.filter((entry) => !present.includes(entry)),
    entries,
    contentDir,
    notes,
  );
  notes.push(...fresh.flatMap(leftFiles));
  const accepted = settle(fresh, options, notes);
  if (!options.dryRun) for (const entry of accepted) writeEntry(entry, contentDir, options.publicDir);
  return { notes: sortNotes(notes), written: accepted.map(({ file }) => file), present: present.map(({ file }) => file) };
}

/** Numbers the names of entries that would collide. */
function withNames(converted: ConvertedFile[], notes: ImportNote[]): Named[] {
  const taken = new Set<string>();
  return converted.map((entry) => {
    let { name } = entry;
    for (let number = 2; taken.has(`${entry.collection}/${name.toLowerCase()}`); number += 1) name = `${entry.name}-${number}`;
    taken.add(`${entry.collection}/${name.toLowerCase()}`);
    if (name !== entry.name) notes.push(noteOn(entry.source, 'converted', `Le nom « ${entry.name} » est déjà pris : « ${name} ».`));
    return { ...entry, name, file: `${entry.collection}/${name}${entry.bundleDir ? '/index' : ''}.md` };
  });
}

/** Changes links between entries to the new addresses. */
function withNewAddresses(entries: Named[]): Named[] {
  const current = new Map(
    entries.flatMap((entry) =>
      ((entry.fields.aliases as string[] | undefined) ?? []).map((alias) => [formerPath(alias), currentPath(entry)]),
    ),
  );
  return entries.map((entry) => {
    const body = entry.body.replace(/(\]\(|href=["'])(\/[^)"'\s#?]*)/g, (whole, before: string, address: string) => {
      const target = current.get(formerPath(address));
      return target ? before + target : whole;
    });
    return { ...entry, body };
  });
}

function currentPath({ collection, name, fields }: Named): string {
  return entryPath(collection, typeof fields.slug === 'string' ? fields.slug : slugFromName(name));
}

/** Keeps references to imported or existing projects; drops and notes the others, which have no page. */
function withReferences(fresh: Named[], entries: Named[], contentDir: string, notes: ImportNote[]): Named[] {
  const folder = path.join(contentDir, 'projets');
  const there = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.mdx?$/, '')) : [];
  const known = new Set([
    ...there,
    ...entries.filter(({ collection }) => collection === 'projets').map(({ name, fields }) => String(fields.slug ?? name)),
  ]);
  return fresh.map((entry) => {
    const { projects } = entry.fields;
    if (!Array.isArray(projects)) return entry;
    const kept = projects.filter((slug) => known.has(String(slug)));
    const lost = projects.filter((slug) => !kept.includes(slug));
    if (lost.length > 0) notes.push(noteOn(entry.source, 'dropped', `Projets sans page : ${lost.join(', ')}.`));
    const { projects: _, ...others } = entry.fields;
    return { ...entry, fields: kept.length > 0 ? { ...others, projects: kept } : others };
  });
}

/** Stages, checks and mends the imported entries until the checker finds no error in them. */
function settle(fresh: Named[], { contentDir }: ImportOptions, notes: ImportNote[]): Staged[] {
  const root = mkdtempSync(path.join(tmpdir(), 'import-'));
  const stage = path.join(root, 'content');
  try {
    mkdirSync(stage, { recursive: true });
    if (existsSync(contentDir)) cpSync(contentDir, stage, { recursive: true, filter: isCopiable });
    let staged = fresh.map((entry): Staged => ({ ...entry, text: entryText(entry) }));
    for (const entry of staged) writeEntry(entry, stage, path.join(stage, 'public'));
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const problems = checkContent(stage).problems.filter(({ severity }) => severity === 'error');
      const byFile = new Map(groupBy(problems, ({ file }) => path.resolve(file)));
      if (!staged.some(({ file }) => byFile.has(path.join(stage, file)))) break;
      const isLast = round === MAX_ROUNDS - 1;
      staged = staged.flatMap((entry) => {
        const own = byFile.get(path.join(stage, entry.file));
        if (!own) return entry;
        const mended = isLast ? undefined : mend(entry, own, notes);
        rmSync(path.join(stage, entry.bundleDir ? path.dirname(entry.file) : entry.file), { recursive: true });
        if (!mended) {
          const [first] = own;
          notes.push(noteOn(entry.source, 'refused', `${first?.message} ${first?.remedy}`, sourceLine(entry, first?.line ?? 1)));
          return [];
        }
        writeEntry(mended, stage, path.join(stage, 'public'));
        return mended;
      });
    }
    return staged;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Whether a copy of a place is possible: not of a named pipe, a socket or a device, which `npm run check` reports. */
function isCopiable(place: string): boolean {
  const stat = lstatSync(place);
  return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink();
}

/** Mends each problem of an entry, from the last line to the first so that lines stay true. Undefined if one cannot be mended. */
function mend(entry: Staged, problems: Problem[], notes: ImportNote[]): Staged | undefined {
  let current = entry;
  const lastFirst = [...problems].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const problem of lastFirst) {
    const next = mendOne(current, problem);
    if (!next) continue;
    notes.push(noteOn(entry.source, 'to-check', next.message, sourceLine(entry, problem.line)));
    current = next.entry;
  }
  return current === entry ? undefined : current;
}

function mendOne(entry: Staged, problem: Problem): { entry: Staged; message: string } | undefined {
  if (problem.rule === 'adresse-en-double') {
    const slug =
      `${String(entry.fields.slug ?? entry.name).replace(/^\d{4}-\d{2}-\d{2}[_-]/, '')}-${entry.collection === 'pages' ? 'page' : 'bis'}`.toLowerCase();
    return { entry: withFields(entry, { ...entry.fields, slug }), message: `${problem.message} Celle-ci devient \`${slug}\`.` };
  }
  if (problem.rule === 'ancienne-adresse') {
    const aliases = (entry.fields.aliases as string[]).filter((alias) => !problem.message.includes(`\`${formerPath(alias)}\``));
    const { aliases: _, ...others } = entry.fields;
    return { entry: withFields(entry, aliases.length > 0 ? { ...others, aliases } : others), message: problem.message };
  }
  if (problem.rule === 'fin-avant-debut') {
    const { date_end, ...others } = entry.fields;
    return { entry: withFields(entry, others), message: `${problem.message} \`date_end\` (${String(date_end)}) est laissée de côté.` };
  }
  const repaired = repairBody(entry.text, problem);
  return repaired && { entry: { ...entry, text: repaired.text }, message: repaired.message };
}

function withFields(entry: Staged, fields: Record<string, unknown>): Staged {
  const body = entry.text.slice(entry.text.indexOf('\n---\n', 3) + 5);
  return { ...entry, fields, text: entryText({ fields, body }) };
}

/** The line of the source for a line of the entry's body; 1 for a line of its front matter. */
function sourceLine({ text, bodyOffset }: Staged, line: number): number {
  const above = text.slice(0, text.indexOf('\n---\n', 3) + 5).split('\n').length;
  return line > above ? line - above + bodyOffset : 1;
}

/** Writes an entry and its files; leaves existing files as they are. */
function writeEntry(entry: Staged, contentDir: string, publicDir: string): void {
  const target = path.join(contentDir, entry.file);
  mkdirSync(path.dirname(target), { recursive: true });
  if (entry.bundleDir) copyBundle(entry.bundleDir, path.dirname(target));
  writeNew(target, entry.text);
  for (const { from, sitePath } of entry.assets)
    if (!refusalOf({ path: sitePath, file: from })) copyNew(from, path.join(publicDir, sitePath));
}

function copyBundle(from: string, to: string): void {
  for (const { path: at, file } of listFolder(from).files)
    if (!TEXT.test(at) && !refusalOf({ path: `/${at}`, file })) copyNew(file, path.join(to, at));
}

const TEXT = /\.(?:md|markdown|mdx)$/i;

/** The reason why the site would not serve a file as it is, if any. */
function refusalOf(served: PublicFile): string | undefined {
  return publicFileFindings(served, { paths: new Set(), verificationFiles: [] })[0]?.message;
}

/** The files of a bundle that the site would not serve: links, hidden files, programs. */
function leftFiles({ source, bundleDir, assets }: ConvertedFile): ImportNote[] {
  const { files, leftOut } = bundleDir ? listFolder(bundleDir) : { files: [], leftOut: [] };
  const dropped = (name: string, message: string) => noteOn(source, 'dropped', `« ${name} » : ${message}`);
  return [
    ...leftOut.map(({ path: at }) => dropped(at, 'les liens, les fichiers cachés et ce qui n’est pas un fichier ne sont pas repris.')),
    ...[
      ...files.filter(({ path: at }) => !TEXT.test(at)).map(({ path: at, file }) => ({ path: `/${at}`, file })),
      ...assets.map(({ sitePath, from }) => ({ path: sitePath, file: from })),
    ].flatMap((served) => {
      const message = refusalOf(served);
      return message === undefined ? [] : dropped(served.path.slice(1), message);
    }),
  ];
}

function copyNew(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  writeNew(to, readFileSync(from));
}

function sortNotes(notes: ImportNote[]): ImportNote[] {
  return notes.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.line - b.line));
}
