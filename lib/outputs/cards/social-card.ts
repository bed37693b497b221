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
/** Sizes of a title, in points: the card takes the first at which all texts fit. */
const TITLE_SIZES = [50, 40, 34, 28, 22];

/** Red, green and blue of each pixel, row after row. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Draws a card, 1200 × 630 pixels, in the site's own look and type. @returns a PNG file. */
export async function renderCard({ kicker, title, detail, site, look }: CardText): Promise<Buffer> {
  const [shortTitle, shortDetail] = [shorten(title, LONGEST.title), shorten(detail, LONGEST.detail)];
  const [paper, texts] = await Promise.all([
    signedPaper(site, look),
    setToFit(look.paper, (size) => [span(kicker, 24, look.accent), span(shortTitle, size, look.ink), span(shortDetail, 26, look.inkSoft)]),
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
async function setToFit(ground: string, paragraphs: (titleSize: number) => string[]): Promise<Pixels | undefined> {
  let pixels: Pixels | undefined;
  for (const size of TITLE_SIZES) {
    pixels = await setText(paragraphs(size), TEXTS.width, ground);
    if (!pixels || pixels.height <= TEXTS.height) break;
  }
  return pixels;
}

const FONT = path.join(
  path.dirname(createRequire(path.join(rootDir, 'package.json')).resolve('@expo-google-fonts/bricolage-grotesque/package.json')),
  '700Bold/BricolageGrotesque_700Bold.ttf',
);

/** Sets paragraphs with Pango in the site's typeface; cuts a word longer than a line. @returns undefined for texts without a glyph. */
async function setText(paragraphs: readonly string[], width: number, ground: string): Promise<Pixels | undefined> {
  const text = paragraphs.filter(Boolean).join('\n<span size="16pt">\n</span>');
  if (text === '') return undefined;
  const sharp = await loadSharp();
  const { data, info } = await sharp({
    text: { text, font: 'Bricolage Grotesque Bold', fontfile: FONT, width, wrap: 'word-char', dpi: 96, spacing: 4, rgba: true },
  })
    .flatten({ background: ground })
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
    setText([span(site, 26, look.primary)], width, look.paper),
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
