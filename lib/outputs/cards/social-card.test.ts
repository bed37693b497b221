import sharp from 'sharp';
import { expect, test } from 'vitest';
import { lookOf } from './card-texts';
import { renderCard } from './social-card';

const site = 'Programme 10 %';
const look = lookOf({ logo: 'dix-carres' });

/** Reads a card back with sharp: its size, and the colours of each part. */
async function read(card: Buffer) {
  const { format, width, height } = await sharp(card).metadata();
  const { data } = await sharp(card).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number) => [...data.subarray(3 * (1200 * y + x), 3 * (1200 * y + x) + 3)];
  const isBlank = (left: number, top: number, right: number, bottom: number) => {
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (pixel(x, y).join() !== '251,247,240') return false;
    return true;
  };
  return { size: [format, width, height], pixel, isBlank };
}

test('a card has the site’s colours, exactly, and its texts within the margins', async () => {
  const { size, pixel, isBlank } = await read(
    await renderCard({ site, look, kicker: 'Webinaire', title: 'Lancement de la saison 2 du programme', detail: 'mardi 31 janvier 2023' }),
  );
  expect(size).toEqual(['png', 1200, 630]);
  expect([pixel(100, 5), pixel(900, 5), pixel(600, 600), pixel(90, 514)]).toEqual([
    [178, 58, 30],
    [20, 80, 92],
    [251, 247, 240],
    [20, 80, 92],
  ]);
  expect(isBlank(80, 100, 1120, 440)).toBe(false);
  expect(isBlank(230, 504, 1120, 550)).toBe(false);
  expect([isBlank(0, 14, 78, 630), isBlank(1122, 14, 1200, 630), isBlank(0, 551, 1200, 630)]).toEqual([true, true, true]);
});

test.each([
  ['one word of 200 letters', { kicker: 'Actualité', title: 'a'.repeat(200), detail: '12 mars 2026' }],
  ['the widest letters', { kicker: 'Projet', title: 'W '.repeat(100), detail: 'Direction interministérielle du numérique, '.repeat(9) }],
  ['what markup reserves', { kicker: '<b>', title: 'R&D : a < b > c', detail: '"' }],
  ['what the typeface cannot draw', { kicker: '', title: '数据 🎉', detail: '' }],
])('%s: a whole picture, whose foot and margins stay free', async (_, text) => {
  const { size, isBlank } = await read(await renderCard({ site, look, ...text }));
  expect(size).toEqual(['png', 1200, 630]);
  expect([isBlank(0, 14, 78, 630), isBlank(1122, 14, 1200, 630), isBlank(0, 465, 1200, 503)]).toEqual([true, true, true]);
});

test('pictures leave no box: a flag, a skin colour, joined people', async () => {
  const { isBlank } = await read(await renderCard({ site, look, kicker: '', title: '🇫🇷 👍🏽 👩🏻‍💻', detail: '' }));
  expect(isBlank(80, 100, 1120, 440)).toBe(true);
});

test('a long name of the site stays beside the squares', async () => {
  const { size, isBlank } = await read(await renderCard({ site: 'Programme '.repeat(30), look, kicker: '', title: 'Titre', detail: '' }));
  expect(size).toEqual(['png', 1200, 630]);
  expect([isBlank(1122, 14, 1200, 630), isBlank(0, 551, 1200, 630)]).toEqual([true, true]);
});

test('another site’s card has its own colours, and its name in place of the squares', async () => {
  const colours = { primary: { light: '#33306b', dark: '#b9b6f2' }, accent: { light: '#7a1f5c', dark: '#f0a3d4' } };
  const { pixel, isBlank } = await read(
    await renderCard({ site: 'Cercle', look: lookOf({ colours }), kicker: '', title: 'Titre', detail: '' }),
  );
  expect([pixel(100, 5), pixel(900, 5), pixel(90, 514)]).toEqual([
    [122, 31, 92],
    [51, 48, 107],
    [251, 247, 240],
  ]);
  expect(isBlank(80, 504, 204, 550)).toBe(false);
});
