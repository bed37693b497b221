import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeFields } from '../lib/content/field-docs';
import { schemas } from '../lib/content/schema';
import { freshGuide } from './docs';

test('the tables of the authors’ guide are those of the schema (else: npm run docs)', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  expect(freshGuide(guide)).toBe(guide);
});

test('fields inside a field are described under it', () => {
  const fields = describeFields(schemas.evenements);
  expect(fields).toContainEqual({ name: 'registration.closes', required: false, description: 'clôture des inscriptions' });
  expect(fields).toContainEqual({ name: 'agenda[].title', required: true, description: 'titre' });
  expect(fields).toContainEqual({ name: 'tags[]', required: false, description: 'étiquettes' });
});
