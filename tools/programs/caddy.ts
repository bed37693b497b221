import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootDir } from '../../lib/site/environment';
import { type DebianProgram, unpackedProgram, unpackProgram } from './debian';
import { type RunningServer, startServer } from './web-server';

const CADDY: DebianProgram = { name: 'caddy', packages: ['caddy'], program: 'usr/bin/caddy' };

/** Finds the machine's Caddy, else the one unpacked in the checkout; undefined if there is none. */
export function findCaddy(): string | undefined {
  return [unpackedProgram(CADDY), 'caddy'].find((command) => command && spawnSync(command, ['version']).status === 0);
}

/** Finds or unpacks Caddy; undefined if it is not available. */
export function ensureCaddy(): string | undefined {
  return findCaddy() ?? unpackProgram(CADDY);
}

interface CaddyOptions {
  /** Absolute path of a finished site. */
  outDir: string;
  /** Sub-path the site was built for, with its leading slash. */
  basePath?: string;
  port: number;
}

/**
 * Serves a finished site on the loopback address with deploy/Caddyfile, of which it replaces only the address and the folder.
 * @throws when it does not answer within ten seconds.
 */
export async function startCaddy({ outDir, basePath = '', port }: CaddyOptions): Promise<RunningServer> {
  const caddy = findCaddy();
  if (!caddy) throw new Error('Caddy is not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'caddy-'));
  if (basePath) symlinkSync(outDir, path.join(folder, basePath));
  const log = path.join(folder, 'error.log');
  const shipped = readFileSync(path.join(rootDir, 'deploy/Caddyfile'), 'utf8')
    .replaceAll('import /srv/programme-10/out/', `import ${outDir}/`)
    .replace('root * /srv/programme-10/out', `root * ${basePath ? folder : outDir}`)
    .replace('rewrite @missing /404.html', `rewrite @missing ${basePath}/404.html`)
    .replace(/^:8080 \{/m, `http://127.0.0.1:${port} {\n  bind 127.0.0.1`);
  const main = path.join(folder, 'Caddyfile');
  writeFileSync(main, `{\n  admin off\n}\n${shipped}`);
  return startServer({
    command: caddy,
    args: ['run', '--config', main, '--adapter', 'caddyfile'],
    port,
    log,
    signal: 'SIGTERM',
    env: { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
}
