import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { eventPage } from '../lib/outputs/values/event-page';
import { contentOf, entry } from '../test-content';
import { drawPrintCode, type PrintCodeDrawing } from './print-code';

const LONG = 'un-titre-qui-n-en-finit-pas-'.repeat(4);
const content = contentOf(
  {
    'evenements/passe.md': entry('title: Passé\ndate: 2023-05-20T14:00'),
    'evenements/cafe.md': entry('title: Café\ndate: 2023-06-06T14:00'),
    [`evenements/${LONG}fin.md`]: entry('title: Long\ndate: 2023-06-07T14:00'),
  },
  '2023-06-01T00:00Z',
);

/** The text that a telephone reads in a code, drawn as the page draws it. */
async function readCode({ size, line, dashes }: PrintCodeDrawing): Promise<string> {
  const side = 8 * (size + 8);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="-4 -4 ${size + 8} ${size + 8}"><path fill="#fff" d="M-4-4H${size + 4}V${size + 4}H-4z"/><path fill="none" stroke="#000" d="${line}" stroke-dasharray="${dashes}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

test.each(['cafe', `${LONG}fin`])('the code of an event to come leads to its page: %s', async (slug) => {
  const url = eventPage(content, { slug })?.printedUrl;
  if (!url) throw new Error('no code');
  expect(await readCode(drawPrintCode(url))).toBe(`http://localhost:3000/evenements/${slug}/`);
});

test('an event that is over has none', () => {
  expect(eventPage(content, { slug: 'passe' })?.printedUrl).toBeUndefined();
});
