import { createRequire } from 'node:module';
import path from 'node:path';
import { loadSharp } from '../../images/load-sharp';
import { colours } from '../../site/brand';
import { rootDir } from '../../site/environment';
import { escapeXml } from '../xml';
import type { CardText } from './card-texts';

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
/** Sizes of a title, in points: the card takes the first at which all texts fit. */
const TITLE_SIZES = [50, 40, 34, 28, 22];

/** Red, green and blue of each pixel, row after row. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Draws a card, 1200 × 630 pixels, in the site's own look and type. @returns a PNG file. */
export async function renderCard({ kicker, title, detail, site }: CardText): Promise<Buffer> {
  const [shortTitle, shortDetail] = [shorten(title, LONGEST.title), shorten(detail, LONGEST.detail)];
  const [paper, texts] = await Promise.all([
    signedPaper(site),
    setToFit((size) => [
      span(kicker, 24, colours.accent.light),
      span(shortTitle, size, colours.ink.light),
      span(shortDetail, 26, colours.inkSoft.light),
    ]),
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

/** Draws the texts of an entry, at the largest size that fits. */
async function setToFit(paragraphs: (titleSize: number) => string[]): Promise<Pixels | undefined> {
  let pixels: Pixels | undefined;
  for (const size of TITLE_SIZES) {
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
    .flatten({ background: colours.paper.light })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Pango markup; empty when the typeface has no glyph for any of the text. @param size in points. */
function span(text: string, size: number, colour: string): string {
  const shown = drawable(text).trim();
  return shown && `<span size="${size}pt" foreground="${colour}">${escapeXml(shown)}</span>`;
}

/** Removes the characters that the typeface has no glyph for. */
function drawable(text: string): string {
  return text.replaceAll('\u202f', '\u00a0').replace(/[^\p{Script=Latin}\p{Script=Common}]|\p{Extended_Pictographic}/gu, '');
}

/** Copies a text onto the paper, clipped to its area. Composing with sharp takes three times as long. */
function paste(paper: Buffer, { data, width, height }: Pixels, place: typeof TEXTS): void {
  const rowLength = 3 * Math.min(width, place.width);
  for (let y = 0; y < Math.min(height, place.height); y++)
    data.copy(paper, 3 * ((place.top + y) * WIDTH + place.left), 3 * y * width, 3 * y * width + rowLength);
}

const papers = new Map<string, Promise<Buffer>>();

/** The card without texts, drawn once. */
function signedPaper(site: string): Promise<Buffer> {
  const paper = papers.get(site) ?? drawPaper(site);
  papers.set(site, paper);
  return paper;
}

async function drawPaper(site: string): Promise<Buffer> {
  const sharp = await loadSharp();
  const width = WIDTH - MARGIN - NAME_LEFT;
  const [paper, name] = await Promise.all([
    sharp(Buffer.from(ORNAMENTS)).removeAlpha().raw().toBuffer(),
    setText([span(site, 26, colours.primary.light)], width),
  ]);
  const top = HEIGHT - MARGIN - SQUARES.height;
  if (name)
    paste(paper, name, {
      left: NAME_LEFT,
      top: top + Math.max(0, Math.round((SQUARES.height - name.height) / 2)),
      width,
      height: SQUARES.height,
    });
  return paper;
}

/** The paper, the band at the top, and the programme's ten squares, one of another colour. */
const ORNAMENTS = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.paper.light}"/><rect width="${WIDTH}" height="14" fill="${colours.primary.light}"/><rect width="480" height="14" fill="${colours.accent.light}"/>
${Array.from({ length: 10 }, (_, index) => {
  const [x, y] = [MARGIN + (index % 5) * 26, HEIGHT - MARGIN - SQUARES.height + Math.floor(index / 5) * 26];
  return `<rect x="${x}" y="${y}" width="20" height="20" rx="4" fill="${index === 7 ? colours.accent.light : colours.primary.light}"/>`;
}).join('')}</svg>`;
