import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentOf } from '@/test-content';
import { svgFault } from '../check/rules/svg';
import { iconSvg, renderIcon } from './icon';

const content = contentOf({}, '2023-01-20');
const withSettings = (settings: object) => ({ ...content, settings: { ...content.settings, ...settings } });
const programme = withSettings({ logo: 'dix-carres' });

test('the icon is a drawing that the site would publish, in the colours of both themes', () => {
  const svg = iconSvg(programme);
  expect(svgFault(Buffer.from(svg))).toBeUndefined();
  expect(svg).toContain(
    '<style>rect,circle{fill:#14505c}.b{fill:#fbf7f0}.a{fill:#b23a1e}@media (prefers-color-scheme:dark){rect,circle{fill:#8fd3e0}.b{fill:#10181c}.a{fill:#ff9f80}}</style>',
  );
  expect(svg).toContain('<rect class="a" x="13.8" y="17" width="4.4" height="6" rx="1"/>');
});

test('a site of another logo has a mark in its own colours, and not the programme’s', () => {
  const colours = { accent: { light: '#7a1f5c', dark: '#f0a3d4' } };
  const svg = iconSvg(withSettings({ colours }));
  expect(svgFault(Buffer.from(svg))).toBeUndefined();
  expect(svg).toContain('.a{fill:#7a1f5c}@media (prefers-color-scheme:dark)');
  expect(svg).not.toContain('class="a" x=');
});

test('a site’s own icon is its file, whole on its ground', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H0z" fill="#7a1f5c"/></svg>';
  const { files, settings } = contentOf({ 'public/img/icone.svg': drawing }, '2023-01-20');
  const svg = iconSvg({ files, settings: { ...settings, icon: '/img/icone.svg' } }, 'light');
  expect(svg).toBe(drawing);
  const { pixel, info } = await read(await renderIcon(svg, 192));
  expect([info.width, info.height]).toEqual([192, 192]);
  expect([pixel(96, 10), pixel(96, 96), pixel(96, 182)]).toEqual([
    [251, 247, 240],
    [122, 31, 92],
    [251, 247, 240],
  ]);
});

async function read(png: Buffer) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number) => [
    ...data.subarray(info.channels * (info.width * y + x), info.channels * (info.width * y + x) + 3),
  ];
  return { info, pixel };
}

test('an icon of pixels is opaque to its corners, its squares in the colours of the light theme', async () => {
  const { info, pixel } = await read(await renderIcon(iconSvg(programme, 'light'), 192));
  expect([info.width, info.height, info.channels]).toEqual([192, 192, 3]);
  expect([pixel(0, 0), pixel(191, 191), pixel(30, 72), pixel(96, 120)]).toEqual([
    [251, 247, 240],
    [251, 247, 240],
    [20, 80, 92],
    [178, 58, 30],
  ]);
});
