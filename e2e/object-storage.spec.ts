import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { listFiles } from '../lib/list-files';
import { findRclone } from '../tools/programs/rclone';
import { outDirOf } from './exported';

/** deploy/rclone.sh on a local folder, which rclone treats like a bucket. */

const rclone = findRclone();

test.skip(!rclone, 'rclone manque');

const root = path.resolve(import.meta.dirname, '..');
const LIST = '_fichiers.txt';
let target = '';

test.beforeEach(() => {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  target = mkdtempSync(path.join(root, '.cache/storage-'));
});

test.afterEach(() => rmSync(target, { recursive: true }));

interface Step {
  file: string;
  what: 'copied' | 'deleted';
}

/** Sends a site. @returns the operations of rclone, in order, without those on the list of files that the script keeps. */
function send(site: string, ...options: string[]): { status: number | null; stderr: string; steps: Step[] } {
  const env = { ...process.env, RCLONE_LOG_LEVEL: 'INFO', RCLONE_USE_JSON_LOG: 'true', RCLONE_CONFIG: '', RCLONE: rclone };
  const { status, stderr } = spawnSync(path.join(root, 'deploy/rclone.sh'), [site, target, ...options], { encoding: 'utf8', env });
  const steps = stderr.split('\n').flatMap((line): Step[] => {
    const { msg = '', object = '' } = line.startsWith('{') ? JSON.parse(line) : {};
    if (object === '' || object === 'list') return [];
    if (/^Copied/.test(msg)) return [{ file: object, what: 'copied' }];
    return msg === 'Deleted' ? [{ file: object, what: 'deleted' }] : [];
  });
  return { status, stderr, steps };
}

/** A site of a few files: contents by name. */
function write(folder: string, files: Record<string, string>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
}

test('while one version takes the place of another, no page is there without its files', () => {
  const stored = new Map<string, string>();
  const missing: string[] = [];
  const check = (page: string) => {
    for (const [, file = ''] of (stored.get(page) ?? '').matchAll(/\s(?:src|href)="\/([^"#?]+\.\w+)"/g))
      if (!stored.has(file) && !file.endsWith('.html')) missing.push(`${page} : ${file}`);
  };
  const checkAll = () => [...stored.keys()].forEach(check);
  for (const site of ['everything', 'webinar'] as const) {
    const { status, steps } = send(outDirOf(site));
    expect(status).toBe(0);
    for (const { file, what } of steps) {
      if (what === 'deleted') stored.delete(file);
      else stored.set(file, file.endsWith('.html') ? readFileSync(path.join(outDirOf(site), file), 'utf8') : '');
      if (what === 'deleted') checkAll();
      else check(file);
    }
    expect(missing).toEqual([]);
    expect(steps.findLast(({ what }) => what === 'copied')?.file).toBe('construction.json');
    expect([...stored.keys(), LIST].sort()).toEqual(listFiles(target));
  }
  expect(stored.has('actualites/tout-md/index.html')).toBe(false);
  expect(stored.has('evenements/webinaire-saison2/index.html')).toBe(true);
});

test.describe('a site of a few files', () => {
  let site = '';

  test.beforeEach(() => {
    site = mkdtempSync(path.join(root, '.cache/site-'));
    write(site, {
      'index.html': 'accueil',
      'index.html.br': 'compressé',
      'index.html.gz': 'compressé',
      _headers: '/*',
      'construction.json': '{}',
      'donnees.csv.gz': 'd’un auteur',
      'evenements/index.html': 'liste',
      'evenements/a/index.html': 'événement',
      'evenements/a/evenement.ics': 'BEGIN:VCALENDAR',
      '_next/static/1.css': 'a{}',
      'pagefind/pagefind-entry.json': '{}',
    });
  });

  test.afterEach(() => rmSync(site, { recursive: true }));

  test('files come before pages, entries before lists, the record of the build last; other hosts’ files stay here', () => {
    expect(
      send(site)
        .steps.map(({ file }) => file)
        .slice(0, 5),
    ).toEqual([
      '_next/static/1.css',
      'donnees.csv.gz',
      'evenements/a/evenement.ics',
      'pagefind/pagefind-entry.json',
      'evenements/a/index.html',
    ]);
    expect(listFiles(target)).toEqual([
      '_fichiers.txt',
      '_next/static/1.css',
      'construction.json',
      'donnees.csv.gz',
      'evenements/a/evenement.ics',
      'evenements/a/index.html',
      'evenements/index.html',
      'index.html',
      'pagefind/pagefind-entry.json',
    ]);
  });

  test('what did not change is not sent again, what changed is, even at the same size', () => {
    send(site);
    expect(send(site)).toMatchObject({ status: 0, steps: [] });
    write(site, { 'index.html': 'accueiL' });
    expect(send(site).steps).toEqual([{ file: 'index.html', what: 'copied' }]);
  });

  test('pages that the site no longer has go before their files; files of open pages stay until a purge', () => {
    send(site);
    rmSync(path.join(site, 'evenements/a'), { recursive: true });
    rmSync(path.join(site, '_next/static/1.css'));
    write(site, { '_next/static/2.css': 'b{}' });
    expect(send(site).steps).toEqual([
      { file: '_next/static/2.css', what: 'copied' },
      { file: 'evenements/a/index.html', what: 'deleted' },
      { file: 'evenements/a/evenement.ics', what: 'deleted' },
    ]);
    expect(send(site, '--purge').steps).toEqual([{ file: '_next/static/1.css', what: 'deleted' }]);
  });

  test('what somebody else put into the folder is left alone, whatever the site becomes', () => {
    send(site);
    write(target, { 'photos/été.jpg': 'une photo', 'ancien/index.html': 'une page', '_next/static/autre.css': '' });
    rmSync(path.join(site, 'evenements'), { recursive: true });
    for (const options of [[], ['--purge']]) expect(send(site, ...options).status).toBe(0);
    expect(listFiles(target)).toEqual(expect.arrayContaining(['_next/static/autre.css', 'ancien/index.html', 'photos/été.jpg']));
    expect(listFiles(target)).not.toContain('evenements/index.html');
  });

  test('a folder that holds something else is refused', () => {
    write(target, { 'photos/été.jpg': 'une photo' });
    const { status, stderr } = send(site);
    expect(stderr).toContain('tient autre chose que ce site : rien n’a été envoyé.');
    expect(status).toBe(1);
    expect(listFiles(target)).toEqual(['photos/été.jpg']);
  });

  test('a sending that was cut off goes on, and what it had sent is known', () => {
    write(target, { [LIST]: 'ancien.html\nindex.html\n', 'ancien.html': 'parti entre-temps' });
    expect(send(site).status).toBe(0);
    expect(listFiles(target)).not.toContain('ancien.html');
    expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toBe('accueil');
  });

  test('where there is no site, nothing is touched', () => {
    send(site);
    rmSync(path.join(site, 'index.html'));
    const { status, stderr } = send(site);
    expect(stderr).toContain('Il n’y a pas de site dans');
    expect(status).toBe(1);
    expect(listFiles(target)).toContain('index.html');
  });
});
