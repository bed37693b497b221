import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rootDir } from './environment';

export type Theme = 'light' | 'dark';

/** A colour in each theme, as `#rrggbb`. */
export type Colour = Readonly<Record<Theme, string>>;

/**
 * Reads a colour from a custom property of a style sheet, such as `--paper: light-dark(#fbf7f0, #10181c)`.
 * @throws when the property is missing, or has another form.
 */
export function readColour(css: string, name: string): Colour {
  const hex = '(#[\\da-f]{6})';
  const [, light, dark] = new RegExp(`\\s--${name}:\\s*light-dark\\(${hex},\\s*${hex}\\)`, 'i').exec(css) ?? [];
  if (!light || !dark) throw new Error(`no colour --${name}: light-dark(#rrggbb, #rrggbb) in the style sheet`);
  return { light, dark };
}

const tokens = readFileSync(path.join(rootDir, 'components/tokens.css'), 'utf8');

/** The colours of places without a style sheet (icon, manifest, cards, the browser's own bars), read from components/tokens.css. */
export const colours = {
  paper: readColour(tokens, 'paper'),
  ink: readColour(tokens, 'ink'),
  inkSoft: readColour(tokens, 'ink-soft'),
  primary: readColour(tokens, 'primary'),
  accent: readColour(tokens, 'accent'),
};
