import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import { rootDir } from '../site';

/** The picture that social networks show with a link: 1200 × 630 pixels, in the site's own look and type. */
export interface CardText {
  /** What kind of page it is. */
  kicker: string;
  title: string;
  /** A line below: a date. */
  detail: string;
  /** The name of the site. */
  site: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
/** Letters of a title that fit above the foot of the card. */
const LONGEST = 150;
/** Any change of the drawing gets another number: names change with it. */
const DRAWING = 2;

/** The card's path on the site; it changes with what the card says. */
export function cardPath(text: CardText): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([DRAWING, text.kicker, text.title, text.detail, text.site]))
    .digest('hex');
  return `/_cartes/${hash.slice(0, 16)}.png`;
}

export async function renderCard({ kicker, title, detail, site }: CardText): Promise<Buffer> {
  const size = title.length > 90 ? 34 : title.length > 50 ? 40 : 50;
  const [top, heading, bottom, name] = await Promise.all([
    line(kicker, 24, '#b23a1e'),
    line(title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title, size, '#1c2430'),
    line(detail, 26, '#4c5866'),
    line(site, 26, '#14505c'),
  ]);
  const headingTop = MARGIN + 90;
  const layers = [
    { ...top, top: MARGIN + 20 },
    { ...heading, top: headingTop },
    { ...bottom, top: headingTop + heading.height + 30 },
    { ...name, top: HEIGHT - MARGIN - 46 + Math.round((46 - name.height) / 2), left: MARGIN + 150 },
  ];
  return sharp(Buffer.from(BACKGROUND))
    .composite(
      layers
        .filter((layer) => layer.top + layer.height <= HEIGHT)
        .map(({ data, width, height, ...place }) => ({ input: data, raw: { width, height, channels: 4 }, left: MARGIN, ...place })),
    )
    .png({ palette: true, colours: 32, effort: 1, dither: 0 })
    .toBuffer();
}

const FONT = path.join(
  path.dirname(createRequire(path.join(rootDir, 'package.json')).resolve('@expo-google-fonts/bricolage-grotesque/package.json')),
  '700Bold/BricolageGrotesque_700Bold.ttf',
);

/** A text set by Pango in the site's typeface, on as many lines as it needs. */
async function line(text: string, size: number, colour: string): Promise<{ data: Buffer; width: number; height: number }> {
  const words = drawable(text).trim();
  if (words === '') return { data: Buffer.alloc(4), width: 1, height: 1 };
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escapeMarkup(words)}</span>`,
      font: `Bricolage Grotesque Bold ${size}`,
      fontfile: FONT,
      width: WIDTH - 2 * MARGIN,
      rgba: true,
      dpi: 96,
      spacing: 4,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Without what the typeface has no shape for. */
function drawable(text: string): string {
  return text.replaceAll('\u202f', '\u00a0').replace(/[^\p{Script=Latin}\p{Script=Common}]|\p{Extended_Pictographic}/gu, '');
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const SQUARES = Array.from({ length: 10 }, (_, index) => {
  const [x, y] = [MARGIN + (index % 5) * 26, HEIGHT - MARGIN - 46 + Math.floor(index / 5) * 26];
  return `<rect x="${x}" y="${y}" width="20" height="20" rx="4" fill="${index === 7 ? '#b23a1e' : '#14505c'}"/>`;
});

const BACKGROUND = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf7f0"/><rect width="${WIDTH}" height="14" fill="#14505c"/><rect width="480" height="14" fill="#b23a1e"/>${SQUARES.join('')}</svg>`;
