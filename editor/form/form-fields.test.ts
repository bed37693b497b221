import { expect, test } from 'vitest';
import { describeFields } from '../../lib/content/field-docs';
import { schemas } from '../../lib/content/schema';
import { COLLECTIONS } from '../../lib/site/kinds';
import { type FormField, formFields, shownFields } from './form-fields';

const named = (fields: readonly FormField[], prefix = ''): string[] =>
  fields.flatMap((field) => {
    const name = `${prefix}${field.name}${field.input === 'groups' || field.input === 'names' ? '[]' : ''}`;
    return [name, ...named(field.fields, `${name}.`)];
  });

test.each(COLLECTIONS)('the form of %s has every field of the guide, each with a name for people', (collection) => {
  const ofRule = (name: string) => name.startsWith('repeat.');
  expect(named(formFields(collection))).toEqual(describeFields(schemas[collection]).flatMap(({ name }) => (ofRule(name) ? [] : name)));
});

const field = (name: string) => formFields('evenements').find((candidate) => candidate.name === name);

test.each([
  ['title', { label: 'Titre', help: '', isRequired: true, input: 'text' }],
  ['date', { label: 'Début', help: '', isRequired: true, input: 'moment' }],
  ['draft', { label: 'Brouillon', help: 'Brouillon, jamais publié.', isRequired: false, input: 'flag' }],
  ['weight', { input: 'number' }],
  ['event_url', { input: 'url' }],
  ['summary', { help: 'Résumé en une ou deux phrases.', input: 'markdown' }],
  ['repeat', { input: 'rule', fields: [] }],
  ['tags', { input: 'names' }],
  [
    'status',
    {
      input: 'choice',
      choices: [
        { value: 'confirmed', word: 'maintenu' },
        { value: 'cancelled', word: 'annulé' },
        { value: 'postponed', word: 'reporté' },
      ],
    },
  ],
  ['agenda', { input: 'groups' }],
  ['registration', { input: 'group' }],
])('%s', (name, expected) => {
  expect(field(name)).toMatchObject(expected);
});

test('what matters first comes first, then what the entry has, then what its author adds', () => {
  const names = shownFields('pages', { toc: 'true', title: 'A', inconnu: 'x' }, ['weight']).map(({ name }) => name);
  expect(names).toEqual(['title', 'summary', 'weight', 'toc']);
});
