import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isKnownHost } from './known-host.mjs';
import { createSiteServer, freePort, localOrigin } from './site-server';

let server: Server;
let port: number;

async function portOf(listening: Server): Promise<number> {
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  return typeof address === 'object' && address ? address.port : 0;
}

beforeAll(async () => {
  const outDir = path.join(mkdtempSync(path.join(tmpdir(), 'serveur-')), 'out');
  mkdirSync(path.join(outDir, 'page'), { recursive: true });
  mkdirSync(path.join(outDir, '..', 'secret'));
  writeFileSync(path.join(outDir, 'index.html'), 'accueil');
  writeFileSync(path.join(outDir, 'page/index.html'), 'une page');
  writeFileSync(path.join(outDir, '404.html'), 'rien ici');
  writeFileSync(path.join(outDir, '../secret/index.html'), 'secret');
  server = createSiteServer(outDir, '', '127.0.0.1');
  port = await portOf(server);
});

afterAll(() => {
  server.close();
});

/** Sends a raw request; the first line and the body of the answer. */
function ask(target: string, host = 'localhost'): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve([text.split('\r\n')[0] ?? '', text.split('\r\n\r\n')[1] ?? '']));
  });
}

test.each([
  ['/', 'HTTP/1.1 200 OK', 'accueil'],
  ['/page/?a=//b', 'HTTP/1.1 200 OK', 'une page'],
  ['/page', 'HTTP/1.1 308 Permanent Redirect', ''],
  ['//', 'HTTP/1.1 404 Not Found', 'rien ici'],
  ['//exemple.fr/page', 'HTTP/1.1 404 Not Found', 'rien ici'],
  ['/\\exemple.fr', 'HTTP/1.1 404 Not Found', 'rien ici'],
  ['/%', 'HTTP/1.1 404 Not Found', 'rien ici'],
  ['/%00', 'HTTP/1.1 404 Not Found', 'rien ici'],
  ['/..%2fsecret', 'HTTP/1.1 404 Not Found', 'rien ici'],
  ['/../secret/', 'HTTP/1.1 404 Not Found', 'rien ici'],
  ['*', 'HTTP/1.1 404 Not Found', 'rien ici'],
  ['http://[/', 'HTTP/1.1 404 Not Found', 'rien ici'],
])('GET %s is answered', async (target, status, body) => {
  const [line, rest] = await ask(target);
  expect(line).toBe(status);
  expect(rest).toContain(body);
});

describe('requests by a name', () => {
  test.each(['localhost:3000', 'LOCALHOST', '127.0.0.1', '127.8.0.1:80', '[::1]:3000'])('%s are answered', (name) => {
    expect(isKnownHost(name, '127.0.0.1')).toBe(true);
  });

  test.each(['exemple.fr', 'localhost.exemple.fr', '192.168.1.5', '127.0.0.1.exemple.fr', ''])('%s are not', (name) => {
    expect(isKnownHost(name, '127.0.0.1')).toBe(false);
  });

  test('that HOST names are answered, and any address in figures where it is open to all', () => {
    expect(isKnownHost('poste.exemple.fr:3000', 'poste.exemple.fr')).toBe(true);
    expect(isKnownHost('192.168.1.5:3000', '0.0.0.0')).toBe(true);
    expect(isKnownHost('exemple.fr', '0.0.0.0')).toBe(false);
  });

  test('that is not this machine’s get 421', async () => {
    expect(await ask('/', 'exemple.fr')).toEqual(['HTTP/1.1 421 Misdirected Request', expect.stringContaining('localhost')]);
  });
});

test('a port that is taken is passed over', async () => {
  const other = createServer();
  const taken = await portOf(other);
  expect(await freePort(taken, '127.0.0.1')).toBeGreaterThan(taken);
  other.close();
});

test.each([
  ['127.0.0.1', 'http://localhost:3000'],
  ['0.0.0.0', 'http://localhost:3000'],
  ['fe80::1', 'http://[fe80::1]:3000'],
  ['poste', 'http://poste:3000'],
])('a server at %s is called %s', (host, origin) => {
  expect(localOrigin(host, 3000)).toBe(origin);
});
