import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../list-files';
import { rootDir } from '../site/environment';

/** deploy/place.sh, which puts a version beside those before, with the commands of a Linux server. */

let work = '';
let server = '';

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'placement-'));
  server = path.join(work, 'serveur');
});

/** A built site: contents by name. Its mark names what its build wrote. */
function site(name: string, files: Record<string, string>): string {
  const all = { 'construction.json': '{}', ...files };
  for (const [file, content] of Object.entries({ ...all, '.construction': `empreinte\n${Object.keys(all).join('\n')}\n` })) {
    mkdirSync(path.dirname(path.join(work, name, file)), { recursive: true });
    writeFileSync(path.join(work, name, file), content);
  }
  return path.join(work, name);
}

function place(what: string, target = server, env: Record<string, string> = {}): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(path.join(rootDir, 'deploy/place.sh'), [what, target], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}

/** Puts a site into place under the name of an older version: versions are named by the second. */
function placeAs(letter: string, what: string): void {
  const name = `2023-${letter}`;
  place(what);
  const link = path.join(server, 'out');
  spawnSync('sh', ['-c', `mv "versions/$(basename "$(readlink out)")" versions/${name} && ln -sfn versions/${name} out`], { cwd: server });
  expect(readlinkSync(link)).toBe(`versions/${name}`);
}

const served = (file: string) => readFileSync(path.join(server, 'out', file), 'utf8');

