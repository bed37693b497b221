import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rootDir } from '../../lib/site/environment';

/**
 * Programs of Debian's packages, unpacked into the checkout: no right is needed, nothing is installed, no service starts.
 * apt works here on folders of its own; of the machine it reads what is installed, and from where it gets its packages.
 */

export interface DebianProgram {
  /** The name of its folder, and of the program in messages. */
  name: string;
  packages: readonly string[];
  /** Its place in the packages, such as `usr/sbin/nginx`. Where they lack it, the machine has it already. */
  program: string;
  /** Variables that the program needs besides; `$here` in them is the folder of the packages. */
  variables?: Record<string, string>;
}

export interface Download {
  file: string;
  /** Bytes. */
  size: number;
}

const debianDir = path.join(rootDir, '.cache/debian');
const aptDir = path.join(debianDir, 'apt');
const aptConfiguration = path.join(aptDir, 'apt.conf');

/** A command that runs the program as unpacked, by absolute path; undefined when it is not. */
export function unpackedProgram({ name }: DebianProgram): string | undefined {
  const command = path.join(debianDir, name, 'run');
  return existsSync(command) ? command : undefined;
}

/** Where a file of its packages stands, unpacked or installed; undefined when it does not. */
export function packagedFile({ name }: DebianProgram, file: string): string | undefined {
  return [path.join(debianDir, name, file), path.join('/', file)].find((candidate) => existsSync(candidate));
}

/**
 * Unpacks what the machine lacks of a program and of all it depends on, after saying what that is and how much.
 * @returns its command; undefined on a system without apt, or that has no such packages.
 */
export function unpackProgram(program: DebianProgram): string | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  readCatalogue();
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...program.packages];
  const { status, stdout } = apt('--print-uris', ...install);
  if (status !== 0) return undefined;
  const downloads = readDownloads(stdout);
  console.log(announcement(program, downloads));
  if (apt('--download-only', ...install).status !== 0) return undefined;
  const folder = path.join(debianDir, program.name);
  const part = `${folder}.part`;
  for (const old of [folder, part]) rmSync(old, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  for (const { file } of downloads)
    if (spawnSync('dpkg-deb', ['-x', path.join(aptDir, 'cache/archives', file), part]).status !== 0) return undefined;
  if (![part, '/'].some((root) => existsSync(path.join(root, program.program)))) return undefined;
  writeCommand(program, part);
  renameSync(part, folder);
  rmSync(path.join(aptDir, 'cache'), { recursive: true, force: true });
  return unpackedProgram(program);
}

/** What `apt-get --print-uris` answers: `'http://…/x.deb' x_1.0_amd64.deb 1234 MD5Sum:…`, a line for each package. */
export function readDownloads(answer: string): Download[] {
  return [...answer.matchAll(/^'[^']+' (\S+\.deb) (\d+) /gm)].map(([, file = '', size]) => ({ file, size: Number(size) }));
}

/** Says what comes, before it does. */
export function announcement({ name, packages }: Pick<DebianProgram, 'name' | 'packages'>, downloads: readonly Download[]): string {
  const megabytes = downloads.reduce((sum, { size }) => sum + size, 0) / 1e6;
  const amount = megabytes.toLocaleString('fr-FR', { maximumFractionDigits: megabytes < 10 ? 1 : 0 });
  const names = downloads.map(({ file }) => file.replace(/_.*/, ''));
  const others = names.filter((each) => !packages.includes(each)).length;
  const what = [...packages.filter((each) => names.includes(each)), ...(others ? [`${others} dont cela dépend`] : [])].join(', ');
  return `${name} : paquets de Debian à déplier dans .cache/debian/${name}, ${amount}\u00a0Mo (${what}). Rien n’est installé sur la machine.`;
}

let isCatalogueRead = false;

/** Fetches the list of all packages, once a run. A source that does not answer is left out: the packages tell. */
function readCatalogue(): void {
  if (isCatalogueRead) return;
  isCatalogueRead = true;
  console.log('Lecture de la liste des paquets de Debian, dans .cache/debian/apt (10 Mo environ)…');
  for (const folder of ['state/lists/partial', 'cache/archives/partial']) mkdirSync(path.join(aptDir, folder), { recursive: true });
  // Beside a link, apt puts its locks there rather than in /var/lib/dpkg, which takes root.
  const status = path.join(aptDir, 'status');
  rmSync(status, { force: true });
  symlinkSync('/var/lib/dpkg/status', status);
  writeFileSync(
    aptConfiguration,
    [
      `Dir::State "${aptDir}/state";`,
      `Dir::State::status "${status}";`,
      `Dir::Cache "${aptDir}/cache";`,
      'Acquire::Languages "none";',
      'Acquire::Retries "2";',
      'Acquire::http::Timeout "20";',
      'Acquire::https::Timeout "20";',
      // Run by root, apt would download as another user, who may not write here.
      'APT::Sandbox::User "";',
      // What the machine does after an update of its own.
      '#clear APT::Update::Pre-Invoke;',
      '#clear APT::Update::Post-Invoke;',
      '#clear APT::Update::Post-Invoke-Success;',
    ].join('\n'),
  );
  apt('update', '-qq');
}

function apt(...options: string[]): { status: number | null; stdout: string } {
  mkdirSync(path.join(aptDir, 'cache/archives/partial'), { recursive: true });
  return spawnSync('apt-get', [`-c=${aptConfiguration}`, ...options], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The program finds its libraries where they are unpacked, and is the process that is started: signals reach it. */
function writeCommand({ program, variables }: DebianProgram, folder: string): void {
  const libraries = ['usr/lib', 'lib'].flatMap((parent) => libraryFolders(folder, parent)).map((name) => `$here/${name}`);
  const exported = Object.entries({ LD_LIBRARY_PATH: libraries.join(':'), ...variables }).map(
    ([name, value]) => `export ${name}="${value}"`,
  );
  const file = `${existsSync(path.join(folder, program)) ? '$here' : ''}/${program}`;
  const command = path.join(folder, 'run');
  writeFileSync(command, ['#!/bin/sh', 'here=$(cd "$(dirname "$0")" && pwd)', ...exported, `exec "${file}" "$@"`, ''].join('\n'));
  chmodSync(command, 0o755);
}

/** The folder of all libraries, that of this machine's architecture, and those of packages that keep some to themselves. */
function libraryFolders(folder: string, parent: string): string[] {
  const inside = (name: string, pattern: RegExp) => {
    const entries = existsSync(path.join(folder, name)) ? readdirSync(path.join(folder, name)) : [];
    return entries.filter((entry) => pattern.test(entry)).map((entry) => `${name}/${entry}`);
  };
  const common = [parent, ...inside(parent, /-linux-gnu/)];
  const own = common.flatMap((name) => inside(name, /^[^.]+$/)).filter((name) => isLibraryFolder(path.join(folder, name)));
  return [...common, ...own];
}

function isLibraryFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true && readdirSync(folder).some((name) => /^lib.+\.so/.test(name));
}
