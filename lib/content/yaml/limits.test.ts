import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../site/kinds';
import { checkFields } from '../check-fields';
import { schemas } from '../schema';
import { fieldShape, type Shape, shapeOf } from '../shapes';

const said = (yaml: string) =>
  checkFields('evenements', yaml, 2).findings.map(({ line, rule, message, remedy }) => `${line} ${rule} ${message} ${remedy}`);

describe('front matter that is too long to read is refused where it is too long', () => {
  test.each([
    ['quotes within a date', `date: "a${'“'.repeat(5000)}b"`, 'La valeur de `date` est trop longue : 5 004 caractères.'],
    ['a text in a list', `links:\n  - name: "${'a '.repeat(2500)}"`, 'La valeur de `name` est trop longue : 5 002 caractères.'],
    ['spaces', `speakers: "a${' '.repeat(57_000)}b"`, 'Cette ligne de l’en-tête est trop longue : 57 014 caractères.'],
    ['blank lines', `tags:${'\n'.repeat(57_000)}  - a`, 'L’en-tête a ici 57 002 espaces et fins de ligne à la suite.'],
    [
      'fields within fields',
      `links:\n${'- '.repeat(3000)}a`,
      'Cette ligne de l’en-tête a trop de signes « : », « - » ou « ? » à la suite.',
    ],
    ['a text of the page', `summary: |\n${'  Une ligne.\n'.repeat(6000)}`, 'L’en-tête est trop long.'],
  ])('%s', (_, yaml, message) => {
    expect(said(`title: T\n${yaml}\n`).map((finding) => finding.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      expect.stringContaining(message),
    ]);
  });

  test('the line and the remedy are those of the value', () => {
    expect(said(`title: T\ndate: 2023-01-01\nspeakers: "${'a, '.repeat(2000)}"\n`)).toEqual([
      '4 yaml La valeur de `speakers` est trop longue : 6\u202f002 caractères. Gardez-en 4\u202f000 au plus, et mettez le reste dans le texte, sous l’en-tête.',
    ]);
  });

  test('a text in Markdown may be longer, under its French name too', () => {
    const text = 'Un mot. '.repeat(1000).trim();
    for (const name of ['summary', 'résumé', 'abstract', 'location'])
      expect(checkFields('evenements', `title: T\ndate: 2023-01-01\n${name}: ${text}\n`, 2).data).toBeDefined();
  });
});

/** The paths of the fields of a schema; `0` is an item of a list. */
function pathsIn(shape: Shape, path: readonly string[] = []): (readonly string[])[] {
  if (path.length > 3) return [];
  if (shape.item) return [path, ...pathsIn(shape.item, [...path, '0'])];
  const inner = [...(shape.fields?.keys() ?? [])].flatMap((name) => {
    const field = fieldShape(shape, name);
    return field ? pathsIn(field, [...path, name]) : [];
  });
  return [path, ...inner];
}

const within = (path: readonly string[], value: string) =>
  path.reduceRight((inner, part) => (part === '0' ? `[${inner}]` : `{${part}: ${inner}}`), value);

/** Each field once, with a collection that has it. */
const FIELDS = new Map(
  COLLECTIONS.flatMap((collection) =>
    pathsIn(shapeOf(schemas[collection], collection)).map((path) => [path.join('.'), { collection, path }] as const),
  ),
);

/** In milliseconds: a value takes a few, on a busy machine a hundred. */
const MOST_TIME = 5000;

test.each([' ', '\\"', '“', '-', ',', '1', '[', ':', 'a', 'a '])('no field takes seconds over a long run of « %s »', (sign) => {
  const run = sign.repeat(sign === ' ' ? 490 : 3990 / sign.length);
  const slow = [...FIELDS].flatMap(([field, { collection, path }]) => {
    const [name = '', ...rest] = path;
    const start = performance.now();
    for (const value of [`"${run}"`, `"a${run}b"`]) {
      const fields = { title: 'T', date: '2023-01-01', [name]: within(rest, value) };
      const lines = Object.entries(fields).map(([key, text]) => `${key}: ${text}`);
      checkFields(collection, lines.join('\n'), 2);
    }
    return performance.now() - start > MOST_TIME ? [field] : [];
  });
  expect(slow).toEqual([]);
});

test.each(['', '[', '- '])('no line that does not parse takes seconds after « %s »', (start) => {
  const slow = ['"', '“', ',', '[', ':', 'a ', '*', '\u00a0'].filter((sign) => {
    const run = sign.repeat(11_900 / sign.length);
    const begin = performance.now();
    for (const line of [`title: ${start}${run}b: c`, `${start}${run}b: c`]) checkFields('evenements', line, 2);
    return performance.now() - begin > MOST_TIME;
  });
  expect(slow).toEqual([]);
});
