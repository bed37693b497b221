import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../content/load';
import { inspectPictures } from '../images/inspect';
import { checkContent } from './check';

/** The check opens all pictures, and reports those that cannot be published, whether a text names them or not. */

let contentDir: string;
let cacheDir: string;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'images-'));
  contentDir = path.join(folder, 'content');
  cacheDir = path.join(folder, 'cache');
  mkdirSync(path.join(contentDir, 'public'), { recursive: true });
});

const write = (name: string, bytes: Buffer | string) => writeFileSync(path.join(contentDir, 'public', name), bytes);

/** Each problem as `file severity rule: message → remedy`. */
async function check(): Promise<string[]> {
  const content = loadContent(contentDir);
  const pictures = await inspectPictures(
    content.publicFiles.map(({ file }) => file),
    cacheDir,
  );
  return checkContent(contentDir, content, pictures).problems.map(
    ({ file, severity, rule, message, remedy }) => `${path.basename(file)} ${severity} ${rule}: ${message} → ${remedy}`,
  );
}

const picture = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: '#c00' } });
const detailed = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });

test('pictures that browsers show', async () => {
  write('a.jpg', await picture().jpeg().toBuffer());
  write('b.PNG', await picture(1, 1).png().toBuffer());
  write('c.webp', await picture().webp().toBuffer());
  write('d.avif', await picture().avif().toBuffer());
  write('e.gif', await picture().gif().toBuffer());
  write('cmjn.jpg', await picture().toColourspace('cmyk').jpeg().toBuffer());
  write('16.png', await picture().toColourspace('rgb16').png().toBuffer());
  write('portrait.jpg', await picture().jpeg().withMetadata({ orientation: 6 }).toBuffer());
  write('dessin.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>');
  write('note.pdf', '%PDF-1.4');
  write('favicon.ico', 'x');
  expect(await check()).toEqual([]);
});

const DAMAGED =
  'error image-illisible: Cette image est abîmée : elle ne se lit pas jusqu’au bout. → Copiez-la de nouveau depuis sa source, ou enregistrez-la de nouveau en JPEG ou en PNG.';
const HEIC =
  'error image-illisible: C’est une photo d’iPhone (HEIC), que les navigateurs n’affichent pas. → Photo d’iPhone : enregistrez-la en JPEG. Changer son nom ne suffit pas.';
const OTHER = (format: string) =>
  `error image-illisible: Le format ${format} n’est pas de ceux que tous les navigateurs affichent. → Enregistrez l’image en JPEG ou en PNG ; pour la proposer à télécharger, mettez-la dans un fichier .zip.`;

describe('pictures cut short, wherever', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('%s', async (format) => {
    const whole = await detailed(300, 200)[format]().toBuffer();
    const extension = format === 'jpeg' ? 'jpg' : format;
    write(`entete.${extension}`, whole.subarray(0, 30));
    write(`moitie.${extension}`, whole.subarray(0, whole.length / 2));
    write(`presque.${extension}`, whole.subarray(0, whole.length - 40));
    const found = await check();
    expect(found).toContain(`moitie.${extension} ${DAMAGED}`);
    expect(found).toContain(`presque.${extension} ${DAMAGED}`);
    expect(found.filter((problem) => problem.startsWith(`entete.${extension} error image-illisible`))).toHaveLength(1);
  });
});

/** The boxes of an HEIF file with its brand and its size (ISO/IEC 23008-12). */
function heic(): Buffer {
  const box = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + body.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, body]);
  };
  const version = Buffer.alloc(4);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(640);
  size.writeUInt32BE(480, 4);
  return Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
    box('meta', version, box('iprp', box('ipco', box('ispe', version, size)))),
  ]);
}

