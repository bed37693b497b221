import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeFields } from '../lib/content/field-docs';
import { schemas } from '../lib/content/schema';
import { COLLECTIONS } from '../lib/site/kinds';
import { GUIDE, guideText } from './docs';

test('the tables of the guide are as the schema has them (else: npm run docs)', () => {
  expect(readFileSync(GUIDE, 'utf8')).toBe(guideText());
});

test.each(COLLECTIONS)('the guide says what goes into « %s »', (name) => {
  expect(readFileSync(GUIDE, 'utf8')).toContain(`| \`${name}/\` |`);
});

test('fields inside a field are described under it', () => {
  const fields = describeFields(schemas.evenements);
  expect(fields).toContainEqual({ name: 'registration.closes', required: false, description: 'clôture des inscriptions' });
  expect(fields).toContainEqual({ name: 'agenda[].title', required: true, description: 'titre' });
  expect(fields).toContainEqual({ name: 'tags[]', required: false, description: 'étiquettes' });
});
