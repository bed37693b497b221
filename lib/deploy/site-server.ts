import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { decodePath } from '../decode-path';
import { isWithin } from '../paths';
import { isKnownHost, REFUSED } from './known-host.mjs';

/**
 * Serves a finished site as a static host would: under its sub-path, with its 404 page. No request makes it throw.
 * @param host the name or address to listen on: requests by another name are refused.
 */
export function createSiteServer(outDir: string, basePath: string, host: string): Server {
  const answer = siteListener(outDir, basePath);
  return createServer((request, response) => {
    if (!isKnownHost(request.headers.host, host)) return say(response, 421, REFUSED);
    try {
      answer(request, response);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (response.headersSent) response.destroy();
      else say(response, 400, 'Cette adresse ne se lit pas.\n');
    }
  });
}

function siteListener(outDir: string, basePath: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(outDir, { dev: true, etag: true });
  const notFoundPage = path.join(outDir, '404.html');
  return (request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Page introuvable');
    };
    const [, pathname = '', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/') ?? [];
    if (basePath && pathname === basePath) return response.writeHead(308, { location: `${basePath}/${search}` }).end();
    const inner = pathname.slice(basePath.length);
    // `//` would be read as another host, `*` and whole addresses are for proxies.
    if (!pathname.startsWith(`${basePath}/`) || /^[/\\]{2}/.test(inner) || /^[/\\]{2}/.test(pathname)) return notFound();
    if (!inner.endsWith('/') && isInside(outDir, decodePath(inner)))
      return response.writeHead(308, { location: `${pathname}/${search}` }).end();
    request.url = inner + search;
    files(request, response, notFound);
  };
}

/** Whether the folder of the site has a page at this path. */
function isInside(outDir: string, sitePath: string): boolean {
  const folder = path.join(outDir, sitePath);
  return isWithin(outDir, folder) && existsSync(path.join(folder, 'index.html'));
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

/** Listens on the first free port from `port` on. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1, host));
      else reject(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve(port);
    });
  });
}

/** The first port from `port` on that nobody listens on. */
export async function freePort(port: number, host: string): Promise<number> {
  const server = createServer();
  const free = await listen(server, port, host);
  await new Promise((resolve) => server.close(resolve));
  return free;
}

/** The address of a server, for a person on this machine. */
export function localOrigin(host: string, port: number): string {
  const isHere = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host);
  return `http://${isHere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}
