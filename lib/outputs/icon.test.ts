import sharp from 'sharp';
import { expect, test } from 'vitest';
import { svgFault } from '../check/rules/svg';
import { iconSvg, renderIcon } from './icon';

test('the icon is a drawing that the site would publish, in the colours of both themes', () => {
  const svg = iconSvg();
  expect(svgFault(Buffer.from(svg))).toBeUndefined();
  expect(svg).toContain(
    '<style>rect{fill:#14505c}.b{fill:#fbf7f0}.a{fill:#b23a1e}@media (prefers-color-scheme:dark){rect{fill:#8fd3e0}.b{fill:#10181c}.a{fill:#ff9f80}}</style>',
  );
  expect(svg).toContain('<rect class="a" x="13.8" y="17" width="4.4" height="6" rx="1"/>');
});

test('an icon of pixels is opaque to its corners, its squares in the colours of the light theme', async () => {
  const { data, info } = await sharp(await renderIcon(192))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number) => [...data.subarray(info.channels * (192 * y + x), info.channels * (192 * y + x) + 3)];
  expect([info.width, info.height, info.channels]).toEqual([192, 192, 3]);
  expect([pixel(0, 0), pixel(191, 191), pixel(30, 72), pixel(96, 120)]).toEqual([
    [251, 247, 240],
    [251, 247, 240],
    [20, 80, 92],
    [178, 58, 30],
  ]);
});
