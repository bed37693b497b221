import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { SECURITY_HEADERS } from '../lib/outputs/headers';
import { nginxMap } from '../lib/outputs/redirects';
import { findBrotliModule, findNginx, startNginx } from '../tools/programs/nginx';
import { outDirOf } from './exported';
import { siteUrl } from './sites';

/** deploy/nginx.conf, on a real nginx. */

test.skip(!findNginx(), 'nginx manque');
test.describe.configure({ mode: 'serial' });

const stops: (() => void)[] = [];

async function serve(site: 'now' | 'subpath', port: number, basePath: string): Promise<string> {
  const { origin, stop } = await startNginx({ outDir: outDirOf(site), port, basePath });
  stops.push(stop);
  return origin;
}

test.afterAll(() => {
  for (const stop of stops) stop();
});

const get = (url: string) => fetch(url, { redirect: 'manual' });

test('at the root of a domain', async () => {
  const origin = await serve('now', 4320, '');
  const home = await get(`${origin}/`);
  expect(home.status).toBe(200);
  expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(home.headers.get('cache-control')).toBe('no-cache');
  expect(home.headers.get('content-encoding')).toBe('gzip');
  for (const [name, value] of SECURITY_HEADERS) expect(home.headers.get(name), name).toBe(value);

  const missing = await get(`${origin}/rien/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('<h1>');
  expect(missing.headers.get('x-content-type-options')).toBe('nosniff');

  for (const [from, to] of [
    ['/programme/calendrier/', '/evenements/calendrier/'],
    ['/programme/calendrier', '/evenements/calendrier/'],
    ['/evenements', '/evenements/'],
  ]) {
    const redirect = await get(origin + from);
    expect([redirect.status, redirect.headers.get('location')], from).toEqual([301, to]);
  }

  for (const [file, type] of [
    ['/evenements.ics', 'text/calendar; charset=utf-8'],
    ['/evenements.json', 'application/json; charset=utf-8'],
    ['/rss.xml', 'application/xml; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
    ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
  ]) {
    const answer = await get(origin + file);
    expect([answer.status, answer.headers.get('content-type')], file).toEqual([200, type]);
  }
  expect((await get(`${origin}/evenements.ics`)).headers.get('access-control-allow-origin')).toBe('*');
  for (const file of ['/_headers', '/_redirects', '/redirections.map', '/.construction'])
    expect((await get(origin + file)).status, file).toBe(404);

  const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(await (await get(`${origin}/`)).text()) ?? [];
  expect((await get(origin + script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('each kind of file of a site has a type of its own', async () => {
  const { origin, stop } = await startNginx({ outDir: outDirOf('everything'), port: 4324 });
  stops.push(stop);
  const outDir = outDirOf('everything');
  const byExtension = new Map(listFiles(outDir).map((file) => [path.extname(file), file]));
  // Except Pagefind's own files, and compressed copies, which have the type of the original.
  const untyped = /^$|^\.(?:br|gz|map|pagefind|pf_\w+)$/;
  const kinds = [...byExtension].filter(([extension]) => !untyped.test(extension));
  expect(kinds.length).toBeGreaterThan(15);
  for (const [extension, file] of kinds) {
    const { status, headers } = await get(`${origin}/${file}`);
    expect([status, headers.get('content-type')], extension).toEqual([200, expect.not.stringContaining('octet-stream')]);
  }
});

test('with the brotli module, pages are sent as their .br files', async () => {
  test.skip(!findBrotliModule(), 'le module brotli de nginx manque');
  const { origin, stop } = await startNginx({ outDir: outDirOf('now'), port: 4322, brotli: true });
  stops.push(stop);
  const { headers } = await fetch(`${origin}/`, { headers: { 'accept-encoding': 'br' } });
  expect([headers.get('content-encoding'), headers.get('content-type')]).toEqual(['br', 'text/html; charset=utf-8']);
  for (const [name, value] of SECURITY_HEADERS) expect(headers.get(name), name).toBe(value);
});

test('under a sub-path, every link of the home page is served', async () => {
  const origin = await serve('subpath', 4321, '/programme-10');
  const home = await (await get(`${origin}/programme-10/`)).text();
  const links = [...home.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(25);
  for (const link of new Set(links)) expect((await get(origin + link)).status, link).toBe(200);
  expect(await (await get(`${origin}/programme-10/rien/`)).text()).toContain('<h1>');
  expect((await get(`${origin}/programme-10/equipe/`)).headers.get('location')).toBe('/programme-10/membres/');
});

test('deploy:check finds nothing wrong there but the address that the test site was built for', () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/run.mjs', 'deploy-check', 'http://127.0.0.1:4320'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
    env: { ...process.env, SITE_NOW: '2026-11-21T09:00' },
  });
  expect(stdout).toContain('Le site a été construit pour une autre adresse (http://localhost:4310/)');
  expect(stdout).toContain('1 erreur, 0 avertissement.');
  expect(status).toBe(1);
});

test('deploy:check names what a plain server leaves out', () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/run.mjs', 'deploy-check', `${siteUrl('now')}/`], {
    cwd: path.resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
    env: { ...process.env, SITE_NOW: '2026-11-21T09:00' },
  });
  expect(stdout).toContain('L’en-tête X-Content-Type-Options devrait être « nosniff ».');
  expect(stdout).toContain('La page n’est pas compressée.');
  expect(stdout).toContain(' 0 erreur,');
  expect(status).toBe(0);
});

test('old addresses that are long, accented, or differ by case', async () => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'adresses-'));
  const long = `/talk/${'un-titre-qui-n-en-finit-pas-'.repeat(6)}fin/`;
  const redirects = [
    { from: long, to: '/evenements/a/' },
    { from: '/caf%C3%A9/', to: '/evenements/b/' },
    { from: '/Talk/A/', to: '/evenements/c/' },
    { from: '/talk/a/', to: 'https://exemple.fr/?a=$uri;}' },
  ];
  writeFileSync(path.join(outDir, 'redirections.map'), nginxMap(redirects));
  for (const name of ['index.html', '404.html']) writeFileSync(path.join(outDir, name), '<h1>Page</h1>');
  const { origin, stop } = await startNginx({ outDir, port: 4329 });
  stops.push(stop);
  for (const [from, to] of [
    [long, '/evenements/a/'],
    [long.slice(0, -1), '/evenements/a/'],
    ['/caf%C3%A9/', '/evenements/b/'],
    ['/Talk/A/', '/evenements/c/'],
    ['/talk/a', 'https://exemple.fr/?a=%24uri;%7D'],
  ]) {
    const redirect = await get(`${origin}${from}`);
    expect([redirect.status, redirect.headers.get('location')], from).toEqual([301, to]);
  }
  expect((await get(`${origin}/talk/b/`)).status).toBe(404);
});
