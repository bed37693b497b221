import { expect, test } from 'vitest';
import { colours, readColour } from './brand';

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

test('the brand is that of the site’s style sheet', () => {
  expect(colours.paper).toEqual({ light: '#fbf7f0', dark: '#10181c' });
  expect(colours.accent).toEqual({ light: '#b23a1e', dark: '#ff9f80' });
});
