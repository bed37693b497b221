import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootDir } from '../../lib/site/environment';
import { type DebianProgram, packagedFile, unpackedProgram, unpackProgram } from './debian';
import { type RunningServer, startServer } from './web-server';

const APACHE: DebianProgram = { name: 'apache', packages: ['apache2', 'apache2-bin', 'media-types'], program: 'usr/sbin/apache2' };

/** The modules that Debian turns on by itself, as far as they matter here, and the two that deploy/apache.conf asks for. */
const BASIC_MODULES = ['mpm_event', 'authz_core', 'alias', 'autoindex', 'deflate', 'dir', 'filter', 'mime', 'negotiation', 'setenvif'];
const ASKED_FOR = ['headers', 'rewrite'];

/** Finds the Apache unpacked in the checkout, else the machine's, with the settings of Debian; undefined if there is none. */
export function findApache(): string | undefined {
  const installed = existsSync('/usr/sbin/apache2') && packagedFile(APACHE, 'etc/apache2/mods-available/mime.conf');
  return unpackedProgram(APACHE) ?? (installed ? '/usr/sbin/apache2' : undefined);
}

/** Finds or unpacks Apache; undefined if it is not available. */
export function ensureApache(): string | undefined {
  return findApache() ?? unpackProgram(APACHE);
}

interface ApacheOptions {
  /** Absolute path of a finished site. */
  outDir: string;
  /** Sub-path the site was built for, with its leading slash. */
  basePath?: string;
  port: number;
  /** Those that deploy/apache.conf asks for, if not both. */
  modules?: readonly string[];
}

/**
 * Serves a finished site on the loopback address with deploy/apache.conf, of which it replaces only the address and the folder, under
 * the settings that Debian gives to its modules.
 * @throws when it does not answer within ten seconds.
 */
export async function startApache({ outDir, basePath = '', port, modules: asked = ASKED_FOR }: ApacheOptions): Promise<RunningServer> {
  const apache = findApache();
  if (!apache) throw new Error('Apache is not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'apache-'));
  const log = path.join(folder, 'error.log');
  const shipped = readFileSync(path.join(rootDir, 'deploy/apache.conf'), 'utf8')
    .replaceAll('/srv/programme-10/out', outDir)
    .replace('<VirtualHost *:8080>', `<VirtualHost 127.0.0.1:${port}>`)
    .replace(/^ {2}DocumentRoot/m, basePath ? `  Alias ${basePath}` : '$&');
  const modules = [...BASIC_MODULES, ...asked];
  const settings = modules.map((name) => `IncludeOptional ${packagedFile(APACHE, 'etc/apache2')}/mods-available/${name}.conf`);
  const main = path.join(folder, 'apache.conf');
  writeFileSync(
    main,
    [
      `ServerName 127.0.0.1`,
      `Listen 127.0.0.1:${port}`,
      `PidFile ${folder}/pid`,
      `DefaultRuntimeDir ${folder}`,
      `ErrorLog ${log}`,
      ...modules.map((name) => `LoadModule ${name}_module ${packagedFile(APACHE, `usr/lib/apache2/modules/mod_${name}.so`)}`),
      `TypesConfig ${packagedFile(APACHE, 'etc/mime.types')}`,
      ...settings.filter((line) => !line.includes('/mime.conf')),
      mimeSettings(),
      '<Directory />\n  Require all denied\n  AllowOverride None\n</Directory>',
      shipped,
    ].join('\n'),
  );
  return startServer({ command: apache, args: ['-X', '-f', main], port, log, signal: 'SIGTERM' });
}

/** Debian's settings of types, without the path of the machine's own list. */
function mimeSettings(): string {
  const file = packagedFile(APACHE, 'etc/apache2/mods-available/mime.conf');
  return file ? readFileSync(file, 'utf8').replace(/^\s*TypesConfig.*$/m, '') : '';
}
