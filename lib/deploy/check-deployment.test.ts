import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDeployment } from './check-deployment';

/** Headers that the server adds to its answers, by name. */
let sent: Record<string, string> = {};
let server: Server;
let base: URL;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', ...sent });
    response.end(gzipSync('<!DOCTYPE html><script type="module" src="/script.js"></script><main></main>'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
});

afterAll(() => {
  server.close();
});

async function warnings(headers: Record<string, string>): Promise<string[]> {
  sent = headers;
  const found = await checkDeployment(base, { headers: [['X-Content-Type-Options', 'nosniff']], redirects: [] });
  return found.filter(({ severity, url }) => severity === 'warning' && url === base.href).map(({ message }) => message);
}

const VARY = 'Sans l’en-tête « Vary: Accept-Encoding », un cache donnerait la page compressée à qui ne la lit pas.';

test('a compressed page whose answer does not vary is one that caches give to everybody', async () => {
  const nosniff = { 'x-content-type-options': 'nosniff' };
  expect(await warnings(nosniff)).toEqual([VARY]);
  expect(await warnings({ ...nosniff, vary: 'origin' })).toEqual([VARY]);
  expect(await warnings({ ...nosniff, vary: 'Origin, Accept-Encoding' })).toEqual([]);
});

test('a header that is missing, or says something else, is named', async () => {
  const missing = 'L’en-tête X-Content-Type-Options devrait être « nosniff ».';
  expect(await warnings({ vary: '*' })).toEqual([missing]);
  expect(await warnings({ vary: '*', 'x-content-type-options': 'sniff' })).toEqual([missing]);
});
