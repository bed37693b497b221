import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { decodePath } from '../decode-path';

/** Serves a finished site as a static host would: under its sub-path, with its 404 page. */
export function createSiteServer(outDir: string, basePath: string): Server {
  const files = sirv(outDir, { dev: true, etag: true });
  const notFoundPage = path.join(outDir, '404.html');
  return createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Page introuvable');
    };
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (basePath && pathname === basePath) return response.writeHead(308, { location: `${basePath}/${search}` }).end();
    if (!pathname.startsWith(`${basePath}/`)) return notFound();
    const inner = pathname.slice(basePath.length);
    if (!inner.endsWith('/') && existsSync(path.join(outDir, decodePath(inner), 'index.html')))
      return response.writeHead(308, { location: `${pathname}/${search}` }).end();
    request.url = inner + search;
    files(request, response, notFound);
  });
}

/** Listens on the first free port from `port` on. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65535) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, () => {
      server.removeAllListeners('error');
      resolve(port);
    });
  });
}
