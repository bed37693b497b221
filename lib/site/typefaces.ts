/** The typefaces of the pages: which part of each is published. Two fifths of a first visit less than the whole Latin of the packages. */
export interface Typeface {
  /** Its file in `.cache/typefaces`, which app/Frame.tsx names. */
  file: string;
  /** The file of the package. */
  source: string;
  /** The weights that the styles use: one, or a range. */
  weight: number | { min: number; max: number };
}

export const TYPEFACES: readonly Typeface[] = [
  {
    file: 'text.woff2',
    source: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    weight: { min: 400, max: 700 },
  },
  {
    file: 'display.woff2',
    source: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    weight: 700,
  },
];

/**
 * The characters of French, as far as the packages have them: Latin-1, the letters that it lacks, typographic signs and spaces, arrows. Other
 * letters have a file of their own (app/Frame.tsx), which lacks the dotless `ı` of Turkish names.
 */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x2060, 0x2060],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
] as const;

export const CHARACTERS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).join('');

/** OpenType features: kerning, ligatures, accents, and those that a style asks for (`tabular-nums`). */
export const FEATURES = ['ccmp', 'calt', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];
