import { expect, test } from 'vitest';
import { leastContrast, paletteCss, paletteOf, readableShade, readColour, THEMES } from './brand';
import { contrast, mix } from './contrast';

const CSS = `:root {
  --on-primary: light-dark(#ffffff, #0A2228);
  --primary: light-dark(#14505c,#8fd3e0);
  --line: #e0d6c5;
}`;

test('a colour is read by its whole name, in both themes', () => {
  expect(readColour(CSS, 'primary')).toEqual({ light: '#14505c', dark: '#8fd3e0' });
  expect(readColour(CSS, 'on-primary')).toEqual({ light: '#ffffff', dark: '#0A2228' });
});

test.each(['accent', 'line'])('a colour that is missing, or of one theme, is an error: %s', (name) => {
  expect(() => readColour(CSS, name)).toThrow(`no colour --${name}`);
});

test('without colours of its own, a site has those of the style sheet, and no rules', () => {
  const { paper, accent } = paletteOf();
  expect(paper).toEqual({ light: '#fbf7f0', dark: '#10181c' });
  expect(accent).toEqual({ light: '#b23a1e', dark: '#ff9f80' });
  expect(paletteCss(undefined)).toBe('');
});

test('the colours that depend on a chosen one follow it, the others stay', () => {
  const accent = { light: '#7a1f5c', dark: '#f0a3d4' };
  expect(paletteCss({ accent })).toBe(
    '@layer tokens{:root{--accent:light-dark(#7a1f5c,#f0a3d4);--accent-soft:light-dark(#eee2ea,#322d38);--sun:light-dark(#caa5be,#f0a3d4)}}',
  );
  expect(paletteOf({ accent }).primary).toEqual({ light: '#14505c', dark: '#8fd3e0' });
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#14505c', '#fbf7f0', 8.46],
])('the contrast of %s with %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('a mixture is between its colours', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#14505c', '#ffffff', 0)).toBe('#14505c');
});

/** Sixteen hues, pale and full. */
const HUES = Array.from({ length: 32 }, (_, index) => {
  const wave = (shift: number) => Math.round(128 + 127 * Math.cos(((index + shift) * Math.PI) / 8));
  const full = `#${[wave(0), wave(5.3), wave(10.7)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  return index < 16 ? full : mix(full, '#ffffff', 0.6);
});

test.each(HUES)('the nearest readable shade of %s can be read on every ground, as text on it can', (colour) => {
  for (const name of ['primary', 'accent'] as const)
    for (const theme of THEMES) {
      const shade = readableShade(name, theme, {}, colour);
      const palette = paletteOf({ [name]: { light: shade, dark: shade } });
      expect(leastContrast(name, theme, palette)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['primarySoft', 'accentSoft'] as const)
        expect(contrast(palette.inkSoft[theme], palette[ground][theme])).toBeGreaterThan(4.5);
      expect(contrast(palette.onPrimary[theme], palette.primaryStrong[theme])).toBeGreaterThan(4.5);
      expect(contrast(palette.primaryStrong[theme], palette.primarySoft[theme])).toBeGreaterThan(4.5);
      expect(contrast('#1c2430', palette.sun[theme])).toBeGreaterThan(4.5);
    }
});