/** Two pixels by two, 24 bits (the header of a BMP file and its BITMAPINFOHEADER). */
function bmp(): Buffer {
  const bytes = Buffer.alloc(70);
  bytes.write('BM', 'latin1');
  bytes.writeUInt32LE(70, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(2, 18);
  bytes.writeInt32LE(2, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  return bytes;
}

describe('what no browser shows', () => {
  test.each([
    [
      'vide.png',
      Buffer.alloc(0),
      'error image-illisible: Cette image est vide : le fichier ne contient rien. → Copiez-la de nouveau depuis sa source.',
    ],
    ['photo.heic', heic(), HEIC],
    ['photo.jpg', heic(), HEIC],
    ['plan.bmp', bmp(), OTHER('BMP')],
    [
      'page.png',
      Buffer.from('<!doctype html><title>404</title>'),
      'error image-illisible: Ce fichier n’est pas une image, malgré son nom. → Copiez de nouveau l’image depuis sa source, ou retirez ce fichier.',
    ],
    [
      'dessin.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'error image-illisible: Ce dessin n’a pas de taille : les navigateurs ne savent pas comment le montrer. → Exportez-le de nouveau en SVG, avec une largeur et une hauteur (`viewBox`).',
    ],
  ])('%s', async (name, bytes, problem) => {
    write(name, bytes);
    expect(await check()).toEqual([`${name} ${problem}`]);
  });

  test('a TIFF', async () => {
    write('scan.tif', await picture().tiff().toBuffer());
    expect(await check()).toEqual([`scan.tif ${OTHER('TIFF')}`]);
  });
});

/** A PNG whose header declares this size, and that has no pixels (PNG, 11.2.2). */
async function declared(width: number, height: number): Promise<Buffer> {
  const bytes = await picture(1, 1).png().toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  // The header's checksum is wrong too, but the size is refused first.
  return bytes;
}

test('pictures too large to be opened are told by their header', async () => {
  write('carre.png', await declared(30_000, 30_000));
  write('bande.png', await declared(20_000, 10));
  expect(await check()).toEqual([
    'bande.png error image-illisible: Cette image est trop grande : 20000 × 10 pixels. → Réduisez-la : 2 000 pixels de large suffisent.',
    'carre.png error image-illisible: Cette image est trop grande : 30000 × 30000 pixels, soit 900 millions de points. → Réduisez-la : 2 000 pixels de large suffisent.',
  ]);
});

test('heavy pictures, and those whose name says another format', async () => {
  write('lourde.png', await detailed(900, 700).png().toBuffer());
  write('nom.png', await picture().jpeg().toBuffer());
  const heavy = Math.round(readFileSync(path.join(contentDir, 'public/lourde.png')).length / 1024);
  expect(heavy).toBeGreaterThan(500);
  expect(await check()).toEqual([
    expect.stringMatching(/^lourde\.png warning image-lourde: Cette image pèse \d+ Ko\. → Réduisez-la sous 500 Ko/),
    'nom.png warning image-mal-nommee: Cette image est au format JPEG, ce que son nom ne dit pas. → Donnez-lui l’extension `.jpg`, ici et là où elle est citée.',
  ]);
});

test('a picture named in a text that is a document', async () => {
  write('note.pdf', '%PDF-1.4');
  mkdirSync(path.join(contentDir, 'actualites'));
  writeFileSync(path.join(contentDir, 'actualites/a.md'), '---\ntitle: Titre\ndate: 2023-01-24\n---\n\n![La note](/note.pdf)\n');
  expect(await check()).toEqual([
    'a.md error image-illisible: « /note.pdf » n’est pas une image : il ne serait pas affiché. → Écrivez le chemin d’une image, ou faites-en un lien : `[ce que c’est](…)`.',
  ]);
});

test('what is known of a picture is kept, and known again under another name', async () => {
  write('a.jpg', (await detailed(300, 200).jpeg().toBuffer()).subarray(0, 5000));
  await check();
  const file = path.join(cacheDir, 'facts.json');
  const before = readFileSync(file, 'utf8');
  write('b.jpg', readFileSync(path.join(contentDir, 'public/a.jpg')));
  expect(await check()).toEqual([`a.jpg ${DAMAGED}`, `b.jpg ${DAMAGED}`]);
  expect(readFileSync(file, 'utf8')).toBe(before);
});
