import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootDir } from '../../lib/site/environment';
import { type DebianProgram, packagedFile, unpackedProgram, unpackProgram } from './debian';
import { type RunningServer, startServer } from './web-server';

const NGINX: DebianProgram = {
  name: 'nginx',
  packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  program: 'usr/sbin/nginx',
};

/** Finds the machine's nginx, else the one unpacked in the checkout; undefined if there is none. */
export function findNginx(): string | undefined {
  const installed = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((candidate) => existsSync(candidate));
  return unpackedProgram(NGINX) ?? installed;
}

/** Finds the nginx module that sends `.br` files; undefined if there is none. */
export function findBrotliModule(): string | undefined {
  return packagedFile(NGINX, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
}

/** Finds or unpacks an nginx with that module; undefined if it is not available. */
export function ensureNginx(): string | undefined {
  return (findBrotliModule() && findNginx()) ?? unpackProgram(NGINX);
}

interface NginxOptions {
  /** Absolute path of a finished site. */
  outDir: string;
  /** Sub-path the site was built for, with its leading slash. */
  basePath?: string;
  port: number;
  /** Whether it sends `.br` files as well, with the module for it. */
  brotli?: boolean;
  /** The number of simultaneous connections. */
  connections?: number;
}

/**
 * Serves a finished site on the loopback address with deploy/nginx.conf, of which it replaces only the address and the folder.
 * @throws when it does not answer within ten seconds.
 */
export async function startNginx({ outDir, basePath = '', port, brotli = false, connections = 512 }: NginxOptions): Promise<RunningServer> {
  const nginx = findNginx();
  if (!nginx) throw new Error('nginx is not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  if (basePath) symlinkSync(outDir, path.join(folder, basePath));
  const shipped = readFileSync(path.join(rootDir, 'deploy/nginx.conf'), 'utf8');
  const conf = shipped
    .replaceAll('include /srv/programme-10/out/', `include ${outDir}/`)
    .replace('root /srv/programme-10/out;', `root ${basePath ? folder : outDir};`)
    .replace('listen 8080;', `listen 127.0.0.1:${port} backlog=4096;`)
    .replace('=404 /404.html', `=404 ${basePath}/404.html`)
    .replace('# brotli_static on;', brotli ? 'brotli_static on;' : '$&');
  const main = path.join(folder, 'nginx.conf');
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  // Else root would start the workers as another user, who may not read temporary folders.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const limits = `${user} worker_processes auto; worker_rlimit_nofile ${4 * connections + 64}; events { worker_connections ${connections}; }`;
  const modules = brotli ? `load_module ${findBrotliModule()};` : '';
  writeFileSync(
    main,
    `${modules} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${limits} http { access_log off; ${temp} ${conf} }`,
  );
  const log = `${folder}/error.log`;
  return startServer({ command: nginx, args: ['-c', main, '-p', folder, '-e', log], port, log, signal: 'SIGQUIT' });
}
