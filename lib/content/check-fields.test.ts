import { expect, test } from 'vitest';
import { COLLECTIONS } from '../site/kinds';
import { type CheckedFields, checkFields, checkSettings } from './check-fields';
import { listSchema, schemas } from './schema';
import { settingsSchema } from './settings';
import { fieldShape, type Shape, shapeOf } from './shapes';

/** Values between brackets: for each field, most are of a wrong type. */
const VALUES = ['texte', '12', 'true', '2026-03-12', 'null', '""', '[]', '[a, [b]]', '[{a: b}]', '{a: {b: c}}', '{a: [b]}'];

/** Every field within a shape, as a text with a place for its value. */
function placesIn(shape: Shape): string[] {
  const { item, fields } = shape;
  if (item) return ['%', ...placesIn(item).map((place) => `[${place}]`)];
  const inner = [...(fields?.keys() ?? [])].flatMap((name) => {
    const field = fieldShape(shape, name);
    return field ? placesIn(field).map((place) => `{${name}: ${place}}`) : [];
  });
  return ['%', ...inner];
}

const ENGLISH = /\b(?:invalid|input|expected|received|unrecognized|required|must|string|array|object|undefined)\b/i;

const checks: [string, Shape, (yaml: string) => CheckedFields<unknown>][] = [
  ...COLLECTIONS.map((name): [string, Shape, (yaml: string) => CheckedFields<unknown>] => [
    name,
    shapeOf(schemas[name], name),
    (yaml) => checkFields(name, yaml, 1),
  ]),
  ['_index.md', shapeOf(listSchema), (yaml) => checkSettings(listSchema, yaml)],
  ['site.yaml', shapeOf(settingsSchema), (yaml) => checkSettings(settingsSchema, yaml)],
];

test.each(checks)('%s: whatever a field holds, its author reads no English', (_, shape, check) => {
  const fields = placesIn(shape).filter((place) => place !== '%');
  expect(fields.length).toBeGreaterThan(4);
  const found = fields.flatMap((field) =>
    VALUES.flatMap((value) => {
      const yaml = field.replace('%', value);
      return check(yaml).findings.flatMap(({ message, remedy }) => {
        const words = `${message} ${remedy}`;
        // The author's words stand between signs.
        return ENGLISH.test(words.replace(/`[^`]*`|«[^»]*»/g, '')) || !/^(?!undefined)\S/.test(remedy) ? [`${yaml}: ${words}`] : [];
      });
    }),
  );
  expect(found).toEqual([]);
});

test('one file of a search engine is a list of one', () => {
  expect(checkSettings(settingsSchema, 'verification_files: google123.html').findings.filter(({ rule }) => rule === 'valeur')).toEqual([]);
});
