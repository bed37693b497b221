import { expect, test } from 'vitest';
import { contentOf, entry } from '../../test-content';

const event = (fields: string) => ({ 'evenements/e.md': entry(`title: Titre\n${fields}`) });
const nextChange = (files: Record<string, string>, now: string) => contentOf(files, now).nextChange?.toISOString();

/** Midnight in Paris is at 22:00 in summer and at 23:00 in winter, in UTC. */
test.each([
  ['« demain » becomes « aujourd’hui »', 'date: 2023-06-21T14:00', '2023-06-20T08:00Z', '2023-06-20T22:00:00.000Z'],
  ['« aujourd’hui » lasts until it starts', 'date: 2023-06-21T14:00', '2023-06-21T08:00Z', '2023-06-21T12:00:00.000Z'],
  ['« dans 13 jours » becomes « dans 12 jours »', 'date: 2023-01-24', '2023-01-11T12:00Z', '2023-01-11T23:00:00.000Z'],
  ['« dans 3 semaines » lasts some days', 'date: 2023-01-31', '2023-01-10T12:00Z', '2023-01-13T23:00:00.000Z'],
  ['an event under way has no such word', 'date: 2023-06-12\ndate_end: 2023-06-20', '2023-06-14T12:00Z', '2023-06-20T22:00:00.000Z'],
  ['the second date counts too', 'date: 2023-06-02\noccurrences: [2023-06-21]', '2023-06-12T12:00Z', '2023-06-12T22:00:00.000Z'],
  ['hours change', 'date: 2023-03-27T10:00', '2023-03-25T12:00Z', '2023-03-25T23:00:00.000Z'],
])('the site is to be built again at midnight when %s', (_, fields, now, next) => {
  expect(nextChange(event(fields), now)).toBe(next);
});

test('a moment before midnight comes first', () => {
  const registration = 'registration: {url: "https://exemple.fr/i", closes: 2023-06-20T18:00}';
  expect(nextChange(event(`date: 2023-06-21T14:00\n${registration}`), '2023-06-20T08:00Z')).toBe('2023-06-20T16:00:00.000Z');
  expect(nextChange({ 'actualites/a.md': entry('title: A\ndate: 2023-06-01\npublishDate: 2023-06-20T20:00') }, '2023-06-20T08:00Z')).toBe(
    '2023-06-20T18:00:00.000Z',
  );
});

test('the words of an event that is not shown change nothing', () => {
  expect(nextChange(event('date: 2023-06-21T14:00\ndraft: true'), '2023-06-12T08:00Z')).toBe('2023-06-30T22:00:00.000Z');
});

test('without an event to come, the calendar shows another month from its first day on', () => {
  expect(nextChange({}, '2023-06-12T08:00Z')).toBe('2023-06-30T22:00:00.000Z');
  expect(nextChange({}, '2023-12-31T23:30Z')).toBe('2024-01-31T23:00:00.000Z');
});
