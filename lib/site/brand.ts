import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contrast, LEAST_CONTRAST, mix, mixUntil } from './contrast';
import { rootDir } from './environment';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A colour in each theme, as `#rrggbb`. */
export type Colour = Readonly<Record<Theme, string>>;

/** The custom properties of components/tokens.css that outputs without a style sheet use, or that a site's own colours change. */
const TOKENS = {
  paper: 'paper',
  surface: 'surface',
  sunken: 'sunken',
  ink: 'ink',
  inkSoft: 'ink-soft',
  primary: 'primary',
  primaryStrong: 'primary-strong',
  onPrimary: 'on-primary',
  primarySoft: 'primary-soft',
  accent: 'accent',
  accentSoft: 'accent-soft',
  sun: 'sun',
} as const;

type Token = keyof typeof TOKENS;

/** The colours of a site. Icon, manifest, cards and the browser's own bars have no style sheet, and take them from here. */
export type Palette = Readonly<Record<Token, Colour>>;

/** The colours that a site may choose (site.yaml): the others follow from them. */
export interface ChosenColours {
  /** Links and buttons. */
  primary?: Colour | undefined;
  /** Marks and outlines. */
  accent?: Colour | undefined;
}

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
const names = Object.keys(TOKENS).filter((name): name is Token => name in TOKENS);

/** The palette of the style sheet. */
const STANDARD = Object.fromEntries(names.map((name) => [name, readColour(tokens, TOKENS[name])])) as Palette;

/** The page's own colours, which no site changes. */
export const { paper } = STANDARD;

const WHITE = '#ffffff';
const BLACK = '#000000';
/** The colour of text on a highlighted passage, in both themes (components/base.css). */
const MARKED_INK = STANDARD.ink.light;
const MARKED_CONTRAST = 7;

/** The palette of a site, with the colours that it chose. */
export function paletteOf({ primary, accent }: ChosenColours = {}): Palette {
  return { ...STANDARD, ...(primary && aroundPrimary(primary)), ...(accent && aroundAccent(accent)) };
}

function aroundPrimary(primary: Colour): Partial<Palette> {
  return {
    primary,
    primaryStrong: { light: mix(primary.light, BLACK, 0.3), dark: mix(primary.dark, WHITE, 0.4) },
    onPrimary: { light: WHITE, dark: STANDARD.paper.dark },
    primarySoft: soft(primary),
  };
}

function aroundAccent(accent: Colour): Partial<Palette> {
  const sun = (colour: string) => mixUntil(colour, WHITE, (mixture) => contrast(mixture, MARKED_INK) >= MARKED_CONTRAST);
  return { accent, accentSoft: soft(accent), sun: { light: sun(accent.light), dark: sun(accent.dark) } };
}

/** A ground of the same hue. */
function soft({ light, dark }: Colour): Colour {
  return { light: mix(light, STANDARD.surface.light, 0.87), dark: mix(dark, STANDARD.paper.dark, 0.85) };
}

/** Where each chosen colour is a text, or holds one. */
const GROUNDS = {
  primary: ['paper', 'surface', 'sunken', 'primarySoft', 'accentSoft', 'onPrimary'],
  accent: ['paper', 'surface', 'sunken', 'accentSoft'],
} as const satisfies Record<keyof ChosenColours, readonly Token[]>;

/** The least contrast of a chosen colour with the colours that it meets. */
export function leastContrast(name: keyof ChosenColours, theme: Theme, palette: Palette): number {
  return Math.min(...GROUNDS[name].map((ground) => contrast(palette[name][theme], palette[ground][theme])));
}

/** The nearest shade with enough contrast: darker in the light theme, lighter in the dark one. */
export function readableShade(
  name: keyof ChosenColours,
  theme: Theme,
  chosen: ChosenColours,
  colour: string,
  least = LEAST_CONTRAST,
): string {
  const using = (shade: string) => paletteOf({ ...chosen, [name]: { ...(chosen[name] ?? STANDARD[name]), [theme]: shade } });
  return mixUntil(colour, theme === 'light' ? BLACK : WHITE, (shade) => leastContrast(name, theme, using(shade)) >= least);
}

/** The rules that give a site its own colours, for the end of the style sheet; none for a site that chose none. */
export function paletteCss(chosen: ChosenColours | undefined): string {
  const palette = paletteOf(chosen);
  const own = names.filter((name) => palette[name] !== STANDARD[name]);
  if (own.length === 0) return '';
  const rules = own.map((name) => `--${TOKENS[name]}:light-dark(${palette[name].light},${palette[name].dark})`);
  return `@layer tokens{:root{${rules.join(';')}}}`;
}
