import { createRequire } from 'node:module';
import path from 'node:path';
import { loadSharp } from '../../images/load-sharp';
import { rootDir } from '../../site/environment';
import { escapeXml } from '../xml';
import type { CardLook, CardText } from './card-texts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
/** The programme's ten squares, at the foot, in pixels. */
const SQUARES = { width: 124, height: 46 };
/** The area of an entry's texts, between the band and the squares. */
const TEXTS = { left: MARGIN, top: MARGIN + 20, width: WIDTH - 2 * MARGIN, height: HEIGHT - 2 * MARGIN - SQUARES.height - 60 };
const NAME_LEFT = MARGIN + SQUARES.width + 26;

/** The most letters to show. */
const LONGEST = { title: 150, detail: 90 };
/** Sizes of a title, in points, and the most letters that each may have room for: the card takes the first at which all texts fit. */
const TITLE_SIZES = [
  { size: 50, most: 62 },
  { size: 40, most: 110 },
  { size: 34, most: 135 },
  { size: 28, most: Number.POSITIVE_INFINITY },
  { size: 22, most: Number.POSITIVE_INFINITY },
];

/** Red, green, blue and opacity of each pixel, row after row. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Draws a card, 1200 × 630 pixels, in the site's own look and type. @returns a PNG file. */
export async function renderCard({ kicker, title, detail, site, look }: CardText): Promise<Buffer> {
  const [shortTitle, shortDetail] = [shorten(title, LONGEST.title), shorten(detail, LONGEST.detail)];
  const sizes = TITLE_SIZES.filter(({ most }) => shortTitle.length <= most).map(({ size }) => size);
  const [paper, texts] = await Promise.all([
    signedPaper(site, look),
    setToFit(sizes, (size) => [span(kicker, 24, look.accent), span(shortTitle, size, look.ink), span(shortDetail, 26, look.inkSoft)]),
  ]);
  const data = Buffer.from(paper);
  if (texts) paste(data, texts, TEXTS);
  const sharp = await loadSharp();
  return sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .png({ compressionLevel: 3 })
    .toBuffer();
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Draws the texts of an entry, at the first size that fits. */
async function setToFit(sizes: readonly number[], paragraphs: (titleSize: number) => string[]): Promise<Pixels | undefined> {
  let pixels: Pixels | undefined;
  for (const size of sizes) {
    pixels = await setText(paragraphs(size), TEXTS.width);
    if (!pixels || pixels.height <= TEXTS.height) break;
  }
  return pixels;
}

const FONT = path.join(
  path.dirname(createRequire(path.join(rootDir, 'package.json')).resolve('@expo-google-fonts/bricolage-grotesque/package.json')),
  '700Bold/BricolageGrotesque_700Bold.ttf',
);

/** Sets paragraphs with Pango in the site's typeface; cuts a word longer than a line. @returns undefined for texts without a glyph. */
async function setText(paragraphs: readonly string[], width: number): Promise<Pixels | undefined> {
  const text = paragraphs.filter(Boolean).join('\n<span size="16pt">\n</span>');
  if (text === '') return undefined;
  const sharp = await loadSharp();
  const { data, info } = await sharp({
    text: { text, font: 'Bricolage Grotesque Bold', fontfile: FONT, width, wrap: 'word-char', dpi: 96, spacing: 4, rgba: true },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Pango markup; empty when the typeface has no glyph for any of the text. @param size in points. */
function span(text: string, size: number, colour: string): string {
  const shown = drawable(text).trim();
  return shown && `<span size="${size}pt" foreground="${colour}">${escapeXml(shown)}</span>`;
}

/** Other scripts, and pictures: « 🎉 », the colour of a skin, the two letters of a flag. */
const UNDRAWN = /[^\p{Script=Latin}\p{Script=Common}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu;

/** Removes the characters that the typeface has no glyph for. */
function drawable(text: string): string {
  return text.replaceAll('\u202f', '\u00a0').replace(UNDRAWN, '');
}

/** Lays a text on the paper, clipped to its area. sharp takes several times as long, to compose and even to flatten. */
function paste(paper: Buffer, { data, width }: Pixels, place: typeof TEXTS): void {
  for (let from = 0; from < data.length; from += 4) {
    const opacity = data[from + 3] ?? 0;
    if (opacity === 0) continue;
    const x = (from / 4) % width;
    const y = Math.floor(from / 4 / width);
    if (x >= place.width || y >= place.height) continue;
    const to = 3 * ((place.top + y) * WIDTH + place.left + x);
    for (let colour = 0; colour < 3; colour++) paper[to + colour] = mixed(data[from + colour] ?? 0, paper[to + colour] ?? 0, opacity);
  }
}

/** @param opacity that of the colour above, up to 255. */
function mixed(above: number, below: number, opacity: number): number {
  return Math.round((above * opacity + below * (255 - opacity)) / 255);
}

const papers = new Map<string, Promise<Buffer>>();

/** The card without texts, drawn once. */
function signedPaper(site: string, look: CardLook): Promise<Buffer> {
  const key = JSON.stringify([site, look]);
  const paper = papers.get(key) ?? drawPaper(site, look);
  papers.set(key, paper);
  return paper;
}

async function drawPaper(site: string, look: CardLook): Promise<Buffer> {
  const sharp = await loadSharp();
  const left = look.hasSquares ? NAME_LEFT : MARGIN;
  const width = WIDTH - MARGIN - left;
  const [paper, name] = await Promise.all([
    sharp(Buffer.from(ornaments(look)))
      .removeAlpha()
      .raw()
      .toBuffer(),
    setText([span(site, 26, look.primary)], width),
  ]);
  const top = HEIGHT - MARGIN - SQUARES.height;
  if (name)
    paste(paper, name, {
      left,
      top: top + Math.max(0, Math.round((SQUARES.height - name.height) / 2)),
      width,
      height: SQUARES.height,
    });
  return paper;
}

/** The paper, the band at the top, and for the programme its ten squares, one of another colour. */
function ornaments({ paper, primary, accent, hasSquares }: CardLook): string {
  const squares = Array.from({ length: hasSquares ? 10 : 0 }, (_, index) => {
    const [x, y] = [MARGIN + (index % 5) * 26, HEIGHT - MARGIN - SQUARES.height + Math.floor(index / 5) * 26];
    return `<rect x="${x}" y="${y}" width="20" height="20" rx="4" fill="${index === 7 ? accent : primary}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/><rect width="${WIDTH}" height="14" fill="${primary}"/><rect width="480" height="14" fill="${accent}"/>
${squares.join('')}</svg>`;
}
