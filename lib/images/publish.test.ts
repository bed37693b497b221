import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { writeVariant } from './encode';
import { inspectPictures } from './inspect';
import { describePicture, parseVariant } from './picture';
import { publishPicture } from './publish';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'publiees-'));
});

let copies = 0;

/** The published version of a picture. */
async function published(name: string, bytes: Buffer): Promise<Buffer> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const facts = (await inspectPictures([file], path.join(folder, 'faits'))).get(file);
  if (!facts) throw new Error(`${name} was not opened`);
  const target = path.join(folder, `${++copies}-${name}`);
  await publishPicture(file, target, facts, path.join(folder, 'cache'));
  return readFileSync(target);
}

const plain = (width: number, height: number, background = '#ff0000') => sharp({ create: { width, height, channels: 3, background } });
/** Red above, blue below. */
const twoColours = () =>
  plain(40, 60, '#0000ff').composite([
    { input: { create: { width: 40, height: 30, channels: 3, background: '#ff0000' } }, top: 0, left: 0 },
  ]);
const withPlace = (picture: Sharp) =>
  picture
    .withExif({ IFD0: { Make: 'Téléphone', Artist: 'Ada' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>');

/** Red, green and blue of the pixel in the middle of the top. */
async function topColour(bytes: Buffer): Promise<number[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const start = (info.width >> 1) * info.channels;
  return [...data.subarray(start, start + 3)];
}

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('nothing of what a camera wrote is left in a %s', async (format) => {
  const name = `a.${format === 'jpeg' ? 'jpg' : format}`;
  const original = await withPlace(plain(40, 30)[format]()).toBuffer();
  expect((await sharp(original).metadata()).exif).toBeDefined();
  const { exif, xmp, iptc, format: kept, width, height } = await sharp(await published(name, original)).metadata();
  expect({ exif, xmp, iptc, width, height }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, width: 40, height: 30 });
  expect(kept).toBe(format === 'avif' ? 'heif' : format);
});

test('a photograph taken on its side is upright, and pages say so', async () => {
  const onItsSide = await sharp(await twoColours().png().toBuffer())
    .rotate(-90)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const served = await published('portrait.jpg', onItsSide);
  const { width, height, orientation } = await sharp(served).metadata();
  expect({ width, height, orientation }).toEqual({ width: 40, height: 60, orientation: undefined });
  const [red = 0, , blue = 0] = await topColour(served);
  expect(red).toBeGreaterThan(200);
  expect(blue).toBeLessThan(60);
  expect(describePicture(path.join(folder, 'portrait.jpg'), '/portrait.jpg')).toMatchObject({ width: 40, height: 60 });
});

test('a wide photograph is served as wide as pages show it, and pages say its size', async () => {
  const served = await published('large.jpg', await plain(5001, 3001).jpeg().toBuffer());
  const { width, height } = await sharp(served).metadata();
  expect({ width, height }).toEqual({ width: 2400, height: 1440 });
  const described = describePicture(path.join(folder, 'large.jpg'), '/large.jpg');
  expect(described).toMatchObject({ width: 2400, height: 1440 });
  expect(described?.sources[0]?.variants.map((variant) => variant.width)).toEqual([160, 480, 800, 1200, 1600]);
});

test('red ink (CMYK) is red on screens, and a screen’s own red (Display P3) the Web’s', async () => {
  const ink = await published('cmjn.jpg', await plain(40, 30).toColourspace('cmyk').jpeg().toBuffer());
  expect((await sharp(ink).metadata()).space).toBe('srgb');
  const [red = 0, green = 255] = await topColour(ink);
  expect(red).toBeGreaterThan(180);
  expect(green).toBeLessThan(90);
  const p3 = await withPlace(plain(40, 30, '#c86432').jpeg({ quality: 95 }).withIccProfile('p3')).toBuffer();
  const [before, after] = [
    await topColour(await sharp(p3).toColourspace('srgb').png().toBuffer()),
    await topColour(await published('p3.jpg', p3)),
  ];
  for (const [index, value] of [200, 100, 50].entries()) {
    expect(Math.abs((before[index] ?? 0) - value)).toBeLessThan(8);
    expect(Math.abs((after[index] ?? 0) - value)).toBeLessThan(8);
  }
});

test('what moves goes on moving, and has no variant that would stand still', async () => {
  const frames = await Promise.all(['#ff0000', '#00ff00', '#0000ff'].map((colour) => plain(40, 30, colour).png().toBuffer()));
  const moving = sharp(frames, { join: { animated: true } });
  const webp = await withPlace(moving.clone().webp()).toBuffer();
  const served = await published('a.webp', webp);
  const { pages, exif } = await sharp(served).metadata();
  expect({ pages, exif }).toEqual({ pages: 3, exif: undefined });
  expect(describePicture(path.join(folder, 'a.webp'), '/a.webp')).toEqual({ src: '/a.webp', width: 40, height: 30, sources: [] });
  const gif = await moving.clone().gif().toBuffer();
  expect((await published('a.gif', gif)).equals(gif)).toBe(true);
});

test('a picture with nothing to change is served byte for byte', async () => {
  const original = await plain(40, 30).jpeg().toBuffer();
  expect((await published('a.jpg', original)).equals(original)).toBe(true);
  expect(existsSync(path.join(folder, 'cache'))).toBe(false);
});

test('a heavy picture is made lighter, and one that cannot be is left', async () => {
  const noisy = sharp({
    create: { width: 1200, height: 900, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  });
  const heavy = await noisy.clone().jpeg({ quality: 100 }).toBuffer();
  expect((await published('lourde.jpg', heavy)).length).toBeLessThan(heavy.length / 2);
  const light = await noisy.clone().png({ compressionLevel: 9 }).toBuffer();
  expect((await published('legere.png', light)).equals(light)).toBe(true);
});

test('a picture is written once for all builds', async () => {
  const original = await withPlace(plain(40, 30).jpeg()).toBuffer();
  const first = await published('a.jpg', original);
  const [kept = '', ...others] = readdirSync(path.join(folder, 'cache'));
  expect(others).toEqual([]);
  writeFileSync(path.join(folder, 'cache', kept), 'kept');
  expect(first.length).toBeGreaterThan(4);
  expect((await published('b.jpg', original)).toString()).toBe('kept');
});

test.each(['avif', 'webp', 'jpg', 'png'] as const)('the address of a variant is read: %s', (format) => {
  expect(parseVariant(`/_images/img/a.png/0123456789-160.${format}`)).toEqual({ src: '/img/a.png', width: 160, format });
});

test('a picture of a few points has variants, and their addresses are read', () => {
  expect(parseVariant('/_images/img/a.png/0123456789-1.avif')).toEqual({ src: '/img/a.png', width: 1, format: 'avif' });
});

test.each([
  ['a.jpg', 'jpeg', 'jpeg', false],
  ['logo.png', 'png', 'png', true],
  ['b.webp', 'webp', 'png', true],
] as const)(
  'the portrait of %s is 160 pixels wide, in a format that every browser reads, and as transparent',
  async (name, from, to, hasAlpha) => {
    const file = path.join(folder, name);
    const picture = sharp({ create: { width: 400, height: 300, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0.5 } } });
    writeFileSync(file, await picture.toFormat(from).toBuffer());
    const { portrait = '' } = describePicture(file, `/img/${name}`) ?? {};
    const target = path.join(folder, 'portrait');
    await writeVariant(portrait, () => file, target, path.join(folder, 'variantes'));
    expect(await sharp(readFileSync(target)).metadata()).toMatchObject({ format: to, width: 160, height: 120, hasAlpha });
  },
);
