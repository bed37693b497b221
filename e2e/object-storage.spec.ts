import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { AwsClient } from 'aws4fetch';
import { expect, test } from 'playwright/test';
import type { ObjectStorage } from '../lib/deploy/object-storage';
import { uploadSite } from '../lib/deploy/upload-site';
import { findSwift } from '../tools/python';
import { hasSystemPackages } from '../tools/system-packages';
import { outDirOf } from './exported';
import { MANY } from './sites';

/** A site is sent to an object storage: in order to one in memory, and for good to OpenStack Swift, through its S3 API. */

const root = path.resolve(import.meta.dirname, '..');

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

test('while one version takes the place of another, no page is there without its files', async () => {
  const objects = new Map<string, string>();
  const missing: string[] = [];
  const check = (page: string) => {
    for (const [, file = ''] of (objects.get(page) ?? '').matchAll(/\s(?:src|href)="\/([^"#?]+\.\w+)"/g))
      if (!objects.has(file)) missing.push(`${page} : ${file}`);
  };
  const storage: ObjectStorage = {
    list: async () => new Map([...objects.keys()].map((key) => [key, ''])),
    put: async (key, content) => {
      objects.set(key, content.toString());
      if (key.endsWith('.html')) check(key);
    },
    remove: async (key) => {
      objects.delete(key);
    },
  };
  for (const site of ['everything', 'webinar'] as const) {
    const outDir = outDirOf(site);
    await uploadSite(storage, { files: filesOf(outDir), outDir, prune: false });
    expect(missing).toEqual([]);
  }
  for (const page of objects.keys()) if (page.endsWith('.html')) check(page);
  expect(missing).toEqual([]);
  expect(objects.has('actualites/tout-md/index.html')).toBe(false);
});

test.describe('OpenStack Swift', () => {
  test.skip(!findSwift() && !hasSystemPackages(), 'no Swift on a system where it cannot be installed');
  test.describe.configure({ mode: 'serial' });

  const origin = 'http://127.0.0.1:4330';
  const key = { accessKeyId: 'test:tester', secretAccessKey: 'testing' };
  const client = new AwsClient({ ...key, service: 's3', region: 'us-east-1' });
  let folder = '';
  let stop = () => {};

  test.beforeAll(async () => {
    folder = mkdtempSync(path.join(root, '.cache/swift-'));
    const server = spawn(findSwift() ?? '', ['e2e/object_storage.py', folder, '4330'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    stop = () => server.kill();
    await new Promise((resolve, reject) => {
      server.stdout.once('data', resolve);
      server.once('exit', () => reject(new Error('Swift does not start')));
    });
    for (const bucket of ['site', 'autre']) await client.fetch(`${origin}/${bucket}`, { method: 'PUT' });
  });

  test.afterAll(() => {
    stop();
    rmSync(folder, { recursive: true });
  });

  function send(outDir: string, address: string, ...options: string[]) {
    return spawnSync(process.execPath, ['tools/run.mjs', 'deploy-storage', origin + address, ...options], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, OUT_DIR: outDir, AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey },
    });
  }

  test('a site of thousands of files is sent, and not sent again', async () => {
    expect(send(MANY.OUT_DIR, '/site/sous-dossier/').stdout).toMatch(/fichiers envoyés, [1-9]\d{3} ; supprimés, 0\.$/m);
    expect(send(MANY.OUT_DIR, '/site/sous-dossier/').stdout).toMatch(/fichiers envoyés, 0 ; supprimés, 0\.$/m);
  });

  test('each file has its type, and is kept for as long as it holds', async () => {
    for (const [file, type, cacheControl] of [
      ['index.html', 'text/html; charset=utf-8', 'no-cache'],
      ['evenements.ics', 'text/calendar; charset=utf-8', 'no-cache'],
      ['rss.xml', 'application/xml; charset=utf-8', 'no-cache'],
      ['manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ]) {
      const { status, headers } = await client.fetch(`${origin}/site/sous-dossier/${file}`);
      expect([file, status, headers.get('content-type'), headers.get('cache-control')]).toEqual([file, 200, type, cacheControl]);
    }
    const [style = ''] = filesOf(path.join(root, MANY.OUT_DIR)).filter((file) => file.endsWith('.css'));
    const { headers } = await client.fetch(`${origin}/site/sous-dossier/${style}`);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('pages that the site no longer has go, files of open pages stay until they are pruned', async () => {
    const status = async (file: string) => (await client.fetch(`${origin}/site/sous-dossier/${file}`, { method: 'HEAD' })).status;
    const former = filesOf(path.join(root, MANY.OUT_DIR)).find((file) => file.startsWith('_cartes/')) ?? '';
    expect(send('.cache/e2e/webinar', '/site/sous-dossier/').status).toBe(0);
    expect(await status('evenements/webinaire-saison2/index.html')).toBe(200);
    expect(await status('etiquettes/hackathon/index.html')).toBe(404);
    expect(await status(former)).toBe(200);
    expect(send('.cache/e2e/webinar', '/site/sous-dossier/', '--prune').status).toBe(0);
    expect(await status(former)).toBe(404);
  });

  test('a folder that holds something else is left alone', async () => {
    for (const file of ['', 'index.html', 'photos/été.jpg'])
      await client.fetch(`${origin}/autre/album/${file}`, { method: 'PUT', body: 'autre chose' });
    const { status, stderr } = send('.cache/e2e/webinar', '/autre/album/');
    expect(stderr).toContain('tient autre chose que ce site (photos/été.jpg) : rien n’a été envoyé');
    expect(status).toBe(1);
    expect(await (await client.fetch(`${origin}/autre/album/index.html`)).text()).toBe('autre chose');
  });

  test('a first sending that was cut off goes on', async () => {
    const headers = { 'content-type': 'text/css' };
    for (const file of ['', '_next/static/ancien.css', 'robots.txt'])
      await client.fetch(`${origin}/autre/coupe/${file}`, { method: 'PUT', body: 'envoyé avant', headers });
    const { status, stdout } = send('.cache/e2e/webinar', '/autre/coupe/');
    expect(stdout).toMatch(/fichiers envoyés, [1-9]\d{2} ; supprimés, 0\.$/m);
    expect(status).toBe(0);
  });

  test('a wrong address is said', async () => {
    expect(send('.cache/e2e/webinar', '/inconnu/').stderr).toContain('Le stockage refuse : GET /inconnu/ : 404 NoSuchBucket.');
    expect(send('.cache/e2e/rien', '/site/').stderr).toContain('Il n’y a pas de site dans .cache/e2e/rien');
  });
});
