import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng } from './png';

test('any image of few colours is read back as it was, by libpng', async () => {
  const colour = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })));
  const image = fc
    .record({
      width: fc.integer({ min: 1, max: 40 }),
      height: fc.integer({ min: 1, max: 40 }),
      palette: fc.array(colour, { minLength: 1, maxLength: 256 }),
    })
    .chain(({ width, height, palette }) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        palette: fc.constant(palette as [number, number, number][]),
        pixels: fc.uint8Array({ minLength: width * height, maxLength: width * height, max: palette.length - 1 }),
      }),
    );
  await fc.assert(
    fc.asyncProperty(image, async ({ width, height, palette, pixels }) => {
      const rows = Uint8Array.from({ length: (width + 1) * height }, (_, index) => {
        const [y, x] = [Math.floor(index / (width + 1)), index % (width + 1)];
        return x === 0 ? 0 : (pixels[y * width + x - 1] ?? 0);
      });
      const { data, info } = await sharp(await encodePng({ width, height, palette, rows }))
        .toColourspace('srgb')
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height, info.channels]).toEqual([width, height, 3]);
      expect([...data]).toEqual([...pixels].flatMap((index) => palette[index] ?? []));
    }),
    { numRuns: 60 },
  );
});
