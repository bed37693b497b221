import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { htaccess } from '../lib/outputs/apache';
import { caddyGoneMap, nginxGoneMap } from '../lib/outputs/gone';
import { securityHeaders } from '../lib/outputs/headers';
import { caddyMap, nginxMap } from '../lib/outputs/redirects';
import { findApache, startApache } from '../tools/programs/apache';
import { findCaddy, startCaddy } from '../tools/programs/caddy';
import { findBrotliModule, findNginx, startNginx } from '../tools/programs/nginx';
import { outDirOf } from './exported';
import { siteUrl } from './sites';

/** The settings of deploy/ and of a built site, on the real servers of Debian. All of them serve a site in the same way. */

const SERVERS = [
  { name: 'nginx', find: findNginx, start: startNginx, port: 4320 },
  { name: 'Apache', find: findApache, start: startApache, port: 4330 },
  { name: 'Caddy', find: findCaddy, start: startCaddy, port: 4340 },
];

const homePage = () => readFileSync(path.join(outDirOf('now'), 'index.html'), 'utf8');
const HEADERS = securityHeaders({ https_subdomains: false });

const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { redirect: 'manual', headers });

/** The path that an answer leads to, on the same origin. */
function leadsTo({ headers }: Response, origin: string): string {
  const target = new URL(headers.get('location') ?? 'https://nulle-part.exemple.fr/', origin);
  return target.origin === origin ? target.pathname : target.href;
}

