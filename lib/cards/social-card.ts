import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import { rootDir } from '../site';
import type { CardText } from './card-texts';
import { encodePng } from './png';

const WIDTH = 1200;
const HEIGHT = 630;
/** Bytes of a row of a PNG file: that of its filter comes first. */
const STRIDE = 1 + WIDTH;
const MARGIN = 80;
/** Letters of a title that fit above the foot of the card. */
const LONGEST = 150;

type Rgb = [red: number, green: number, blue: number];

const PAPER: Rgb = [0xfb, 0xf7, 0xf0];
const ACCENT: Rgb = [0xb2, 0x3a, 0x1e];
const INK: Rgb = [0x1c, 0x24, 0x30];
const MUTED: Rgb = [0x4c, 0x58, 0x66];
const PRIMARY: Rgb = [0x14, 0x50, 0x5c];

const INKS = [ACCENT, INK, MUTED, PRIMARY];
/** How many shades each ink has, from nearly paper to full: enough for smooth edges of letters. */
const SHADES = 5;
/** The paper, then each ink's shades: drawing with few colours makes a card small and quick to encode. */
const PALETTE: Rgb[] = [
  PAPER,
  ...INKS.flatMap((ink) =>
    Array.from({ length: SHADES }, (_, shade) => PAPER.map((level, band) => blend(level, ink[band] ?? 0, (shade + 1) / SHADES)) as Rgb),
  ),
];

function blend(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share);
}

/** Draws a card, 1200 × 630 pixels, in the site's own look and type. @returns a PNG file. */
export async function renderCard({ kicker, title, detail, site }: CardText): Promise<Buffer> {
  const size = title.length > 90 ? 34 : title.length > 50 ? 40 : 50;
  const [above, heading, below, name, ornamented] = await Promise.all([
    constant(kicker, 24),
    line(title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title, size),
    line(detail, 26),
    constant(site, 26),
    ornamentedPaper(),
  ]);
  const headingTop = MARGIN + 90;
  const rows = ornamented.slice();
  const put = (mask: Mask, ink: Rgb, top: number, left = MARGIN) => print(rows, mask, { ink, top, left });
  put(above, ACCENT, MARGIN + 20);
  put(heading, INK, headingTop);
  put(below, MUTED, headingTop + heading.height + 30);
  put(name, PRIMARY, HEIGHT - MARGIN - 46 + Math.round((46 - name.height) / 2), MARGIN + 150);
  return encodePng({ width: WIDTH, height: HEIGHT, rows, palette: PALETTE });
}

/** How much ink each pixel takes, from 0 to 255. */
interface Mask {
  data: Uint8Array;
  width: number;
  height: number;
}

/** What would reach over the foot of the card is left out. */
function print(rows: Uint8Array, { data, width, height }: Mask, { ink, top, left }: { ink: Rgb; top: number; left: number }): void {
  if (top + height > HEIGHT) return;
  const base = 1 + INKS.indexOf(ink) * SHADES;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const level = data[y * width + x];
      if (!level) continue;
      const shade = Math.round((level / 255) * SHADES);
      if (shade > 0) rows[(top + y) * STRIDE + 1 + left + x] = base + shade - 1;
    }
}

const FONT = path.join(
  path.dirname(createRequire(path.join(rootDir, 'package.json')).resolve('@expo-google-fonts/bricolage-grotesque/package.json')),
  '700Bold/BricolageGrotesque_700Bold.ttf',
);

/** A text set by Pango in the site's typeface, on as many lines as it needs. */
async function line(text: string, size: number): Promise<Mask> {
  const words = drawable(text).trim();
  if (words === '') return { data: new Uint8Array(), width: 0, height: 0 };
  const { data, info } = await sharp({
    text: {
      text: escapeMarkup(words),
      font: `Bricolage Grotesque Bold ${size}`,
      fontfile: FONT,
      width: WIDTH - 2 * MARGIN,
      dpi: 96,
      spacing: 4,
    },
  })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const constants = new Map<string, Promise<Mask>>();

/** A text that many cards have, drawn once. */
function constant(text: string, size: number): Promise<Mask> {
  const key = `${size} ${text}`;
  const mask = constants.get(key) ?? line(text, size);
  constants.set(key, mask);
  return mask;
}

/** Without what the typeface has no shape for. */
function drawable(text: string): string {
  return text.replaceAll('\u202f', '\u00a0').replace(/[^\p{Script=Latin}\p{Script=Common}]|\p{Extended_Pictographic}/gu, '');
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The ornaments that each ink prints: the band at the top, and the programme's ten squares. */
const ORNAMENTS = {
  primary: [`<rect x="480" width="${WIDTH - 480}" height="14"/>`, ...squaresWhere((index) => index !== 7)],
  accent: ['<rect width="480" height="14"/>', ...squaresWhere((index) => index === 7)],
};

function squaresWhere(belongs: (index: number) => boolean): string[] {
  return Array.from({ length: 10 }, (_, index) => index)
    .filter(belongs)
    .map(
      (index) =>
        `<rect x="${MARGIN + (index % 5) * 26}" y="${HEIGHT - MARGIN - 46 + Math.floor(index / 5) * 26}" width="20" height="20" rx="4"/>`,
    );
}

let paper: Promise<Uint8Array> | undefined;

/** The card without its texts, drawn once. */
function ornamentedPaper(): Promise<Uint8Array> {
  paper ??= Promise.all([drawing('primary'), drawing('accent')]).then(([primary, accent]) => {
    const rows = new Uint8Array(STRIDE * HEIGHT);
    print(rows, primary, { ink: PRIMARY, top: 0, left: 0 });
    print(rows, accent, { ink: ACCENT, top: 0, left: 0 });
    return rows;
  });
  return paper;
}

async function drawing(ink: keyof typeof ORNAMENTS): Promise<Mask> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${ORNAMENTS[ink].join('')}</svg>`;
  return { data: await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer(), width: WIDTH, height: HEIGHT };
}
