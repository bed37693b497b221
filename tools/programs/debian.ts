import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rootDir } from '../../lib/site/environment';

/**
 * Unpacks programs of Debian's packages into the checkout: this needs no rights, installs nothing and starts no service.
 * apt works on folders of its own here; of the machine it reads only the list of installed packages and the package sources.
 */

export interface DebianProgram {
  /** The name of its folder, and of the program in messages. */
  name: string;
  packages: readonly string[];
  /** Its path in the packages, such as `usr/sbin/nginx`. If they lack it, the machine has it already. */
  program: string;
  /** Environment variables for the program; `$here` in them is the folder of the packages. */
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

/** The absolute path of a command that runs the unpacked program; undefined if it is not unpacked. */
export function unpackedProgram({ name }: DebianProgram): string | undefined {
  const command = path.join(debianDir, name, 'run');
  return existsSync(command) ? command : undefined;
}

/** The path of a file of its packages, unpacked or installed; undefined if it is missing. */
export function packagedFile({ name }: DebianProgram, file: string): string | undefined {
  return [path.join(debianDir, name, file), path.join('/', file)].find((candidate) => existsSync(candidate));
}

/**
 * Unpacks the packages of a program and of its dependencies that the machine lacks, after printing their names and size.
 * @returns its command; undefined on a system without apt or without these packages.
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

/** Parses the output of `apt-get --print-uris`: `'http://…/x.deb' x_1.0_amd64.deb 1234 MD5Sum:…`, a line for each package. */
export function readDownloads(answer: string): Download[] {
  return [...answer.matchAll(/^'[^']+' (\S+\.deb) (\d+) /gm)].map(([, file = '', size]) => ({ file, size: Number(size) }));
}

/** Prints the downloads before they start. */
export function announcement({ name, packages }: Pick<DebianProgram, 'name' | 'packages'>, downloads: readonly Download[]): string {
  const megabytes = downloads.reduce((sum, { size }) => sum + size, 0) / 1e6;
  const amount = megabytes.toLocaleString('fr-FR', { maximumFractionDigits: megabytes < 10 ? 1 : 0 });
  const names = downloads.map(({ file }) => file.replace(/_.*/, ''));
  const others = names.filter((each) => !packages.includes(each)).length;
  const what = [...packages.filter((each) => names.includes(each)), ...(others ? [`${others} dont cela dépend`] : [])].join(', ');
  return `${name} : paquets de Debian à déplier dans .cache/debian/${name}, ${amount}\u00a0Mo (${what}). Rien n’est installé sur la machine.`;
}

let isCatalogueRead = false;

/** Fetches the list of all packages, once per run. Ignores a source that does not answer: a missing package will tell. */
function readCatalogue(): void {
  if (isCatalogueRead) return;
  isCatalogueRead = true;
  console.log('Lecture de la liste des paquets de Debian, dans .cache/debian/apt (10 Mo environ)…');
  for (const folder of ['state/lists/partial', 'cache/archives/partial']) mkdirSync(path.join(aptDir, folder), { recursive: true });
  // apt writes its locks beside this link, rather than in /var/lib/dpkg, which would need root.
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
      // As root, apt would download as another user, who may not write here.
      'APT::Sandbox::User "";',
      // Turns off the hooks that the machine runs after its own updates.
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

/** Writes a script that runs the program with its unpacked libraries. It uses `exec`, so that signals reach the program. */
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

/** The folders of libraries: the general one, that of this machine's architecture, and the private ones of packages. */
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
