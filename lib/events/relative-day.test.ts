import { expect, test } from 'vitest';
import { parisDay, relativeDay } from './relative-day';

const at = (moment: string) => Date.parse(moment);

test.each([
  ['2026-11-25T08:00Z', '2026-11-25T23:30+01:00', 'aujourd’hui'],
  ['2026-11-25T08:00Z', '2026-11-25T06:00+01:00', 'aujourd’hui'],
  ['2026-11-25T22:59Z', '2026-11-26T08:45+01:00', 'demain'],
  ['2026-11-25T23:00Z', '2026-11-26T08:45+01:00', 'aujourd’hui'],
  ['2026-11-25T08:00Z', '2026-11-27T00:00+01:00', 'après-demain'],
  ['2026-11-25T08:00Z', '2026-12-01T14:00+01:00', 'dans 6\u00a0jours'],
  ['2026-11-25T08:00Z', '2026-12-08T09:30+01:00', 'dans 13\u00a0jours'],
  ['2026-11-25T08:00Z', '2026-12-09T09:30+01:00', 'dans 2\u00a0semaines'],
  ['2026-11-25T08:00Z', '2027-01-14T08:45+01:00', 'dans 7\u00a0semaines'],
  ['2026-11-25T08:00Z', '2027-02-18T14:00+01:00', 'dans 3\u00a0mois'],
  ['2026-11-25T08:00Z', '2026-11-24T23:00+01:00', undefined],
])('at %s, %s is %s', (now, start, words) => {
  expect(relativeDay(at(start), at(now))).toBe(words);
});

test('days are counted across both changes of time', () => {
  expect(relativeDay(at('2026-03-30T00:00+02:00'), at('2026-03-28T23:59+01:00'))).toBe('après-demain');
  expect(relativeDay(at('2026-10-26T00:00+01:00'), at('2026-10-25T00:00+02:00'))).toBe('demain');
});

test.each([
  ['2023-01-31T22:59:59Z', '2023-01-31'],
  ['2023-01-31T23:00:00Z', '2023-02-01'],
  ['2023-07-31T21:59:59Z', '2023-07-31'],
  ['2023-07-31T22:00:00Z', '2023-08-01'],
])('at %s it is %s in Paris', (moment, day) => {
  expect(parisDay(at(moment))).toBe(day);
});
