import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../list-files';
import { discard, openWorkDir, publish, recover, update } from './publish';

let folder: string;
let outDir: string;

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const served = () => readFileSync(path.join(outDir, 'index.html'), 'utf8');

function build(text: string): void {
  const { work } = openWorkDir(outDir);
  write(path.join(work, 'index.html'), text);
  write(path.join(work, 'construction.json'), '{}');
  publish(outDir, `${text}\n.construction\nconstruction.json\nindex.html\n`);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
  outDir = path.join(folder, 'out');
});

describe('a finished site', () => {
  test('is the first', () => {
    build('nouveau');
    expect(served()).toBe('nouveau');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test('takes the place of an empty folder', () => {
    mkdirSync(outDir);
    build('nouveau');
    expect(served()).toBe('nouveau');
  });

  test('takes the place of the last one, whole', () => {
    build('ancien');
    build('nouveau');
    expect(served()).toBe('nouveau');
    expect(readFileSync(path.join(outDir, '.construction'), 'utf8')).toBe('nouveau\n.construction\nconstruction.json\nindex.html\n');
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

describe('changes of a site', () => {
  const list = 'nouveau\n.construction\n_images/b.avif\nb/index.html\nconstruction.json\nindex.html\npareil.txt\n';

  /** The site « ancien », and the folder of the changes that make it « nouveau »: two files more, one changed, one taken away. */
  function changes(): string {
    const { work: first } = openWorkDir(outDir);
    for (const file of ['a/index.html', 'construction.json', 'index.html', 'pareil.txt']) write(path.join(first, file), 'ancien');
    publish(outDir, 'ancien\n.construction\na/index.html\nconstruction.json\nindex.html\npareil.txt\n');
    const { work } = openWorkDir(outDir);
    for (const file of ['_images/b.avif', 'b/index.html', 'index.html']) write(path.join(work, file), 'nouveau');
    return work;
  }

  test('are put in place one by one, and folders left empty go', () => {
    changes();
    update(outDir, list);
    expect(listFiles(outDir)).toEqual(['.construction', '_images/b.avif', 'b/index.html', 'construction.json', 'index.html', 'pareil.txt']);
    expect(served()).toBe('nouveau');
    expect(readFileSync(path.join(outDir, 'pareil.txt'), 'utf8')).toBe('ancien');
    expect(readdirSync(outDir)).not.toContain('a');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test('that a kill interrupted are brought to their end', () => {
    const work = changes();
    write(path.join(work, '.construction.complete'), list);
    mkdirSync(path.join(outDir, 'b'));
    renameSync(path.join(work, 'b/index.html'), path.join(outDir, 'b/index.html'));
    recover(outDir);
    expect(listFiles(outDir)).toEqual(['.construction', '_images/b.avif', 'b/index.html', 'construction.json', 'index.html', 'pareil.txt']);
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test('that meet an obstacle wait for its end', () => {
    changes();
    write(path.join(outDir, 'b/index.html/obstacle'), '');
    expect(() => update(outDir, list)).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    discard(outDir);
    rmSync(path.join(outDir, 'b'), { recursive: true });
    recover(outDir);
    expect(readFileSync(path.join(outDir, 'b/index.html'), 'utf8')).toBe('nouveau');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test('that a kill left incomplete are dropped', () => {
    changes();
    expect(readdirSync(openWorkDir(outDir).work)).toEqual(['.construction']);
    expect(served()).toBe('ancien');
  });
});

describe('a build that was killed', () => {
  test('between the two renames of its end: the site put aside comes back', () => {
    build('ancien');
    renameSync(outDir, `${outDir}.old`);
    openWorkDir(outDir);
    expect(served()).toBe('ancien');
    expect(readdirSync(folder)).toEqual(['out', 'out.new']);
  });

  test('while it removed the last site: the rest is removed', () => {
    build('ancien');
    cpSync(outDir, `${outDir}.old`, { recursive: true });
    rmSync(path.join(`${outDir}.old`, 'construction.json'));
    openWorkDir(outDir);
    expect(readdirSync(folder)).toEqual(['out', 'out.new']);
  });

  test('while it wrote: what it left is removed', () => {
    const { work } = openWorkDir(outDir);
    write(path.join(work, 'index.html'), 'moitié');
    expect(readdirSync(openWorkDir(outDir).work)).toEqual(['.construction']);
  });
});

describe('what no build wrote is left alone', () => {
  const refusal = (text: string) => expect(() => openWorkDir(outDir)).toThrow(text);

  test('a folder of somebody’s files', () => {
    for (const name of ['.git/config', 'README.md', 'a.txt', 'construction.json']) write(path.join(outDir, name), 'à moi');
    refusal('il contient « .git », « README.md », « a.txt » et d’autres fichiers, que la construction n’a pas écrits');
    expect(readFileSync(path.join(outDir, '.git/config'), 'utf8')).toBe('à moi');
  });

  test('a file added to a site', () => {
    build('ancien');
    write(path.join(outDir, 'archives/2019.pdf'), 'à moi');
    refusal('il contient « archives/2019.pdf », que la construction n’a pas écrit');
    expect(readFileSync(path.join(outDir, 'archives/2019.pdf'), 'utf8')).toBe('à moi');
  });

  test('a file', () => {
    write(outDir, 'à moi');
    refusal('c’est un fichier');
    expect(readFileSync(outDir, 'utf8')).toBe('à moi');
  });

  test('a link', () => {
    mkdirSync(path.join(folder, 'ailleurs'));
    symlinkSync(path.join(folder, 'ailleurs'), outDir);
    refusal('c’est un lien vers un autre dossier');
  });

  test.each(['.old', '.new'])('a folder called %s beside it', async (end) => {
    write(path.join(`${outDir}${end}`, 'a.txt'), 'à moi');
    refusal(`out${end}, mais il contient « a.txt »`);
    expect(readFileSync(path.join(`${outDir}${end}`, 'a.txt'), 'utf8')).toBe('à moi');
    expect(existsSync(outDir)).toBe(false);
  });
});

test('an abandoned build is removed while another thread still writes there', async () => {
  const { work } = openWorkDir(outDir);
  for (let index = 0; index < 300; index += 1) write(path.join(work, 'cartes', `${index}.png`), '');
  const cards = path.join(work, 'cartes');
  const writer = new Worker(WRITE_FOR_A_WHILE, { eval: true, workerData: cards });
  const ended = new Promise((resolve) => writer.on('exit', resolve));
  await new Promise((resolve) => writer.once('message', resolve));
  discard(outDir);
  await ended;
  expect(existsSync(work)).toBe(false);
});

const WRITE_FOR_A_WHILE = `
const { writeFileSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const start = performance.now();
parentPort.postMessage('started');
for (let index = 0; performance.now() < start + 150; index += 1)
  try {
    writeFileSync(workerData + '/' + (index % 50) + '.html', '');
  } catch {
    break;
  }
`;