describe.runIf(process.platform === 'linux')('deploy/place.sh', () => {
  test('puts a site into place, hidden files as well, and names it', () => {
    const { status, said } = place(site('un', { 'index.html': 'un', '.well-known/security.txt': 'Contact' }));
    expect(said).toMatch(/^En place : \d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\n$/);
    expect(status).toBe(0);
    expect([served('index.html'), served('.well-known/security.txt')]).toEqual(['un', 'Contact']);
    expect(readdirSync(server).sort()).toEqual(['out', 'versions']);
  });

  test('goes back to the version before, and after that on from there', () => {
    for (const name of ['a', 'b', 'c']) placeAs(name, site(name, { 'index.html': name }));
    expect(place('--back')).toEqual({ status: 0, said: 'En place : 2023-b\n' });
    expect(served('index.html')).toBe('b');
    placeAs('d', site('d', { 'index.html': 'd' }));
    place('--back');
    expect(served('index.html')).toBe('b');
    place('--back');
    expect(served('index.html')).toBe('a');
    expect(place('--back')).toEqual({ status: 1, said: 'Il n’y a pas de version d’avant.\n' });
    expect(served('index.html')).toBe('a');
  });

  test('keeps the files that open pages of the version before ask for, and no older ones', () => {
    placeAs('a', site('un', { 'index.html': 'un', '_next/static/1.css': '1', 'partie.html': 'un' }));
    placeAs('b', site('deux', { 'index.html': 'deux', '_next/static/2.css': '2' }));
    expect(listFiles(path.join(server, 'out'))).toContain('_next/static/1.css');
    expect(existsSync(path.join(server, 'out/partie.html'))).toBe(false);
    placeAs('c', site('trois', { 'index.html': 'trois', '_next/static/3.css': '3' }));
    expect(listFiles(path.join(server, 'out/_next'))).toEqual(['static/2.css', 'static/3.css']);
  });

  test('keeps five versions', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) placeAs(name, site(name, { 'index.html': name }));
    expect(readdirSync(path.join(server, 'versions'))).toEqual(['2023-c', '2023-d', '2023-e', '2023-f', '2023-g']);
    expect(served('index.html')).toBe('g');
  });

  test('leaves the version in place where a sending is cut off', () => {
    placeAs('a', site('un', { 'index.html': 'un' }));
    const bin = path.join(work, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'tar'), '#!/bin/sh\n[ "$1" = -cf ] && exit 1\ncat >/dev/null\nexit 2\n');
    chmodSync(path.join(bin, 'tar'), 0o755);
    expect(place(site('deux', { 'index.html': 'deux' }), server, { PATH: `${bin}:${process.env.PATH}` }).status).not.toBe(0);
    expect(served('index.html')).toBe('un');
    place(site('trois', { 'index.html': 'trois' }));
    expect(served('index.html')).toBe('trois');
  });

  test('leaves the version in place where a file of the list has not arrived', () => {
    placeAs('a', site('un', { 'index.html': 'un' }));
    const second = site('deux', { 'index.html': 'deux', 'autre.html': 'deux' });
    rmSync(path.join(second, 'autre.html'));
    const said = 'Le site n’est pas arrivé entier, et celui d’avant reste en place : il manque autre.html.\n';
    expect(place(second)).toEqual({ status: 1, said });
    expect(served('index.html')).toBe('un');
  });

  test('takes apostrophes as they are, and says that a command of RELOAD failed', () => {
    const odd = `${server} d'ici`;
    expect(place(site('un', { 'index.html': 'un' }), odd, { RELOAD: `echo "l'heure"` }).said).toMatch(/^l'heure\nEn place : /);
    expect(readFileSync(path.join(odd, 'out/index.html'), 'utf8')).toBe('un');
    const { status, said } = place(site('deux', { 'index.html': 'deux' }), odd, { RELOAD: 'false' });
    expect([status, said]).toEqual([1, expect.stringMatching(/^La version .* est en place, mais la commande de RELOAD a échoué\.\n$/)]);
  });

  test('names a folder that is missing on the server', () => {
    const bin = path.join(work, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'ssh'), '#!/bin/sh\nexec sh -c "$2"\n');
    chmodSync(path.join(bin, 'ssh'), 0o755);
    const { status, said } = place(site('un', { 'index.html': 'un' }), `web:${work}/absent`, { PATH: `${bin}:${process.env.PATH}` });
    expect([status, said]).toEqual([1, `Le dossier ${work}/absent manque là-bas, ou son accès est refusé : créez-le d’abord.\n`]);
  });

  test('reaches a server by ssh, and reloads it', () => {
    const bin = path.join(work, 'bin');
    mkdirSync(bin);
    mkdirSync(server);
    writeFileSync(path.join(bin, 'ssh'), `#!/bin/sh\necho "$1" >> ${work}/ssh\nexec sh -c "$2"\n`);
    chmodSync(path.join(bin, 'ssh'), 0o755);
    const env = { PATH: `${bin}:${process.env.PATH}`, RELOAD: 'echo rechargé' };
    expect(place(site('un', { 'index.html': 'un' }), `web:${server}`, env).said).toMatch(/^rechargé\nEn place : /);
    expect(served('index.html')).toBe('un');
    expect(readFileSync(path.join(work, 'ssh'), 'utf8')).toBe('web\n');
  });

  test('touches nothing without a site, nor where a folder stands in the place of the link', () => {
    expect(place(work)).toEqual({ status: 1, said: `Il n’y a pas de site dans ${work} : lancez d’abord npm run build.\n` });
    mkdirSync(path.join(server, 'out'), { recursive: true });
    writeFileSync(path.join(server, 'out/index.html'), 'à moi');
    expect(place(site('un', { 'index.html': 'un' }))).toMatchObject({ status: 1, said: expect.stringContaining('déplacez-le d’abord') });
    expect(served('index.html')).toBe('à moi');
    expect(place('--back')).toEqual({ status: 1, said: 'Il n’y a pas de version en place.\n' });
  });
});

test('deploy/rclone.sh refuses a word that it does not know', () => {
  const { status, stderr } = spawnSync(path.join(rootDir, 'deploy/rclone.sh'), [work, 'stockage:seau', '--dry-run'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, '« --dry-run » : après le dossier et le stockage, seul --purge se dit. Rien n’a été envoyé.\n']);
});
