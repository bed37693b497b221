import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../lib/list-files';
import { words } from '../lib/site/words';
import { writeTypefaces } from './typefaces';

/** Each character that the site shows has a glyph in its typefaces, so that no letter of a word comes from another. */

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file));
const frame = String(read('app/Frame.tsx'));

/** The alphabets of the official languages of the European Union that are written in Latin letters, and that of Turkish; small letters. */
const ALPHABETS =
  'bg-latin:abcdefghijklmnopqrstuvwxyz cs:áčďéěíňóřšťúůýž da:æøå de:äöüß es:áéíñóúü et:äõöüšž fi:åäöšž fr:àâæçéèêëîïôœùûüÿ ga:áéíóú hr:čćđšž hu:áéíóöőúüű it:àèéìòù lt:ąčęėįšųūž lv:āčēģīķļņšūž mt:ċġħż nl:éëï pl:ąćęłńóśźż pt:áâãàçéêíóôõú ro:ăâîșț sk:áäčďéíĺľňóôŕšťúýž sl:čšž sv:åäö tr:çğıöşü'
    .split(' ')
    .flatMap((alphabet) => [...(alphabet.split(':')[1] ?? '')])
    .flatMap((letter) => [letter, letter.toLocaleUpperCase('fr')])
    .join('')
    .concat('İ');

/** The signs of French and of its typography, spaces included. */
const SIGNS = '«»“”„‘’‚–—-…·•€°²³½¼¾×÷±§¶†©®™&@#%*/\\|~^_=+<>()[]{}!?;:,.\'"\u00a0';

/** What neither typeface has: a browser takes it from the system, alone. HarfBuzz makes the narrow space of the plain one. */
const FROM_THE_SYSTEM = '\u202f';

const texts = (folder: string, ending: RegExp) =>
  listFiles(path.join(root, folder))
    .filter((file) => ending.test(file))
    .map((file) => String(read(path.join(folder, file))))
    .join('');

/** All that the interface says; of a function, its source. */
function saidBy(value: unknown): string {
  if (value instanceof RegExp) return '';
  if (typeof value === 'function') return String(value);
  return typeof value === 'object' && value !== null ? Object.values(value).map(saidBy).join('') : String(value);
}

const INTERFACE = saidBy(words);
const CONTENTS = texts('content', /\.mdx?$/) + texts('e2e/season', /\.mdx?$/);

/** The characters of which a font file has glyphs, among those that the tests ask for. */
async function glyphsOf(file: string): Promise<Set<string>> {
  const font = await subsetFont(read(file), INTERFACE + CONTENTS + ALPHABETS + SIGNS, { targetFormat: 'truetype' });
  return new Set(Array.from(new Face(new Blob(font)).collectUnicodes(), (code) => String.fromCodePoint(code)));
}

/** The ranges of `unicode-range` of the n-th of the files that only rare letters load. */
function rareRange(place: number): (character: string) => boolean {
  const range = [...frame.matchAll(/'unicode-range', value: '([^']+)'/g)][place]?.[1] ?? '';
  const parts = range.split(', ').map((part) => part.replace('U+', '').split('-'));
  const bounds = parts.map(([first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const);
  return (character) => bounds.some(([first, last]) => first <= (character.codePointAt(0) ?? 0) && (character.codePointAt(0) ?? 0) <= last);
}

describe.each([
  ['of texts', '.cache/typefaces/text.woff2', 'public-sans/files/public-sans-latin-ext-wght-normal.woff2', 0],
  ['of titles', '.cache/typefaces/display.woff2', 'bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2', 1],
] as const)('the typeface %s', (_, published, rare, place) => {
  let first: Set<string>;
  let second: Set<string>;
  const isRare = rareRange(place);
  const missing = (text: string, isThere: (character: string) => boolean) =>
    [...new Set(text)].filter((character) => /[^\p{Cc}]/u.test(character) && !FROM_THE_SYSTEM.includes(character) && !isThere(character));
  const isInEither = (character: string) => (isRare(character) ? second.has(character) || first.has(character) : first.has(character));

  beforeAll(async () => {
    await writeTypefaces();
    first = await glyphsOf(published);
    second = await glyphsOf(`node_modules/@fontsource-variable/${rare}`);
  });

  test('has the words of the interface in its first file', () => {
    expect(missing(INTERFACE, (character) => first.has(character))).toEqual([]);
  });

  test('has the texts of the site', () => {
    expect(missing(CONTENTS, isInEither)).toEqual([]);
  });

  test('has French, its signs included, and the names of Europe', () => {
    expect(missing(SIGNS, isInEither)).toEqual([]);
    expect(missing(ALPHABETS, isInEither)).toEqual([]);
  });

  test('has all of its rare letters in its second file, or in the first', () => {
    expect([...'ŁłŠšŐőȘșȚțĞğŸ'].map((letter) => isRare(letter) && second.has(letter))).not.toContain(false);
  });
});