for (const { name, find, start, port } of SERVERS)
  test.describe(name, () => {
    test.skip(!find(), `${name} manque`);
    test.describe.configure({ mode: 'serial' });

    const stops: (() => void)[] = [];
    let origin = '';

    async function serve(outDir: string, on: number, basePath = ''): Promise<string> {
      const server = await start({ outDir, port: on, basePath });
      stops.push(server.stop);
      return server.origin;
    }

    test.beforeAll(async () => {
      origin = await serve(outDirOf('now'), port);
    });

    test.afterAll(() => {
      for (const stop of stops) stop();
    });

    test('a page is sent compressed, with its type, its headers and its caching', async () => {
      const { status, headers } = await get(`${origin}/`, { 'accept-encoding': 'gzip' });
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('content-encoding')).toBe('gzip');
      for (const [header, value] of HEADERS) expect(headers.get(header), header).toBe(value);
    });

    test('who does not read compressed copies gets the page, and caches learn that they differ', async () => {
      for (const file of ['/', '/evenements/', '/evenements.ics', '/404.html']) {
        const plain = await get(origin + file, { 'accept-encoding': 'identity' });
        const compressed = await get(origin + file, { 'accept-encoding': 'gzip' });
        expect(plain.headers.get('content-encoding'), file).toBeNull();
        expect(compressed.headers.get('content-encoding'), file).toBe('gzip');
        expect(plain.headers.get('vary'), file).toMatch(/^accept-encoding$/i);
        expect(compressed.headers.get('vary'), file).toMatch(/^accept-encoding$/i);
        expect((await compressed.text()) === (await plain.text()), file).toBe(true);
      }
      const home = await get(`${origin}/`, { 'accept-encoding': 'identity' });
      expect((await home.text()) === homePage()).toBe(true);
    });

    test('a page that did not change is not sent again', async () => {
      const { headers } = await get(`${origin}/evenements/`, { 'accept-encoding': 'gzip' });
      const again = { 'accept-encoding': 'gzip', 'if-none-match': headers.get('etag') ?? '', 'cache-control': 'no-cache' };
      expect((await get(`${origin}/evenements/`, again)).status).toBe(304);
    });

    test('an address without a page gets the 404 page', async () => {
      for (const address of ['/rien/', '/rien.txt', '/_images/', '/_next/static/rien.js']) {
        const missing = await get(origin + address);
        expect(missing.status, address).toBe(404);
        expect(await missing.text(), address).toContain('<h1>');
        expect(missing.headers.get('content-type'), address).toBe('text/html; charset=utf-8');
        expect(missing.headers.get('x-content-type-options'), address).toBe('nosniff');
        expect(missing.headers.get('cache-control'), address).toBe('no-cache');
      }
    });

    test('a page that is gone says so with the status 410, in its own words', async () => {
      const everything = await serve(outDirOf('everything'), port + 6);
      for (const [address, heading] of [
        ['/evenements/retire/', 'Cet événement n’est plus en ligne'],
        ['/actualites/expiree/', 'Cette actualité n’est plus en ligne'],
      ] as const)
        for (const encoding of ['identity', 'gzip']) {
          const answer = await get(everything + address, { 'accept-encoding': encoding });
          expect(answer.status, address).toBe(410);
          expect(await answer.text(), address).toContain(`>${heading}</h1>`);
          expect(answer.headers.get('content-type'), address).toBe('text/html; charset=utf-8');
          expect(answer.headers.get('content-encoding'), address).toBe(encoding === 'gzip' ? 'gzip' : null);
          for (const [header, value] of HEADERS) expect(answer.headers.get(header), header).toBe(value);
        }
      const withoutSlash = await fetch(`${everything}/evenements/retire`);
      expect(withoutSlash.status).toBe(410);
      expect(await withoutSlash.text()).toContain('>Cet événement n’est plus en ligne</h1>');
    });

    test('other sites may frame the pages that are made for it, and no other one', async () => {
      const policies = [
        ['/integrer/evenements/', 'frame-ancestors *'],
        ['/integrer/evenements/nature/atelier/', 'frame-ancestors *'],
        ['/integrer/', "frame-ancestors 'none'"],
        ['/evenements/', "frame-ancestors 'none'"],
        ['/rien/', "frame-ancestors 'none'"],
      ] as const;
      for (const encoding of ['identity', 'gzip'])
        for (const [address, policy] of policies) {
          const { headers } = await get(origin + address, { 'accept-encoding': encoding });
          expect(headers.get('content-security-policy'), address).toBe(policy);
        }
    });

    test('former addresses, and pages without their slash, lead on', async () => {
      for (const [from, to] of [
        ['/programme/calendrier/', '/evenements/calendrier/'],
        ['/programme/calendrier', '/evenements/calendrier/'],
        ['/evenements', '/evenements/'],
      ] as const) {
        const redirect = await get(origin + from);
        expect([301, 308], from).toContain(redirect.status);
        expect(leadsTo(redirect, origin), from).toBe(to);
      }
    });

    test('calendars, feeds and data have their types, and are for other sites as well', async () => {
      for (const [file, type] of [
        ['/evenements.ics', 'text/calendar; charset=utf-8'],
        ['/evenements.json', 'application/json; charset=utf-8'],
        ['/rss.xml', 'application/xml; charset=utf-8'],
        ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
        ['/icon.svg', 'image/svg+xml'],
        ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
      ] as const)
        for (const encoding of ['identity', 'gzip']) {
          const answer = await get(origin + file, { 'accept-encoding': encoding });
          expect([answer.status, answer.headers.get('content-type')], file).toEqual([200, type]);
          const isShared = /\.(?:ics|json|xml)$/.test(file);
          expect(answer.headers.get('access-control-allow-origin'), file).toBe(isShared ? '*' : null);
        }
    });

    test('files for the build and for other hosts are not served', async () => {
      for (const file of [
        '/_headers',
        '/_redirects',
        '/redirections.map',
        '/redirections.caddy',
        '/retirees.map',
        '/retirees.caddy',
        '/.construction',
        '/.htaccess',
      ])
        expect((await get(origin + file)).status, file).toBe(404);
      expect((await get(`${origin}/.well-known/security.txt`)).status).toBe(200);
    });

    test('files whose names change with their content are kept', async () => {
      const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(homePage()) ?? [];
      for (const encoding of ['identity', 'gzip']) {
        const { status, headers } = await get(origin + script, { 'accept-encoding': encoding });
        expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
      }
    });

    test('each kind of file of a site has a type of its own', async () => {
      const outDir = outDirOf('everything');
      const everything = await serve(outDir, port + 1);
      const byExtension = new Map(listFiles(outDir).map((file) => [path.extname(file), file]));
      // Except Pagefind's own files, settings of servers, and compressed copies, which have the type of the original.
      const untyped = /^$|^\.(?:br|gz|map|caddy|pagefind|pf_\w+)$/;
      const kinds = [...byExtension].filter(([extension]) => !untyped.test(extension));
      expect(kinds.length).toBeGreaterThan(15);
      for (const [extension, file] of kinds) {
        const { status, headers } = await get(`${everything}/${file}`);
        expect([status, headers.get('content-type')], extension).toEqual([200, expect.not.stringContaining('octet-stream')]);
      }
    });

    test('under a sub-path, every link of the home page is served', async () => {
      const under = await serve(outDirOf('subpath'), port + 2, '/programme-10');
      const home = await (await get(`${under}/programme-10/`)).text();
      const links = [...home.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map(([, link = '']) => link);
      expect(links.length).toBeGreaterThan(25);
      for (const link of new Set(links)) expect((await get(under + link)).status, link).toBe(200);
      expect(await (await get(`${under}/programme-10/rien/`)).text()).toContain('<h1>');
      expect(leadsTo(await get(`${under}/programme-10/equipe/`), under)).toBe('/programme-10/membres/');
      expect((await get(`${under}/programme-10/.construction`)).status).toBe(404);
    });

    test('deploy:check finds nothing wrong there but the address that the test site was built for', () => {
      const { status, stdout } = deployCheck(origin);
      expect(stdout).toContain('Le site a été construit pour une autre adresse (http://localhost:4310/)');
      expect(stdout).toContain('1 erreur, 0 avertissement.');
      expect(status).toBe(1);
    });

    test('old addresses that are long, accented, or differ by case; pages that are gone; compressed files of authors', async () => {
      const outDir = mkdtempSync(path.join(tmpdir(), 'adresses-'));
      const long = `/talk/${'un-titre-qui-n-en-finit-pas-'.repeat(6)}fin/`;
      const redirects = [
        { from: long, to: '/evenements/a/' },
        { from: '/caf%C3%A9/', to: '/evenements/b/' },
        { from: '/Talk/A/', to: '/evenements/c/' },
        { from: '/a.(b)+c%20%5Bd%5D/', to: '/evenements/d/' },
        { from: '/talk/a/', to: 'https://exemple.fr/?a=$uri;}&b=%26{http.request.host}' },
      ];
      writeFileSync(path.join(outDir, 'redirections.map'), nginxMap(redirects));
      writeFileSync(path.join(outDir, 'redirections.caddy'), caddyMap(redirects));
      const gone = ['/evenements/retir%C3%A9/', '/A.(b)+c/'];
      writeFileSync(path.join(outDir, 'retirees.map'), nginxGoneMap(gone));
      writeFileSync(path.join(outDir, 'retirees.caddy'), caddyGoneMap(gone));
      writeFileSync(path.join(outDir, '.htaccess'), htaccess({ headers: HEADERS, redirects, gone }));
      for (const folder of gone) {
        mkdirSync(path.join(outDir, decodeURI(folder)), { recursive: true });
        writeFileSync(path.join(outDir, decodeURI(folder), 'index.html'), '<h1>Retirée</h1>');
      }
      for (const page of ['index.html', '404.html']) writeFileSync(path.join(outDir, page), '<h1>Page</h1>');
      writeFileSync(path.join(outDir, 'donnees.csv.gz'), gzipSync('a;b\n1;2\n'));
      const few = await serve(outDir, port + 3);
      for (const [from, to] of [
        [long, '/evenements/a/'],
        [long.slice(0, -1), '/evenements/a/'],
        ['/caf%C3%A9/', '/evenements/b/'],
        ['/Talk/A/', '/evenements/c/'],
        ['/a.(b)+c%20%5Bd%5D', '/evenements/d/'],
        ['/talk/a', 'https://exemple.fr/?a=%24uri;%7D&b=%26%7Bhttp.request.host%7D'],
      ] as const) {
        const redirect = await get(`${few}${from}`);
        expect([redirect.status, leadsTo(redirect, few)], from).toEqual([301, to]);
      }
      for (const address of ['/talk/b/', '/axbc%20%5Bd%5D/', '/caf%C3%A9s/']) expect((await get(few + address)).status, address).toBe(404);
      for (const address of gone) {
        const answer = await get(few + address);
        expect([answer.status, await answer.text()], address).toEqual([410, '<h1>Retirée</h1>']);
      }
      expect((await get(`${few}/evenements/retir%C3%A9s/`)).status).toBe(404);
      const data = await get(`${few}/donnees.csv.gz`);
      expect([data.status, data.headers.get('content-encoding')]).toEqual([200, null]);
      expect(gunzipSync(Buffer.from(await data.arrayBuffer())).toString()).toBe('a;b\n1;2\n');
    });

    test('a site without former addresses is served', async () => {
      const outDir = mkdtempSync(path.join(tmpdir(), 'sans-anciennes-'));
      mkdirSync(path.join(outDir, 'page'));
      for (const page of ['index.html', '404.html', 'page/index.html']) writeFileSync(path.join(outDir, page), '<h1>Page</h1>');
      for (const [file, text] of [
        ['redirections.map', nginxMap([])],
        ['redirections.caddy', caddyMap([])],
        ['retirees.map', nginxGoneMap([])],
        ['retirees.caddy', caddyGoneMap([])],
        ['.htaccess', htaccess({ headers: HEADERS, redirects: [], gone: [] })],
      ] as const)
        writeFileSync(path.join(outDir, file), text);
      expect((await get(`${await serve(outDir, port + 4)}/page/`)).status).toBe(200);
    });

    test('the copy in brotli is preferred', async () => {
      test.skip(name === 'nginx' && !findBrotliModule(), 'le module brotli de nginx manque');
      const server = name === 'nginx' ? await startNginx({ outDir: outDirOf('now'), port: port + 5, brotli: true }) : undefined;
      if (server) stops.push(server.stop);
      const { headers } = await get(`${server?.origin ?? origin}/`, { 'accept-encoding': 'gzip, deflate, br, zstd' });
      expect([headers.get('content-encoding'), headers.get('content-type')]).toEqual(['br', 'text/html; charset=utf-8']);
      for (const [header, value] of HEADERS) expect(headers.get(header), header).toBe(value);
    });
  });

test('Apache serves the site where it has neither of the two modules that deploy/apache.conf asks for', async () => {
  test.skip(!findApache(), 'Apache manque');
  const { origin, stop } = await startApache({ outDir: outDirOf('now'), port: 4338, modules: [] });
  try {
    const home = await get(`${origin}/`);
    expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await (await get(`${origin}/rien/`)).text()).toContain('<h1>');
  } finally {
    stop();
  }
});

test('deploy:check names what a plain server leaves out', () => {
  const { status, stdout } = deployCheck(`${siteUrl('now')}/`);
  expect(stdout).toContain('L’en-tête X-Content-Type-Options devrait être « nosniff ».');
  expect(stdout).toContain('La page n’est pas compressée.');
  expect(stdout).toContain(' 0 erreur,');
  expect(status).toBe(0);
});

function deployCheck(address: string): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, ['tools/run.mjs', 'deploy-check', address], {
    cwd: path.resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
    env: { ...process.env, SITE_NOW: '2026-11-21T09:00' },
  });
}
